import type { IncomingMessage } from 'node:http'
import { extractHeaderLanguage } from '@payloadcms/translations'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'
import type { Failure } from '../platform/errors/Failure.ts'
import { problemMediaType, statusOf, toProblem } from '../platform/errors/toProblem.ts'
import { type ReaderLanguage, toReaderLanguage } from '../platform/messages/renderText.ts'
import { awaitsBody, endAfterBody } from './endAfterBody.ts'

/** The language of whoever reads the answer, by the rules that Payload has for its own. */
function readerLanguageOf({ headers }: IncomingMessage): ReaderLanguage {
  const ofPanel = /(?:^|;\s*)payload-lng=([\w-]+)/.exec(headers.cookie ?? '')?.[1]
  return toReaderLanguage(ofPanel ?? extractHeaderLanguage(headers['accept-language'] ?? ''))
}

/** Answers with a problem. RFC 9457 §3. */
export function sendProblem(response: Response, failure: Failure): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (failure.retryAfterSeconds !== undefined) {
    response.setHeader('retry-after', String(failure.retryAfterSeconds))
  }
  const language = readerLanguageOf(response.req)
  const requestId = response.locals['requestId'] as string | undefined
  const problem = toProblem(failure, requestId, language)
  response.setHeader('content-language', language)
  response.status(statusOf(failure)).setHeader('content-type', problemMediaType)
  response.setHeader('cache-control', 'no-store')
  const content = Buffer.from(JSON.stringify(problem))
  if (awaitsBody(response.req)) endAfterBody(response.req, response, content)
  else response.end(content)
}

/** Answers 404 to every address that no route knows. */
export const answerNotFound: RequestHandler = (request, response) => {
  sendProblem(response, {
    kind: 'not-found',
    detail: `Nothing is served at ${request.path}; GET /api lists what is`,
  })
}

/** Turns whatever a route throws into a problem that tells no internals; the log has them. */
export const answerError: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  if (error instanceof ExpectedFailure) {
    sendProblem(response, error.failure)
    return
  }
  const { status, type } = error as { status?: unknown; type?: unknown }
  if (type === 'entity.too.large') {
    sendProblem(response, { kind: 'too-large', detail: 'The body is too large' })
  } else if (typeof status === 'number' && status >= 400 && status < 500) {
    sendProblem(response, { kind: 'malformed', detail: 'The request cannot be understood' })
  } else {
    request.log.error({ err: error }, 'a route failed')
    sendProblem(response, { kind: 'internal', detail: 'Something went wrong on our side' })
  }
}
