import type { CollectionSlug, PayloadRequest } from 'payload'

import { configuredLanguages } from '../../platform/documents/configuredLanguages.ts'
import { type Actor, actorOf } from '../../access/actor.ts'
import { assignedDocuments, seesDesk } from '../../access/assignedDocuments.ts'
import { relationId } from '../../platform/documents/relationId.ts'
import type { DocumentId, StoredDocument } from '../../platform/documents/types.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'
import { type Desk, publicLanguages, readDesk } from '../../publications/readDesk.ts'
import { listTranslationUnits, type TranslationUnit } from '../units/listTranslationUnits.ts'
import { referenceSource } from '../units/referenceSource.ts'
import { rememberFingerprints } from '../units/textFingerprint.ts'

import { assertNotInTrash } from './assertNotInTrash.ts'
import { refreshTranslations, sourceLanguageOf } from './refreshTranslations.ts'
import { findRows, type TranslationRow } from './TranslationRow.ts'
import { message } from '../../platform/messages/Message.ts'

/** Which language of which document, and from which language it is translated. */
export type TranslationPlace = {
  contentType: CollectionSlug
  id: DocumentId
  language: string
  /** The document's source language when not given. */
  from?: string | undefined
}

/** A document's language as the work on it needs it. */
export type OpenTranslation = {
  desk: Desk
  actor: Actor | undefined
  partner: DocumentId | null
  /** A language of the document is assigned to the person. */
  isAssigned: boolean
  isInTrash: boolean
  sourceLanguage: string
  from: string
  row: TranslationRow
  rows: ReadonlyMap<string, TranslationRow>
  reference: StoredDocument
  units: TranslationUnit[]
}

/**
 * Opens a language of a document for the person of the request.
 *
 * @throws ExpectedFailure `not-found` for a document that is not there or that the person may not
 *   see, `malformed` for the source language itself
 */
export const openTranslation = async (
  req: PayloadRequest,
  { contentType, from, id, language }: TranslationPlace,
): Promise<OpenTranslation> => {
  const desk = await readDesk(req, contentType, id)
  const partner = relationId(desk.draft['partner']) ?? null
  if (req.user && !(await seesDesk(req, contentType, { id, partner }))) {
    throw new ExpectedFailure({
      kind: 'not-found',
      detail: message('noDocument', { contentType, id }),
    })
  }
  const sourceLanguage = sourceLanguageOf(req, desk.draft)
  const source = from ?? sourceLanguage
  if (language === sourceLanguage || language === source) {
    throw new ExpectedFailure({
      kind: 'malformed',
      detail:
        language === sourceLanguage
          ? message('isSourceLanguage', { language: { language } })
          : message('intoItself'),
      errors: [{ path: 'locale', message: message('anotherLanguage') }],
    })
  }
  const rows = await rowsOf(req, desk)
  const reference = referenceSource(desk.fields, desk.draft, desk.row, publicLanguages(desk))
  const assigned = await assignedDocuments(req, contentType)
  return {
    desk,
    actor: actorOf(req),
    partner,
    isAssigned: assigned.some((known) => String(known) === String(id)),
    isInTrash: Boolean(desk.draft['deletedAt']),
    sourceLanguage,
    from: source,
    row: rows.get(language)!,
    rows,
    reference,
    units: listTranslationUnits(desk.fields, desk.draft, source, language, {
      reference,
      fingerprint: rememberFingerprints(),
      labelLanguage: req.i18n?.language,
    }),
  }
}

/**
 * Opens a language of a document to work on it.
 *
 * @throws ExpectedFailure as `openTranslation`, and `conflict` for a document in the trash
 */
export const openForWork = async (
  req: PayloadRequest,
  place: TranslationPlace,
): Promise<OpenTranslation> => {
  const open = await openTranslation(req, place)
  assertNotInTrash(place.contentType, place.id, open.isInTrash)
  return open
}

/** The stored states; made now for a document that is older than they are. */
const rowsOf = async (
  req: PayloadRequest,
  desk: Desk,
): Promise<ReadonlyMap<string, TranslationRow>> => {
  const rows = await findRows(req, desk.contentType, desk.id)
  if (configuredLanguages(req.payload).every((code) => rows.has(code))) return rows
  const page = { row: desk.row, languages: publicLanguages(desk) }
  await refreshTranslations(req, { ...desk, page })
  return findRows(req, desk.contentType, desk.id)
}
