import type { Message, Text } from './Message.ts'

/**
 * A text as a column of plain text keeps it: a message as JSON, so that each reader reads it in
 * their own language; words as they are. The inverse of `parseStoredText`.
 */
export const toStoredText = (text: Text): string =>
  typeof text === 'string' ? text : JSON.stringify(text)

/** Reads what `toStoredText` wrote; what is no message, such as older sentences, are words. */
export const parseStoredText = (stored: string): Text => {
  if (!stored.startsWith('{"key":"')) return stored
  try {
    return JSON.parse(stored) as Message
  } catch {
    return stored
  }
}
