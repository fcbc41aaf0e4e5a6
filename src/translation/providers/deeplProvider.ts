import { message } from '../../platform/messages/Message.ts'

import { ProviderError } from './ProviderError.ts'
import { requestJson, type Patience } from './requestJson.ts'
import { translateMarkup, type TranslatedBatch } from './translateMarkup.ts'
import type { TranslationProvider } from './TranslationProvider.ts'

type Options = {
  key: string
  /** Without it, DeepL's own: keys that end in `:fx` are of the free service. */
  url?: string | undefined
  patience?: Patience | undefined
}

// A target needs to say which English and which Portuguese; a source must not.
const variants: Record<string, string> = { en: 'EN-GB', pt: 'PT-PT' }

// At most 50 texts and 128 KiB a request; the rest of the request needs room too.
const limits = { texts: 50, bytes: 100_000 }

/** DeepL by its API v2; codes as XML elements, which it moves with the words. */
export const deeplProvider = ({ key, url, patience }: Options): TranslationProvider => {
  const base = url ?? (key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com')
  return {
    name: 'DeepL',
    translate: (segments, from, to, signal) =>
      translateMarkup({
        segments,
        style: 'xml',
        limits,
        signal,
        translateBatch: async (texts) =>
          readAnswer(
            await requestJson({
              url: `${base.replace(/\/$/, '')}/v2/translate`,
              headers: { authorization: `DeepL-Auth-Key ${key}` },
              body: {
                text: texts,
                source_lang: from.toUpperCase(),
                target_lang: variants[to] ?? to.toUpperCase(),
                tag_handling: 'xml',
                show_billed_characters: true,
              },
              signal,
              // 456: the characters of the account are used up.
              failures: { 456: 'quota' },
              patience,
            }),
          ),
      }),
  }
}

type Answer = { translations?: { text?: unknown; billed_characters?: unknown }[] }

const readAnswer = (answer: unknown): TranslatedBatch => {
  const { translations } = (answer ?? {}) as Answer
  if (!Array.isArray(translations)) {
    throw new ProviderError('bad-answer', message('machineNoTranslations', { service: 'DeepL' }))
  }
  const billed = translations.map((one) => one?.billed_characters)
  const isBilled = billed.every((count): count is number => typeof count === 'number')
  return {
    texts: translations.map((one) => one?.text),
    characters: isBilled ? billed.reduce((sum, count) => sum + count, 0) : undefined,
  }
}
