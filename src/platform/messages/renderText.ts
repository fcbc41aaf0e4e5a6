import { countryName } from '../regions/countries.ts'

import { el } from './el.ts'
import { en, type Messages, type MessageText } from './en.ts'
import { it } from './it.ts'
import type { Message, MessageValue, Text } from './Message.ts'
import { pt } from './pt.ts'

/** The languages that the server speaks to people. */
export const readerLanguages = ['en', 'it', 'pt', 'el'] as const

export type ReaderLanguage = (typeof readerLanguages)[number]

const messages: Record<ReaderLanguage, Messages> = { en, it, pt, el }

/** Plain `pt` is the Portuguese of Brazil, which has other names for some languages and countries. */
const tags: Record<ReaderLanguage, string> = { en: 'en', it: 'it', pt: 'pt-PT', el: 'el' }

const languageNames = new Map(
  readerLanguages.map((language) => [
    language,
    new Intl.DisplayNames([tags[language]], { type: 'language' }),
  ]),
)
const plurals = new Map(
  readerLanguages.map((language) => [language, new Intl.PluralRules(tags[language])]),
)

/** The language in which somebody reads: theirs if the server speaks it, else English. */
export const toReaderLanguage = (language: string | undefined): ReaderLanguage =>
  readerLanguages.find((known) => known === language) ?? 'en'

/** Puts a text into words; in English for a language that the server does not speak. */
export const renderText = (text: Text, language: string): string =>
  typeof text === 'string' ? text : renderMessage(text, toReaderLanguage(language))

const renderMessage = ({ key, values = {} }: Message, language: ReaderLanguage): string => {
  // Stored by another version of the product, a message may have a key that is not known here.
  const found = (messages[language] as Partial<Messages>)[key]
  if (found === undefined) return key
  // Replaced in one go: what a value brings is never read as a name.
  return sentenceOf(found, values['count'], language)
    .replace(/\{\{(\w+)\}\}/g, (all, name: string) =>
      Object.hasOwn(values, name) ? renderValue(values[name]!, language) : all,
    )
    .trim()
}

const sentenceOf = (
  found: MessageText,
  count: MessageValue | undefined,
  language: ReaderLanguage,
): string => {
  if (typeof found === 'string') return found
  return found[plurals.get(language)!.select(Number(count))] ?? found.other
}

/** Puts into words what a message speaks of, such as the label of a field. */
export const renderValue = (value: MessageValue, language: ReaderLanguage): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if ('key' in value) return renderMessage(value, language)
  if ('language' in value) return nameLanguage(value.language, language)
  if ('country' in value) return countryName(value.country, tags[language])
  if ('labels' in value) return value.labels[language] ?? value.labels['en'] ?? ''
  const { list, separator = ', ' } = value
  return list.map((item) => renderValue(item, language)).join(separator)
}

const nameLanguage = (code: string, language: ReaderLanguage): string => {
  try {
    return languageNames.get(language)!.of(code) ?? code
  } catch {
    // A file may name as its language what is none.
    return code
  }
}

/** For logs, for programs, and for everybody whose language the server does not speak. */
export const inEnglish = (text: Text): string => renderText(text, 'en')
