import type { PayloadRequest } from 'payload'

import type { Text } from '../messages/Message.ts'

import type { ExpectedFailure } from './ExpectedFailure.ts'

type Noted = { refusals?: Map<string, Text> }

/**
 * Notes what a document of a bulk operation was refused with. Payload keeps nothing of the error
 * but its English words; by these `findRefusal` finds what they were made of.
 */
export const noteRefusal = (req: PayloadRequest, { failure, message }: ExpectedFailure): void => {
  const noted = req.context as Noted
  noted.refusals ??= new Map()
  noted.refusals.set(message, failure.detail)
}

/** What the English words of a refusal were made of; the words themselves if nobody noted it. */
export const findRefusal = ({ context }: PayloadRequest, words: string): Text =>
  (context as Noted).refusals?.get(words) ?? words
