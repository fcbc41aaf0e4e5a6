import type { CollectionSlug, PayloadRequest } from 'payload'

import { configuredLanguages } from '../../platform/documents/configuredLanguages.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'
import { explainError } from '../../platform/errors/explainError.ts'
import { type Message, message, type Text } from '../../platform/messages/Message.ts'
import { inTransaction } from '../../platform/documents/inTransaction.ts'
import { parseDocumentId } from '../../platform/documents/parseDocumentId.ts'
import { requestOfOwn } from '../../platform/documents/requestOfOwn.ts'
import { saveTranslation } from '../workflow/saveTranslation.ts'
import type { TranslationPlace } from '../workflow/openTranslation.ts'

import type { ReturnedDocument, ReturnedFile } from './Exchange.ts'
import { groupBy } from './groupBy.ts'
import { openForExchange, type OpenForExchange } from './openForExchange.ts'
import { mostDocuments } from './selectDocuments.ts'
import { planImport, type ImportPlan, type ImportStatus, type UnitReport } from './planImport.ts'

/**
 * What became of a text. `confirmed`: the file says that a stale text is right as it is. `held-back`:
 * it could be imported, but another text of its document cannot.
 */
export type ImportOutcome = ImportStatus | 'confirmed' | 'held-back'

export type ImportedUnit = {
  id: string
  label: string | null
  status: ImportOutcome
  messages: Message[]
}

export type ImportedDocument = {
  collection: string
  id: string
  title: string
  /** Empty when the file does not name one of ours. */
  language: string
  /** Why nothing of this document was imported; empty when there is no reason. */
  problems: Text[]
  /** How many texts were written. */
  imported: number
  units: ImportedUnit[]
}

export type ImportReport = { documents: ImportedDocument[]; warnings: Message[] }

type Options = {
  /** Import what was translated from a source text that has changed since. */
  force: boolean
  /** Only tell what would happen. */
  isDryRun: boolean
}

/**
 * Imports a file with the rights of the person of the request. Each document is a transaction of its
 * own: all of its texts that can be imported are, or none when one of them is broken; texts whose
 * source has moved on, or of which only a part is translated, are listed and left as they are. What
 * is written waits for a reviewer. No other language is touched.
 */
export const importTranslations = async (
  req: PayloadRequest,
  file: Extract<ReturnedFile, { ok: true }>,
  options: Options,
): Promise<ImportReport> => {
  if (file.documents.length > mostDocuments) {
    const counts = { found: file.documents.length, most: mostDocuments }
    throw new ExpectedFailure({
      kind: 'invalid',
      detail: message('fileOfTooManyDocuments', counts),
    })
  }
  const documents: ImportedDocument[] = []
  for (const parts of groupBy(file.documents, placeInFile).values()) {
    documents.push(await importDocument(req, joinParts(parts), options))
  }
  return { documents, warnings: file.warnings }
}

/** Some programs write a document that they have split as several. */
const placeInFile = ({ contentType, id, sourceLanguage, targetLanguage }: ReturnedDocument) =>
  [contentType, id, sourceLanguage, targetLanguage].join(' ')

const joinParts = (parts: readonly ReturnedDocument[]): ReturnedDocument => {
  const [first] = parts as [ReturnedDocument, ...ReturnedDocument[]]
  return parts.length === 1
    ? first
    : { ...first, segments: parts.flatMap(({ segments }) => segments) }
}

const importDocument = async (
  req: PayloadRequest,
  returned: ReturnedDocument,
  options: Options,
): Promise<ImportedDocument> => {
  const { contentType: collection, id } = returned
  const empty = { collection, id, title: '', language: '', problems: [], imported: 0, units: [] }
  const place = placeOf(req, returned)
  if ('key' in place) return { ...empty, problems: [place] }
  const own = await requestOfOwn(req, place.language)
  // What was found out before something went wrong is told with it.
  let found: ImportedDocument = { ...empty, language: place.language }
  try {
    await inTransaction(own, async () => {
      const opened = await openForExchange(own, place)
      const plan = planImport(returned, opened.units, options)
      found = { ...found, title: opened.title, ...report(opened, plan) }
      if (found.problems.length > 0 || options.isDryRun) return
      await save(own, place, { opened, plan })
    })
    return found
  } catch (error) {
    const problems = problemsOf(req, error)
    return { ...found, problems, imported: 0, units: found.units.map(holdBack) }
  }
}

/** Where the texts belong, or why they belong nowhere. */
const placeOf = (
  { payload }: PayloadRequest,
  { contentType, id, segments, targetLanguage }: ReturnedDocument,
): Message | TranslationPlace => {
  const isKnown = Object.hasOwn(payload.collections, contentType)
  const config = isKnown ? payload.collections[contentType as CollectionSlug].config : undefined
  if (!config?.custom['publishable']) return message('importNoKind', { kind: contentType })
  const documentId = parseDocumentId(payload, id)
  if (documentId === undefined) return message('noDocument', { contentType, id })
  const languages = configuredLanguages(payload)
  if (!targetLanguage) return message('importNoLanguage')
  // Agencies write `pt-PT` for `pt`. BCP 47 §2.1: the first subtag is the language.
  const given = targetLanguage.toLowerCase().split(/[-_]/)[0] ?? ''
  const language = languages.find((code) => code === given)
  if (!language) {
    return message('importOtherLanguage', { language: { language: targetLanguage } })
  }
  if (new Set(segments.map((segment) => segment.id)).size < segments.length) {
    return message('importTextTwice')
  }
  return { contentType: contentType as CollectionSlug, id: documentId, language }
}

/** A file of another document has nothing else; so many show it. */
const mostUnknown = 50

/** What keeps a whole document out: the file is broken there, and may be in more than is seen. */
const broken = new Set<ImportStatus>(['bad-codes', 'too-long'])

const report = (
  { mayEdit, states }: OpenForExchange,
  plan: ImportPlan,
): Pick<ImportedDocument, 'imported' | 'problems' | 'units'> => {
  const known = plan.units.filter(({ status }) => status !== 'unknown')
  const unknown = plan.units.filter(({ status }) => status === 'unknown').slice(0, mostUnknown)
  const units = [...known, ...unknown].map((unit) => describe(unit, isConfirmed(unit, states)))
  const problems: Message[] = [...plan.problems]
  if (!mayEdit) problems.push(message('mayNotWriteHere'))
  const bad = plan.units.filter(({ status }) => broken.has(status))
  if (bad.length > 0) {
    const texts = bad.map(({ label, id }) => label ?? id)
    problems.push(message('importNothing', { texts: { list: texts } }))
  }
  if (problems.length > 0) return { problems, imported: 0, units: units.map(holdBack) }
  return { problems, imported: plan.values.size, units }
}

// A stale text comes back as one that needs work: said to be done, somebody looked at it.
const isConfirmed = (
  { id, isDone, status }: UnitReport,
  states: OpenForExchange['states'],
): boolean => status === 'unchanged' && isDone && states[id] === 'stale'

const describe = ({ id, label, messages, status }: UnitReport, confirmed: boolean): ImportedUnit =>
  confirmed
    ? { id, label: label ?? null, status: 'confirmed', messages: [message('importRight')] }
    : { id, label: label ?? null, status, messages }

const holdBack = (unit: ImportedUnit): ImportedUnit =>
  unit.status === 'imported' || unit.status === 'confirmed'
    ? {
        ...unit,
        status: 'held-back',
        messages: [message('importHeldBack')],
      }
    : unit

const save = async (
  req: PayloadRequest,
  place: TranslationPlace,
  { opened, plan }: { opened: OpenForExchange; plan: ImportPlan },
): Promise<void> => {
  const current = plan.units.filter((unit) => isConfirmed(unit, opened.states)).map(({ id }) => id)
  if (plan.values.size === 0 && current.length === 0) return
  await saveTranslation(req, { ...place, values: plan.values, current, needsReview: true })
}

/** What people may read of an error; the whole of it is in the log. */
const problemsOf = (req: PayloadRequest, error: unknown): Text[] => {
  const explained = explainError(error)
  if (explained === undefined) {
    req.payload.logger.error({ err: error, msg: 'A document could not be imported' })
    return [message('somethingWrongSeeLog')]
  }
  return [explained, ...detailsOf(error)]
}

const detailsOf = (error: unknown): Text[] => {
  const { data } = error as { data?: { errors?: { path?: string; message?: string }[] } | null }
  const errors = error instanceof ExpectedFailure ? error.failure.errors : data?.errors
  return (errors ?? []).map(({ message: said = '', path = '' }) =>
    message('atPath', { path, problem: said }),
  )
}
