import type { CollectionSlug, PayloadRequest } from 'payload'

import { configuredLanguages } from '../platform/documents/configuredLanguages.ts'
import { hasRows, isGroup, rowFields } from '../platform/documents/fieldTree.ts'
import { inTransaction } from '../platform/documents/inTransaction.ts'
import type { DocumentId, FlattenedField, StoredDocument } from '../platform/documents/types.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'

import { composePublicRow } from './composePublicRow.ts'
import { type Desk, readDesk } from './readDesk.ts'
import { claimSlug, findSlugClaim } from './slugRegister.ts'
import { message } from '../platform/messages/Message.ts'

type Restore = {
  contentType: CollectionSlug
  id: DocumentId
  version: DocumentId
  /** The texts of one language, or the values that all languages share. */
  part: 'language' | 'shared'
  language: string
}

/**
 * Takes one language's texts, or the shared values, of an older version back into the draft, as a
 * new version. Everything else of the draft stays: texts of the other languages, and what is public.
 * List rows are matched by id. Rows that come back with the shared values bring the texts that they
 * had; a row that was not there yet keeps its texts.
 *
 * @returns the older version, as it was
 */
export const restoreVersion = (req: PayloadRequest, restore: Restore): Promise<StoredDocument> =>
  inTransaction(req, async () => {
    const desk = await readDesk(req, restore.contentType, restore.id)
    const old = await findVersion(req, restore)
    const languages = configuredLanguages(req.payload)
    const others = languages.filter((language) => language !== restore.language)
    const content =
      restore.part === 'language'
        ? composePublicRow(
            desk.fields,
            { base: desk.draft, kept: withRowsOf(desk.fields, old, desk.draft) },
            { fresh: others, kept: [restore.language] },
          )
        : composePublicRow(
            desk.fields,
            { base: old, kept: withRowsOf(desk.fields, desk.draft, old) },
            { fresh: [], kept: languages },
          )
    // Whose a document is, is not taken back with its content.
    content['partner'] = desk.draft['partner']
    if (restore.part === 'language') await takeBackSlug(req, restore, desk, content)
    const now = new Date().toISOString()
    await req.payload.db.createVersion({
      autosave: false,
      collectionSlug: restore.contentType,
      createdAt: now,
      parent: restore.id,
      req,
      returning: false,
      updatedAt: now,
      versionData: { ...desk.draft, ...content, _status: 'draft', updatedAt: now } as never,
    })
    return old
  })

type Row = StoredDocument & { id?: unknown; blockType?: unknown }

/** The document with the rows, on every level, that only the other one has, found by their ids. */
const withRowsOf = (
  fields: FlattenedField[],
  document: StoredDocument,
  other: StoredDocument,
): StoredDocument => {
  const result = { ...document }
  for (const field of fields) {
    if (isGroup(field)) {
      const inside = [document, other].map((one) => (one[field.name] ?? {}) as StoredDocument)
      result[field.name] = withRowsOf(field.flattenedFields, inside[0]!, inside[1]!)
    }
    if (!hasRows(field)) continue
    const others = new Map(rowsOf(other[field.name]).map((row) => [row.id, row]))
    const rows = rowsOf(document[field.name]).map((row) => {
      const match = others.get(row.id)
      others.delete(row.id)
      return match ? withRowsOf(rowFields(field, row), row, match) : row
    })
    result[field.name] = [...rows, ...others.values()]
  }
  return result
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** An address that another document holds by now stays there: the draft then keeps its present one. */
const takeBackSlug = async (
  req: PayloadRequest,
  { contentType, id, language }: Restore,
  desk: Desk,
  content: StoredDocument,
): Promise<void> => {
  const place = { contentType, document: id, language }
  const slugs = content['slug'] as Record<string, string | null>
  const old = slugs[language]
  const claim = old ? await findSlugClaim(req, place, old) : null
  if (!old || (claim && claim.document !== String(id))) {
    slugs[language] = (desk.draft['slug'] as typeof slugs | null)?.[language] ?? null
  }
  await claimSlug(req, place, slugs[language] ?? null)
}

const findVersion = async (
  req: PayloadRequest,
  { contentType, id, version }: Restore,
): Promise<StoredDocument> => {
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection: contentType,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ id: { equals: version } }, { parent: { equals: id } }] },
  })
  if (!docs[0]) {
    throw new ExpectedFailure({
      kind: 'not-found',
      detail: message('noVersion', { version }),
      errors: [{ path: 'version', message: message('noSuchVersion') }],
    })
  }
  return docs[0].version
}
