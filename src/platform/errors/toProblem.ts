import type { MessageKey } from '../messages/en.ts'
import { renderText, toReaderLanguage } from '../messages/renderText.ts'

import type { Failure, FailureKind } from './Failure.ts'
import { type DetailInWords, translateFailure } from './translateFailure.ts'

/** A problem as clients get it. RFC 9457 §3. */
export type Problem = {
  /** A URN, because no page explains it yet; clients tell problems apart by it. */
  type: string
  title: string
  status: number
  detail: string
  errors?: readonly DetailInWords[]
  /** The request's id, as in `X-Request-Id` and in the logs. */
  requestId?: string
}

/** The media type of a problem. RFC 9457 §6.1. */
export const problemMediaType = 'application/problem+json'

const statuses: Record<FailureKind, { status: number; title: MessageKey }> = {
  malformed: { status: 400, title: 'titleMalformed' },
  unauthenticated: { status: 401, title: 'titleUnauthenticated' },
  forbidden: { status: 403, title: 'titleForbidden' },
  'not-found': { status: 404, title: 'titleNotFound' },
  'method-not-allowed': { status: 405, title: 'titleMethodNotAllowed' },
  conflict: { status: 409, title: 'titleConflict' },
  gone: { status: 410, title: 'titleGone' },
  'too-large': { status: 413, title: 'titleTooLarge' },
  'unsupported-type': { status: 415, title: 'titleUnsupportedType' },
  invalid: { status: 422, title: 'titleInvalid' },
  'too-many': { status: 429, title: 'titleTooMany' },
  internal: { status: 500, title: 'titleInternal' },
  unavailable: { status: 503, title: 'titleUnavailable' },
}

/** Gives the HTTP status of a failure. */
export function statusOf(failure: Pick<Failure, 'kind'>): number {
  return statuses[failure.kind].status
}

/**
 * Maps an expected failure to the problem that clients get; the only such mapping there is.
 *
 * @param language of whoever reads it; English unless the server speaks it
 */
export function toProblem(failure: Failure, requestId?: string, language = 'en'): Problem {
  const { status, title } = statuses[failure.kind]
  const { detail, errors } = translateFailure(failure, language)
  return {
    type: `urn:colab-cms:problem:${failure.kind}`,
    title: renderText({ key: title }, language),
    status,
    detail,
    ...(errors && { errors }),
    ...(requestId && { requestId }),
  }
}

/** Makes a web `Response` of a failure, for endpoints that run inside Payload. */
export function toProblemResponse(failure: Failure, language = 'en'): Response {
  const headers = new Headers({
    // RFC 9457 §3.1.3: title and detail are in the language that was negotiated.
    'content-language': toReaderLanguage(language),
    'content-type': problemMediaType,
    vary: 'Accept-Language, Cookie',
  })
  if (failure.retryAfterSeconds !== undefined) {
    headers.set('retry-after', String(failure.retryAfterSeconds))
  }
  return new Response(JSON.stringify(toProblem(failure, undefined, language)), {
    status: statusOf(failure),
    headers,
  })
}
