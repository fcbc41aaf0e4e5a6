import { message } from '../../platform/messages/Message.ts'

import { ProviderError } from './ProviderError.ts'
import { requestJson, type Patience } from './requestJson.ts'
import { translateMarkup, type TranslatedBatch } from './translateMarkup.ts'
import type { TranslationProvider } from './TranslationProvider.ts'

type Options = {
  /** Where the service is, such as `https://translate.example.org`. */
  url: string
  /** Services for everybody want one. */
  key?: string | undefined
  patience?: Patience | undefined
}

// Many installations allow a few thousand characters a request.
const limits = { texts: 20, bytes: 5000 }

/** LibreTranslate, which anybody can run; codes as HTML elements. */
export const libreTranslateProvider = ({ url, key, patience }: Options): TranslationProvider => ({
  name: 'LibreTranslate',
  translate: (segments, from, to, signal) =>
    translateMarkup({
      segments,
      style: 'html',
      limits,
      signal,
      translateBatch: async (texts) =>
        readAnswer(
          await requestJson({
            url: `${url.replace(/\/$/, '')}/translate`,
            body: {
              q: texts,
              source: from,
              target: to,
              format: 'html',
              ...(key && { api_key: key }),
            },
            signal,
            patience,
          }),
        ),
    }),
})

const readAnswer = (answer: unknown): TranslatedBatch => {
  const { translatedText } = (answer ?? {}) as { translatedText?: unknown }
  if (!Array.isArray(translatedText)) {
    throw new ProviderError(
      'bad-answer',
      message('machineNoTranslations', { service: 'LibreTranslate' }),
    )
  }
  return { texts: translatedText }
}
