import type { PayloadRequest } from 'payload'

import type { DocumentId } from '../platform/documents/types.ts'

import { findPublications, recordPublication } from './recordPublication.ts'
import { recordHistory } from './recordHistory.ts'
import { releaseSlugs } from './slugRegister.ts'

type Deletion = { contentType: string; id: DocumentId; by: string | null }

/** Turns the log rows of a document deleted for good into tombstones and lets go of its slugs. */
export const recordDeletion = async (req: PayloadRequest, deletion: Deletion): Promise<void> => {
  const at = new Date().toISOString()
  const { contentType, id, by } = deletion
  for (const previous of await findPublications(req.payload, req, contentType, id)) {
    if (previous.state === 'withdrawn') continue
    await recordPublication(
      req,
      previous,
      { ...previous, state: 'withdrawn', syndicated: false, slug: null, fingerprint: '', by },
      at,
    )
    await recordHistory(req, { ...deletion, language: previous.language, action: 'withdrawn', at })
  }
  await releaseSlugs(req, { contentType, document: id })
  await req.payload.db.deleteMany({
    collection: 'schedules',
    req,
    where: {
      and: [{ contentType: { equals: contentType } }, { document: { equals: String(id) } }],
    },
  })
}
