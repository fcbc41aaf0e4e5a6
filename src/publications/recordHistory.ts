import type { PayloadRequest } from 'payload'

import type { DocumentId } from '../platform/documents/types.ts'

/** One line of who published or withdrew what, and when; lines are only ever added. */
export type HistoryEntry = {
  contentType: string
  id: DocumentId
  language: string
  action: 'published' | 'withdrawn'
  at: string
  /** The person's id; null for the system. */
  by: string | null
}

/** Adds a line to the history, in the transaction of the request. */
export const recordHistory = async (
  req: PayloadRequest,
  { contentType, id, language, action, at, by }: HistoryEntry,
): Promise<void> => {
  await req.payload.db.create({
    collection: 'publication-history',
    data: { contentType, document: String(id), language, action, at, by },
    req,
    returning: false,
  })
}
