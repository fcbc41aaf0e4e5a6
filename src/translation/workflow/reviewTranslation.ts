import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../platform/documents/inTransaction.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'

import { assertUnmoved } from './assertUnmoved.ts'
import { mayReview } from './mayTranslate.ts'
import { openForWork, type TranslationPlace } from './openTranslation.ts'
import { storeMemory } from './storeMemory.ts'
import { readMemory } from './TranslationRow.ts'
import { message } from '../../platform/messages/Message.ts'

export type Review = {
  decision: 'approve' | 'return'
  /** What is to be changed; needed to return a translation. */
  comment: string | null
  /** Fingerprints of the texts that the reviewer saw. */
  expect?: Readonly<Record<string, string>> | undefined
}

/**
 * Approves what waits for a review in a language of a document, or returns it with a comment to
 * whoever works on it.
 *
 * @throws ExpectedFailure `forbidden`; `conflict` when nothing waits, or when a text is not what the
 *   reviewer saw any more
 */
export const reviewTranslation = (
  req: PayloadRequest,
  place: TranslationPlace,
  { comment, decision, expect = {} }: Review,
): Promise<void> =>
  inTransaction(req, async () => {
    const open = await openForWork(req, place)
    const { actor, desk, isAssigned, partner, row } = open
    if (!mayReview(actor, { isAssigned, language: place.language, partner })) {
      throw new ExpectedFailure({
        kind: 'forbidden',
        detail: message('reviewersOnly', { language: { language: place.language } }),
      })
    }
    const memory = readMemory(row)
    if (memory.waiting.length === 0) {
      throw new ExpectedFailure({ kind: 'conflict', detail: message('nothingToReview') })
    }
    assertUnmoved(open, expect)
    const isApproved = decision === 'approve'
    await storeMemory(req, desk, row, isApproved ? { ...memory, waiting: [] } : memory, {
      isReturned: !isApproved,
      comment,
      reviewedBy: actor ? String(actor.id) : null,
      reviewedAt: new Date().toISOString(),
    })
  })
