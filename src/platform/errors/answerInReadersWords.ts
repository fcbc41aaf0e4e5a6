import type { AfterErrorHook } from 'payload'

import { type Message, message } from '../messages/Message.ts'
import { inEnglish, renderText } from '../messages/renderText.ts'
import { readerLanguage } from '../messages/tell.ts'

import { ExpectedFailure } from './ExpectedFailure.ts'
import { translateFailure } from './translateFailure.ts'

const somethingWrong = message('somethingWrong')

/**
 * Puts an error into the words of whoever reads it, where the answer leaves: of Payload's REST and
 * of GraphQL. The error itself stays English, and so does the log.
 *
 * @param given messages whose English words Payload was given, because it takes nothing else
 */
export const answerInReadersWords = (given: readonly Message[]): AfterErrorHook => {
  // The first is what Payload says of an error that clients must not see.
  const known = new Map([somethingWrong, ...given].map((said) => [inEnglish(said), said]))
  return ({ error, graphqlResult, req, result }) => {
    const words = wordsOf(error, known, readerLanguage(req))
    if (graphqlResult) {
      const { data, message: said } = words(graphqlResult)
      const extensions = { ...graphqlResult.extensions, ...(data && { data }) }
      return {
        graphqlResult: { ...graphqlResult, message: said ?? graphqlResult.message, extensions },
      }
    }
    if (!result?.errors) return undefined
    const errors = result.errors.map((shown) => ({ ...shown, ...words(shown) }))
    return { response: { ...result, errors } }
  }
}

type Words = { message?: string; data?: Record<string, unknown> }

/** What to show in the place of what is shown. */
const wordsOf = (
  error: unknown,
  known: ReadonlyMap<string, Message>,
  language: string,
): ((shown: { message?: string }) => Words) => {
  // GraphQL wraps what a resolver threw.
  const thrown = (error as { originalError?: unknown }).originalError ?? error
  if (thrown instanceof ExpectedFailure) {
    const { detail, errors } = translateFailure(thrown.failure, language)
    return () => ({ message: detail, ...(errors && { data: { errors } }) })
  }
  return ({ message: said }) =>
    said === undefined ? {} : { message: renderText(known.get(said) ?? said, language) }
}
