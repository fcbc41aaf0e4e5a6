import { renderText } from '../messages/renderText.ts'

import type { Failure, FailureDetail } from './Failure.ts'

/** One thing that is wrong, in the reader's words. */
export type DetailInWords = Omit<FailureDetail, 'message'> & { message: string }

/** A failure in the reader's words. */
export type FailureInWords = Omit<Failure, 'detail' | 'errors'> & {
  detail: string
  errors?: readonly DetailInWords[]
}

/** Puts a failure into words of a language; into English where the server does not speak it. */
export const translateFailure = (failure: Failure, language: string): FailureInWords => {
  const { detail, errors, ...rest } = failure
  return {
    ...rest,
    detail: renderText(detail, language),
    ...(errors && {
      errors: errors.map((error): DetailInWords => ({
        ...error,
        message: renderText(error.message, language),
      })),
    }),
  }
}
