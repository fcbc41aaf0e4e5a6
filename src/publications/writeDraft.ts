import type { PayloadRequest } from 'payload'

import type { StoredDocument } from '../platform/documents/types.ts'

import type { Desk } from './readDesk.ts'

/** Replaces what the latest version holds, all languages, without making a new version. */
export const writeDraft = async (
  req: PayloadRequest,
  desk: Desk,
  draft: StoredDocument,
): Promise<void> => {
  if (!desk.version) return
  const { id, createdAt, updatedAt } = desk.version
  const { id: _documentId, ...content } = structuredClone(draft)
  await req.payload.db.updateVersion({
    collection: desk.contentType,
    id,
    req,
    returning: false,
    versionData: {
      createdAt,
      latest: true,
      parent: desk.id,
      updatedAt,
      version: content as never,
    },
  })
}
