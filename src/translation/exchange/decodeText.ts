import { type Message, message } from '../../platform/messages/Message.ts'

/** The text of a file, or why its bytes are no text. */
export type DecodedText = { ok: false; problem: Message } | { ok: true; text: string }

const byteOrderMarks: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * Reads the bytes of a file as text: by its byte order mark, else as the encoding that is named,
 * else as UTF-8. Bytes that are not of that encoding are a problem and never turn into other signs.
 */
export const decodeText = (bytes: Uint8Array, declared = 'utf-8'): DecodedText => {
  const mark = byteOrderMarks.find(([sign]) => sign.every((byte, index) => bytes[index] === byte))
  const encoding = mark?.[1] ?? declared
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding, { fatal: true })
  } catch {
    return {
      ok: false,
      problem: message('fileEncodingUnknown', { encoding: encoding.slice(0, 40) }),
    }
  }
  try {
    return { ok: true, text: decoder.decode(bytes) }
  } catch {
    const problem = message('fileEncodingWrong', { encoding: encoding.toUpperCase() })
    return { ok: false, problem }
  }
}
