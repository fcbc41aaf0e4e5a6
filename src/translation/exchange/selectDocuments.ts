import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { seesDesk } from '../../access/assignedDocuments.ts'
import { relationId } from '../../platform/documents/relationId.ts'
import type { DocumentId } from '../../platform/documents/types.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'
import { assertNotInTrash } from '../workflow/assertNotInTrash.ts'
import {
  documentIdOf,
  filterWheres,
  type TranslationFilter,
  visibleWhere,
} from '../workflow/listTranslations.ts'
import { openTranslation } from '../workflow/openTranslation.ts'
import { findRowsWhere, type TranslationRow } from '../workflow/TranslationRow.ts'

import { groupBy } from './groupBy.ts'
import { message } from '../../platform/messages/Message.ts'

/** Which documents are meant: these, or all that a filter finds. */
export type Selection =
  | { documents: readonly { contentType: CollectionSlug; id: DocumentId }[] }
  | { filter: Omit<TranslationFilter, 'language'> }

/** A document of a selection, and how far its translation is. */
export type SelectedDocument = {
  contentType: CollectionSlug
  id: DocumentId
  title: string
  sourceLanguage: string
  /** Texts that are missing or stale. */
  open: number
}

/** More than anybody translates in one go; each is read and written on its own. */
export const mostDocuments = 2000

/**
 * Finds the documents of a selection that are translated into a language, by the stored states
 * alone. Those that are written in that language are left out.
 *
 * @throws ExpectedFailure `not-found` for a named document that the person may not see, `conflict` for
 *   one in the trash, `malformed` for more documents than are dealt with at once
 */
export const selectDocuments = async (
  req: PayloadRequest,
  language: string,
  selection: Selection,
): Promise<SelectedDocument[]> => {
  const rows =
    'filter' in selection
      ? await findByFilter(req, language, selection.filter)
      : await findNamed(req, language, selection.documents)
  if (rows.length > mostDocuments) {
    const detail = message('tooManyDocuments', { found: rows.length, most: mostDocuments })
    throw new ExpectedFailure({ kind: 'malformed', detail })
  }
  return rows
    .filter(({ isSource }) => !isSource)
    .map(({ contentType, document, missing, sourceLanguage, stale, title }) => ({
      contentType,
      id: documentIdOf(req, document),
      title: title ?? '',
      sourceLanguage,
      open: missing + stale,
    }))
}

const select = {
  contentType: true,
  document: true,
  inTrash: true,
  isSource: true,
  missing: true,
  partner: true,
  sourceLanguage: true,
  stale: true,
  title: true,
} as const

const findByFilter = async (
  req: PayloadRequest,
  language: string,
  filter: TranslationFilter,
): Promise<TranslationRow[]> => {
  const where: Where[] = [
    await visibleWhere(req),
    { language: { equals: language } },
    ...filterWheres(filter),
    ...(filter.state ? [{ state: { equals: filter.state } }] : []),
  ]
  return findRowsWhere(req, { and: where }, select)
}

const findNamed = async (
  req: PayloadRequest,
  language: string,
  documents: readonly { contentType: CollectionSlug; id: DocumentId }[],
): Promise<TranslationRow[]> => {
  const wanted = [...groupBy(documents, ({ contentType }) => contentType)]
  const rows = await findRowsWhere(
    req,
    {
      and: [
        { language: { equals: language } },
        {
          or: wanted.map(([contentType, list]): Where => ({
            and: [
              { contentType: { equals: contentType } },
              { document: { in: list.map(({ id }) => String(id)) } },
            ],
          })),
        },
      ],
    },
    select,
  )
  const known = new Map(rows.map((row) => [`${row.contentType}:${row.document}`, row]))
  const named: TranslationRow[] = []
  for (const { contentType, id } of documents) {
    const row = known.get(`${contentType}:${id}`)
    const partner = relationId(row?.partner) ?? null
    const isKnown = row && (await seesDesk(req, contentType, { id, partner }))
    // Older than the stored states, or none of the person's business: that says it.
    const found = isKnown ? row : (await openTranslation(req, { contentType, id, language })).row
    assertNotInTrash(contentType, id, found.inTrash)
    named.push(found)
  }
  return named
}
