import type { CollectionSlug, PayloadRequest } from 'payload'

import type { DocumentId } from '../platform/documents/types.ts'

import { withdrawLanguages } from './withdrawLanguages.ts'

type Trash = {
  contentType: CollectionSlug
  id: DocumentId
  /** ISO 8601 instant, or null when the document comes back from the trash. */
  deletedAt: string | null
  by: string | null
}

/**
 * Carries a move to or from the trash over to the row: into the trash means withdrawn everywhere;
 * back from it the document is a draft that someone publishes again.
 */
export const setTrashed = async (req: PayloadRequest, trash: Trash): Promise<void> => {
  if (trash.deletedAt) await withdrawLanguages(req, { ...trash, languages: 'all' })
  await req.payload.db.updateOne({
    collection: trash.contentType,
    id: trash.id,
    data: { deletedAt: trash.deletedAt },
    req,
    returning: false,
  })
}
