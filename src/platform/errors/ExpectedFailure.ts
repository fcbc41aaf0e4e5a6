import { APIError } from 'payload'
import type { Failure } from './Failure.ts'
import { statusOf } from './toProblem.ts'

/**
 * Carries an expected failure out of a hook or an endpoint.
 * It is a public `APIError`, so that Payload's own REST and GraphQL show it with the right status.
 */
export class ExpectedFailure extends APIError<{ errors?: Failure['errors'] } | null> {
  readonly failure: Failure

  constructor(failure: Failure) {
    const data = failure.errors ? { errors: failure.errors } : null
    super(failure.detail, statusOf(failure), data, true)
    this.failure = failure
  }
}
