import type { CollectionSlug, PayloadRequest } from 'payload'

import type { DocumentId, FlattenedField, StoredDocument } from '../platform/documents/types.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'

import { findPublications, type Publication } from './recordPublication.ts'
import { message } from '../platform/messages/Message.ts'

/** A document as those who publish see it: its draft, its public row and its rows in the log. */
export type Desk = {
  contentType: CollectionSlug
  id: DocumentId
  fields: FlattenedField[]
  draft: StoredDocument
  /** The version that holds the draft; undefined only for a row that was never edited. */
  version: { id: DocumentId; autosave: boolean; createdAt: string; updatedAt: string } | undefined
  row: StoredDocument
  log: Publication[]
}

/** The languages in which the document is public now. */
export const publicLanguages = (desk: Pick<Desk, 'log'>): string[] =>
  desk.log.filter(({ state }) => state === 'published').map(({ language }) => language)

/**
 * Reads the desk of a document, all languages; an expected failure when there is no such document.
 *
 * @param isNew it was created in this transaction: its row is empty and the log knows nothing of it
 */
export const readDesk = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
  { isNew = false }: { isNew?: boolean | undefined } = {},
): Promise<Desk> => {
  const { payload } = req
  const config = payload.collections[contentType].config
  const where = { id: { equals: id } }
  const row: StoredDocument | null = isNew
    ? { id }
    : await payload.db.findOne({ collection: contentType, req, where })
  if (!row)
    throw new ExpectedFailure({
      kind: 'not-found',
      detail: message('noDocument', { contentType, id }),
    })
  const { docs } = await payload.db.findVersions<StoredDocument>({
    collection: contentType,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const version: ((typeof docs)[number] & { autosave?: boolean | null }) | undefined = docs[0]
  return {
    contentType,
    id,
    fields: config.flattenedFields,
    draft: version ? { ...version.version, id } : row,
    version: version && {
      id: version.id,
      autosave: Boolean(version.autosave),
      createdAt: version.createdAt,
      updatedAt: version.updatedAt,
    },
    row,
    log: isNew ? [] : await findPublications(payload, req, contentType, id),
  }
}
