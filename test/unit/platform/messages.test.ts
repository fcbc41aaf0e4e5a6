import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

import { el } from '../../../src/platform/messages/el.ts'
import { en, type MessageKey, type Messages } from '../../../src/platform/messages/en.ts'
import { it as italian } from '../../../src/platform/messages/it.ts'
import { message } from '../../../src/platform/messages/Message.ts'
import { pt } from '../../../src/platform/messages/pt.ts'
import { inEnglish, renderText } from '../../../src/platform/messages/renderText.ts'
import { parseStoredText, toStoredText } from '../../../src/platform/messages/storedText.ts'
import { tell } from '../../../src/platform/messages/tell.ts'

const english: Messages = en
const keys = Object.keys(en) as MessageKey[]
const others = Object.entries({ it: italian, pt, el })

/** The sentence or the sentences of a message. */
const sentencesOf = (messages: Messages, key: MessageKey): string[] => {
  const text = messages[key]
  return typeof text === 'string' ? [text] : Object.values(text)
}
const namesIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort()
const wordsIn = (sentence: string): string => sentence.replace(/\{\{\w+\}\}|[^\p{L}]/gu, '')

describe.each(others)('the messages in %s', (language, messages) => {
  it('have the values of the English ones, in every form', () => {
    for (const key of keys) {
      const [wanted = ''] = sentencesOf(english, key).slice(-1)
      for (const sentence of sentencesOf(messages, key)) {
        expect([key, namesIn(sentence)]).toEqual([key, namesIn(wanted)])
      }
    }
  })

  it('have words of their own, and no braces or quotation marks of English', () => {
    for (const key of keys) {
      const [sentence = ''] = sentencesOf(english, key)
      if (wordsIn(sentence) === '') continue
      for (const own of sentencesOf(messages, key)) {
        expect(own).not.toBe(sentence)
        expect(own.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]{2}|[“”]/)
        // What is between quotation marks of JSON is for programs.
        expect([key, own.includes('"')]).toEqual([key, false])
      }
    }
  })

  it('have a form for each plural category that small numbers need', () => {
    // Millions are many, in Italian and Portuguese.
    const categories = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((category) => category !== 'many')
    const lacking = keys.filter((key) => {
      const text = messages[key]
      return typeof text === 'string'
        ? typeof english[key] === 'object'
        : categories.some((category) => !(category in text))
    })
    expect(lacking).toEqual([])
  })
})

it('each message is said somewhere', () => {
  const source = ['collections', 'globals', 'src']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/platform.messages.(en|it|pt|el)\.ts$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  expect(keys.filter((key) => !source.includes(`'${key}'`))).toEqual([])
})

describe('a message', () => {
  const refused = message('cannotPublish', {
    language: { language: 'pt' },
    fields: { list: [{ labels: { en: 'Title', it: 'Titolo' } }, 'body'] },
  })

  it.each([
    ['en', 'Cannot be published in Portuguese: Title, body'],
    ['it', 'Non si può pubblicare in portoghese: Titolo, body'],
    // A label that is not translated is told in English.
    ['pt', 'Não pode ser publicado em português: Title, body'],
    ['el', 'Δεν μπορεί να δημοσιευτεί στα Πορτογαλικά: Title, body'],
    ['de', 'Cannot be published in Portuguese: Title, body'],
  ])('is told in %s', (language, words) => {
    expect(renderText(refused, language)).toBe(words)
  })

  it.each([
    ['it', 1, '1 testo tradotto.'],
    ['it', 2, '2 testi tradotti.'],
    ['pt', 1, '1 texto preenchido.'],
    ['el', 5, 'Συμπληρώθηκαν 5 κείμενα.'],
  ])('says in %s how many: %i', (language, count, words) => {
    expect(renderText(message('jobFilledIn', { count }), language)).toBe(words)
  })

  it('names countries, and messages within it, in the same language', () => {
    const elsewhere = message('nutsElsewhere', {
      code: 'EL543',
      region: 'Ιωάννινα',
      actual: { country: 'GR' },
      given: { country: 'NL' },
    })
    expect(renderText(elsewhere, 'pt')).toMatch(/Grécia.*Países Baixos/)
    const problem = message('codesUnpaired')
    expect(renderText(message('importInParagraph', { number: 2, problem }), 'it')).toBe(
      'Paragrafo 2: I codici non sono in coppia.',
    )
  })

  it('takes values as they are, whatever they look like', () => {
    expect(inEnglish(message('slugTaken', { slug: '{{slug}} $& {{x}}' }))).toBe(
      '“{{slug}} $& {{x}}” is or was the address of another document in this language.',
    )
    expect(inEnglish(message('importOtherLanguage', { language: { language: 'x_!' } }))).toMatch(
      /into x_!, which/,
    )
  })

  it('can be stored and read again; older sentences stay as they are', () => {
    expect(parseStoredText(toStoredText(refused))).toEqual(refused)
    for (const words of ['It failed.', '{"key":"cut off', '{ "a": 1 }']) {
      expect(parseStoredText(words)).toBe(words)
    }
    expect(renderText(parseStoredText('{"key":"ofAnotherVersion"}'), 'it')).toBe('ofAnotherVersion')
  })

  it('is told in the language of a request, in English without one', () => {
    expect(tell({ i18n: { language: 'it' } }, 'codesUnpaired')).toBe('I codici non sono in coppia.')
    expect(tell({}, 'codesUnpaired')).toBe('The codes do not pair up.')
  })
})
