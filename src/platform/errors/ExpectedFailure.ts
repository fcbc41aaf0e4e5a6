import { APIError } from 'payload'

import type { Failure } from './Failure.ts'
import { statusOf } from './toProblem.ts'
import { type FailureInWords, translateFailure } from './translateFailure.ts'

/**
 * Carries an expected failure out of a hook or an endpoint.
 * It is a public `APIError`, so that Payload's own REST and GraphQL show it with the right status.
 * Its own words are English, for logs; `failure` is what is translated for the reader.
 */
export class ExpectedFailure extends APIError<{ errors?: FailureInWords['errors'] } | null> {
  readonly failure: Failure

  constructor(failure: Failure) {
    const { detail, errors } = translateFailure(failure, 'en')
    super(detail, statusOf(failure), errors ? { errors } : null, true)
    this.failure = failure
  }
}
