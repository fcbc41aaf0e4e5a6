import type { Failure, FailureDetail, FailureKind } from './Failure.ts'

/** A problem as clients get it. RFC 9457 §3. */
export type Problem = {
  /** A URN, because no page explains it yet; clients tell problems apart by it. */
  type: string
  title: string
  status: number
  detail: string
  errors?: readonly FailureDetail[]
  /** The request's id, as in `X-Request-Id` and in the logs. */
  requestId?: string
}

/** The media type of a problem. RFC 9457 §6.1. */
export const problemMediaType = 'application/problem+json'

const statuses: Record<FailureKind, { status: number; title: string }> = {
  malformed: { status: 400, title: 'Bad request' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'Conflict' },
  gone: { status: 410, title: 'Gone' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-type': { status: 415, title: 'Unsupported media type' },
  invalid: { status: 422, title: 'Invalid content' },
  'too-many': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'Not available now' },
}

/** Gives the HTTP status of a failure. */
export function statusOf(failure: Pick<Failure, 'kind'>): number {
  return statuses[failure.kind].status
}

/** Maps an expected failure to the problem that clients get; the only such mapping there is. */
export function toProblem(failure: Failure, requestId?: string): Problem {
  const { status, title } = statuses[failure.kind]
  return {
    type: `urn:colab-cms:problem:${failure.kind}`,
    title,
    status,
    detail: failure.detail,
    ...(failure.errors && { errors: failure.errors }),
    ...(requestId && { requestId }),
  }
}

/** Makes a web `Response` of a failure, for endpoints that run inside Payload. */
export function toProblemResponse(failure: Failure, requestId?: string): Response {
  const headers = new Headers({ 'content-type': problemMediaType })
  if (failure.retryAfterSeconds !== undefined) {
    headers.set('retry-after', String(failure.retryAfterSeconds))
  }
  return new Response(JSON.stringify(toProblem(failure, requestId)), {
    status: statusOf(failure),
    headers,
  })
}
