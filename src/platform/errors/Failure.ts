import type { Text } from '../messages/Message.ts'

/** Why something that was asked for cannot be done, without a word about HTTP. */
export type FailureKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'unsupported-type'
  | 'invalid'
  | 'too-many'
  | 'unavailable'
  | 'internal'

/** One thing that is wrong, with the place where it is. */
export type FailureDetail = {
  /** The field's path (`agenda.2.start`) or the parameter's name (`locale`). */
  path: string
  /** In words or, for people, as a message that is translated when the answer leaves. */
  message: Text
  /** What would have been right, when that can be listed. */
  allowed?: readonly (number | string)[]
}

/** An expected failure, as data: features return or throw it, one file maps it to HTTP. */
export type Failure = {
  kind: FailureKind
  /** A sentence for the person who reads the answer; words as they are for developers alone. */
  detail: Text
  errors?: readonly FailureDetail[]
  retryAfterSeconds?: number
}
