import type { en, MessageKey } from './en.ts'

/**
 * What a message speaks of. Data, so that it can be stored: languages by their code, countries by
 * theirs, labels in all languages, lists, and messages within messages are put into words only in the
 * language of whoever reads them.
 */
export type MessageValue =
  | Message
  | number
  | string
  | { country: string }
  | { labels: Record<string, string> }
  | { language: string }
  | { list: readonly MessageValue[]; separator?: string }

/** Something to say to a person, in no language yet; `renderText` puts it into words. */
export type Message = { key: MessageKey; values?: Record<string, MessageValue> }

/** A message, or words that stay as they are: those for developers, and those already translated. */
export type Text = Message | string

type NamesIn<Sentence> = Sentence extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** The names of a message's values: those in its English sentence. */
type NamesOf<Key extends MessageKey> = (typeof en)[Key] extends { other: infer Other }
  ? NamesIn<Other> | 'count'
  : NamesIn<(typeof en)[Key]>

/** What goes with a key: its values by name, and nothing for a sentence without any. */
export type ValuesOf<Key extends MessageKey> = [NamesOf<Key>] extends [never]
  ? []
  : [values: Record<NamesOf<Key>, MessageValue>]

/**
 * Makes a message of its key and values; a value that is missing is a type error.
 * `message('cannotPublish', { language: { language: 'pt' }, fields: { list: ['Title'] } })`
 */
export const message = <Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key>): Message =>
  values === undefined ? { key } : { key, values }
