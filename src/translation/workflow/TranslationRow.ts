import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { DocumentId } from '../../platform/documents/types.ts'
import type { Origins, TranslationState } from '../state/translationState.ts'

/** Collection of the stored states, one row for each document and language. */
export const translationStates = 'translation-states' as CollectionSlug

/** What is remembered of the texts of a language. */
export type Memory = {
  /** What each translated text was made from. */
  origins: Origins
  /** Fingerprints of the texts as last seen, by unit id: what differs has been written since. */
  targets: Readonly<Record<string, string>>
  /** Ids of the texts that wait for a reviewer. */
  waiting: readonly string[]
}

/**
 * The memory as stored, text by text. A list, for the ids have dots and brackets, which MongoDB does
 * not take well as names.
 */
export type StoredMemory = {
  /** Id of the text. */
  id: string
  /** Fingerprint of the translation. */
  target: string
  /** Language and fingerprint of what it was made from; not there where that is not known. */
  from?: string
  source?: string
  waits?: true
}[]

/** How a language of a document stands; of the source language too. */
export type TranslationRow = {
  id: DocumentId
  /** `<collection>:<document>:<language>` */
  key: string
  contentType: CollectionSlug
  document: string
  language: string
  sourceLanguage: string
  isSource: boolean
  /** The document's title in its source language. */
  title: string | null
  partner: DocumentId | null
  /** Ids of the topics, each between bars: `|3|17|`. */
  topics: string | null
  state: TranslationState
  isPublic: boolean
  inTrash: boolean
  /** How many texts there are to translate, and how many are in each state. */
  total: number
  missing: number
  stale: number
  /** How many wait for a reviewer, those that are stale besides among them. */
  waiting: number
  current: number
  /** Since when there has been a stale text. */
  staleSince: string | null
  /** On the row of the source language: `|en:stale|pt:missing|`. */
  states: string | null
  /**
   * What lists are ordered by: `staleSince`, on the row of the source language the earliest of all,
   * and `neverStale` without one, for both databases put what is empty first.
   */
  oldestStale: string
  /**
   * When the draft or the public page last changed in this language; on the row of the source
   * language, in any.
   */
  changedAt: string
  memory: StoredMemory
  assignee: DocumentId | null
  /** The day by which it is to be done, `YYYY-MM-DD`. */
  dueOn: string | null
  assignedBy: string | null
  /** A reviewer wants it changed. */
  isReturned: boolean
  comment: string | null
  reviewedBy: string | null
  reviewedAt: string | null
}

/** Comes after every instant. */
export const neverStale = '~'

/** What a row remembers; nothing when there is no row yet. */
export const readMemory = (row: Pick<TranslationRow, 'memory'> | undefined): Memory => {
  const entries = Array.isArray(row?.memory) ? row.memory : []
  return {
    origins: Object.fromEntries(
      entries.flatMap(({ from, id, source }) =>
        from === undefined ? [] : [[id, { sourceLanguage: from, fingerprint: source ?? '' }]],
      ),
    ),
    targets: Object.fromEntries(entries.map(({ id, target }) => [id, target])),
    waiting: entries.flatMap(({ id, waits }) => (waits ? [id] : [])),
  }
}

/** The inverse of `readMemory`. */
export const writeMemory = ({ origins, targets, waiting }: Memory): StoredMemory => {
  const waits = new Set(waiting)
  return Object.entries(targets).map(([id, target]) => {
    const origin = origins[id]
    return {
      id,
      target,
      ...(origin && { from: origin.sourceLanguage, source: origin.fingerprint }),
      ...(waits.has(id) && { waits: true }),
    }
  })
}

/** The stored states of a document, by language. */
export const findRows = async (
  req: PayloadRequest,
  contentType: string,
  document: DocumentId,
): Promise<Map<string, TranslationRow>> => {
  const docs = await findRowsWhere(req, ofDocument(contentType, document))
  return new Map(docs.map((row) => [row.language, row]))
}

/** The stored states that a condition holds for. */
export const findRowsWhere = async (
  req: PayloadRequest,
  where: Where,
  select?: Record<string, true>,
): Promise<TranslationRow[]> => {
  const { docs } = await req.payload.db.find<TranslationRow>({
    collection: translationStates,
    limit: 0,
    pagination: false,
    req,
    where,
    ...(select && { select }),
  })
  return docs
}

/** The rows of one document. */
export const ofDocument = (contentType: string, document: DocumentId): Where => ({
  and: [{ contentType: { equals: contentType } }, { document: { equals: String(document) } }],
})
