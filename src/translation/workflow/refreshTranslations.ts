import type { CollectionSlug, PayloadRequest } from 'payload'

import { canonicalJson } from '../../platform/documents/canonicalJson.ts'
import { configuredLanguages } from '../../platform/documents/configuredLanguages.ts'
import { relationId } from '../../platform/documents/relationId.ts'
import type { DocumentId, FlattenedField, StoredDocument } from '../../platform/documents/types.ts'
import { keepCurrent } from '../state/keepCurrent.ts'
import { markTranslated } from '../state/markTranslated.ts'
import { translationState } from '../state/translationState.ts'
import { listTranslationUnits, type TranslationUnit } from '../units/listTranslationUnits.ts'
import { referenceSource } from '../units/referenceSource.ts'
import { rememberFingerprints } from '../units/textFingerprint.ts'

import {
  findRows,
  type Memory,
  neverStale,
  readMemory,
  translationStates,
  type TranslationRow,
  writeMemory,
} from './TranslationRow.ts'

/** A public page: the row and the languages in which it is public. */
export type PublicPage = { row: StoredDocument; languages: readonly string[] }

/** A document with all its languages as it stands after a change. */
export type TrackedDocument = {
  contentType: CollectionSlug
  id: DocumentId
  fields: FlattenedField[]
  draft: StoredDocument
  page: PublicPage
}

/** What is known of the change that was made. */
export type TrackedChange = {
  /** The document has just been created: nothing is stored of it. */
  isNew?: boolean | undefined
  /** The language that was written; without one any may have been. */
  language?: string | undefined
  /** Texts written in that language wait for a reviewer. */
  needsReview?: boolean | undefined
  /** The language that was translated from, where it is not the document's source language. */
  from?: string | undefined
  /** Saved by itself while somebody types: that makes nothing stale. */
  isAutosave?: boolean | undefined
  /** The page before a small fix of it, by which translations stay current. */
  fixed?: PublicPage | undefined
  /** The older version that the texts were taken back from: they were made from what it says. */
  restored?: StoredDocument | undefined
  /** What is remembered of the document that this one is a new copy of, by language. */
  copied?: ReadonlyMap<string, Memory> | undefined
}

/**
 * Brings the stored states of a document's languages up to date with what the document says, in the
 * transaction of the request. Whatever changed the document: texts that differ from those last seen
 * have been written since, and count as made from what their source says now. Without a difference
 * nothing is written.
 */
export const refreshTranslations = async (
  req: PayloadRequest,
  document: TrackedDocument,
  change: TrackedChange = {},
): Promise<void> => {
  const known = change.isNew
    ? new Map<string, TranslationRow>()
    : await findRows(req, document.contentType, document.id)
  const tracker = track(req, document, change)
  const next = new Map<string, NextRow>()
  for (const language of configuredLanguages(req.payload)) {
    const previous = known.get(language)
    if (previous && isLeftAlone(tracker.sourceLanguage, previous, change)) continue
    next.set(language, tracker.rowIn(language, previous))
  }
  const moved = [...next].filter(([language, row]) => !isSame(known.get(language), row))
  const { sourceLanguage } = tracker
  for (const [language, row] of moved) {
    if (language !== sourceLanguage) await store(req, known.get(language), row)
  }
  const all = new Map([...known, ...next])
  const summary = summarize(configuredLanguages(req.payload), sourceLanguage, all)
  const source = { ...next.get(sourceLanguage), ...summary, changedAt: new Date().toISOString() }
  const previous = known.get(sourceLanguage)
  if (moved.length > 0 || !isSame(previous, source)) await store(req, previous, source)
}

type NextRow = Omit<
  TranslationRow,
  | 'assignedBy'
  | 'assignee'
  | 'comment'
  | 'dueOn'
  | 'id'
  | 'isReturned'
  | 'reviewedAt'
  | 'reviewedBy'
  | 'states'
> &
  Partial<Pick<TranslationRow, 'isReturned' | 'states'>>

/** The language that a document is written in first. */
export const sourceLanguageOf = (req: PayloadRequest, draft: StoredDocument): string => {
  const given = draft['sourceLanguage']
  const languages = configuredLanguages(req.payload)
  return typeof given === 'string' && languages.includes(given) ? given : (languages[0] ?? 'en')
}

// The typing of a source changes what there is to translate, but not how far a translation is.
const isLeftAlone = (
  sourceLanguage: string,
  previous: TranslationRow,
  { isAutosave, language }: TrackedChange,
): boolean => {
  if (!isAutosave || previous.language === language) return false
  return !(language === sourceLanguage && (previous.isSource || previous.state === 'missing'))
}

const track = (req: PayloadRequest, document: TrackedDocument, change: TrackedChange) => {
  const { contentType, draft, fields, id, page } = document
  const sourceLanguage = sourceLanguageOf(req, draft)
  const fingerprint = rememberFingerprints()
  const reference = referenceSource(fields, draft, page.row, page.languages)
  const unitsIn = (language: string, from = sourceLanguage, by = reference): TranslationUnit[] =>
    listTranslationUnits(fields, draft, from, language, { reference: by, fingerprint })
  const titles = (draft['title'] ?? {}) as Record<string, string | null | undefined>
  const topics = Array.isArray(draft['topics']) ? draft['topics'] : []
  const common = {
    contentType,
    document: String(id),
    sourceLanguage,
    title: titles[sourceLanguage] ?? Object.values(titles).find(Boolean) ?? null,
    partner: relationId(draft['partner']) ?? null,
    topics: `|${topics.map((topic) => relationId(topic)).join('|')}|`,
    inTrash: Boolean(draft['deletedAt']),
  }

  const rowIn = (language: string, previous: TranslationRow | undefined): NextRow => {
    const units = unitsIn(language)
    const written = change.language === undefined || change.language === language
    const origin = written && change.from && change.from !== language ? change.from : sourceLanguage
    const isUsual = origin === sourceLanguage && !change.restored
    const known = (!previous && change.copied?.get(language)) || readMemory(previous)
    const memory = nextMemory(units, {
      known,
      byOrigin: isUsual ? units : unitsIn(language, origin, change.restored),
      before: change.fixed && unitsBefore(language, change.fixed),
      needsReview: written && Boolean(change.needsReview),
    })
    const { counts, state } = translationState(units, memory.origins, {
      inReview: new Set(memory.waiting),
    })
    const now = new Date().toISOString()
    const staleSince = counts.stale > 0 ? iso(previous?.staleSince ?? now) : null
    const hasChanged = canonicalJson(known.targets) !== canonicalJson(memory.targets)
    return {
      ...common,
      key: `${contentType}:${id}:${language}`,
      language,
      isSource: language === sourceLanguage,
      isPublic: page.languages.includes(language),
      state,
      total: counts.total,
      missing: counts.missing,
      stale: counts.stale,
      waiting: memory.waiting.length,
      current: counts.current,
      staleSince,
      oldestStale: staleSince ?? neverStale,
      changedAt: now,
      memory: writeMemory(memory),
      // Whoever works on it again has read the comment.
      ...(hasChanged && change.language === language && { isReturned: false }),
    }
  }

  const unitsBefore = (language: string, fixed: PublicPage): TranslationUnit[] =>
    unitsIn(language, sourceLanguage, referenceSource(fields, draft, fixed.row, fixed.languages))

  return { sourceLanguage, rowIn }
}

type MemoryChange = {
  known: Memory
  /** The units by the language that they were translated from. */
  byOrigin: readonly TranslationUnit[]
  /** The units before a small fix of the source. */
  before: readonly TranslationUnit[] | undefined
  needsReview: boolean
}

const nextMemory = (
  units: readonly TranslationUnit[],
  { before, byOrigin, known, needsReview }: MemoryChange,
): Memory => {
  const targets = Object.fromEntries(
    units
      .filter(({ targetFingerprint }) => targetFingerprint !== '')
      .map(({ id, targetFingerprint }) => [id, targetFingerprint]),
  )
  const past = Object.entries(known.targets).map(([id, targetFingerprint]) => ({
    id,
    targetFingerprint,
  }))
  const isSource = units[0]?.sourceLanguage === units[0]?.targetLanguage
  if (isSource) return { origins: {}, targets, waiting: [] }
  const origins = markTranslated(past, byOrigin, known.origins)
  const waited = new Set(known.waiting)
  const waiting = Object.keys(targets).filter((id) =>
    targets[id] === known.targets[id] ? waited.has(id) : needsReview,
  )
  return { origins: before ? keepCurrent(before, units, origins) : origins, targets, waiting }
}

/** What the row of the source language says of all languages, beside the instant of the last change. */
const summarize = (
  languages: readonly string[],
  sourceLanguage: string,
  rows: ReadonlyMap<string, NextRow | TranslationRow>,
): Pick<TranslationRow, 'oldestStale' | 'states'> => {
  const configured = languages.flatMap((language) => rows.get(language) ?? [])
  const since = configured.flatMap(({ language, staleSince }) =>
    staleSince && language !== sourceLanguage ? [iso(staleSince)] : [],
  )
  return {
    states: `|${configured.map(({ language, state }) => `${language}:${state}|`).join('')}`,
    oldestStale: since.sort()[0] ?? neverStale,
  }
}

const iso = (instant: string): string => new Date(instant).toISOString()

const store = async (
  req: PayloadRequest,
  previous: TranslationRow | undefined,
  data: Partial<NextRow>,
): Promise<void> => {
  const { db } = req.payload
  if (!previous) {
    await db.create({
      collection: translationStates,
      data: structuredClone(data),
      req,
      returning: false,
    })
    return
  }
  await db.updateOne({
    collection: translationStates,
    id: previous.id,
    data: structuredClone(data),
    req,
    returning: false,
  })
}

const isSame = (previous: TranslationRow | undefined, data: Partial<NextRow>): boolean =>
  previous !== undefined &&
  Object.entries(data).every(([name, value]) => {
    if (name === 'changedAt') return true
    const present = previous[name as keyof TranslationRow] as unknown
    if (name === 'staleSince') {
      return (present ? iso(present as string) : null) === value
    }
    if (name === 'partner') return String(relationId(present)) === String(relationId(value))
    return canonicalJson(present ?? null) === canonicalJson(value ?? null)
  })
