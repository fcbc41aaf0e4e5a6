import type { CollectionSlug, PayloadRequest } from 'payload'

import type { DocumentId } from '../platform/documents/types.ts'

import { publicLanguages, readDesk } from './readDesk.ts'
import { writePublicRow } from './writePublicRow.ts'
import { composePublicRow } from './composePublicRow.ts'

type Move = {
  contentType: CollectionSlug
  id: DocumentId
  partner: DocumentId | null
  by: string | null
}

/**
 * Hands a document to another partner at once, on the row too: who may delete it is asked of the
 * row, and must not wait for the next publication.
 */
export const moveOwner = async (req: PayloadRequest, move: Move): Promise<void> => {
  const desk = await readDesk(req, move.contentType, move.id)
  await req.payload.db.updateMany({
    collection: 'schedules',
    data: { partner: move.partner },
    req,
    returning: false,
    where: {
      and: [
        { contentType: { equals: move.contentType } },
        { document: { equals: String(move.id) } },
      ],
    },
  })
  const languages = publicLanguages(desk)
  if (languages.length === 0) {
    await req.payload.db.updateOne({
      collection: move.contentType,
      id: move.id,
      data: { partner: move.partner },
      req,
      returning: false,
    })
    return
  }
  const content = composePublicRow(
    desk.fields,
    { base: desk.row, kept: null },
    { fresh: languages, kept: [] },
  )
  content['partner'] = move.partner
  await writePublicRow(req, desk, content, languages, { at: new Date().toISOString(), by: move.by })
}
