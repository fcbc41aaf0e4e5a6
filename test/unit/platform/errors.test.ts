import { ExpectedFailure } from '../../../src/platform/errors/ExpectedFailure.ts'
import { toProblem, toProblemResponse } from '../../../src/platform/errors/toProblem.ts'

const failure = {
  kind: 'invalid',
  detail: 'A title is needed',
  errors: [{ path: 'title', message: 'is empty' }],
} as const

it('maps a failure to a problem of RFC 9457', () => {
  expect(toProblem(failure, 'request-1')).toEqual({
    type: 'urn:colab-cms:problem:invalid',
    title: 'Invalid content',
    status: 422,
    detail: 'A title is needed',
    errors: [{ path: 'title', message: 'is empty' }],
    requestId: 'request-1',
  })
})

it('answers with the media type and the time to wait', async () => {
  const response = toProblemResponse({
    kind: 'too-many',
    detail: 'Slow down',
    retryAfterSeconds: 30,
  })
  expect(response.status).toBe(429)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('retry-after')).toBe('30')
  expect(await response.json()).toMatchObject({ status: 429 })
})

it('is a public error to Payload, with its status and paths', () => {
  const error = new ExpectedFailure(failure)
  expect(error).toMatchObject({
    status: 422,
    isPublic: true,
    message: 'A title is needed',
    data: { errors: failure.errors },
  })
})
