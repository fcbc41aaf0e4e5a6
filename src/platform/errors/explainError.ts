import { APIError } from 'payload'

import type { Text } from '../messages/Message.ts'

import { ExpectedFailure } from './ExpectedFailure.ts'
import { FieldsRefused } from './FieldsRefused.ts'

/** What people may read of an error; undefined for one that nobody expected: that is for the log. */
export const explainError = (error: unknown): Text | undefined => {
  if (error instanceof ExpectedFailure) return error.failure.detail
  if (error instanceof FieldsRefused) return error.said
  const isExpected = error instanceof APIError && error.status < 500
  return isExpected ? error.message : undefined
}
