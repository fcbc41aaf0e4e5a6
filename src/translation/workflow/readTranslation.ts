import type { PayloadRequest } from 'payload'

import { configuredLanguages } from '../../platform/documents/configuredLanguages.ts'
import { mayPublish } from '../../access/mayPublish.ts'
import { loadEnv } from '../../platform/env.ts'
import { fallbackChain, isLanguage } from '../../platform/locales.ts'
import { diffTexts } from '../diff/diffTexts.ts'
import { translationState, type Origin, type UnitStatus } from '../state/translationState.ts'
import { listTexts } from '../units/listTranslationUnits.ts'
import type { TextByLanguage } from '../units/mapTexts.ts'
import { textFingerprint } from '../units/textFingerprint.ts'

import { describeCell, named, namePartners, namePeople } from './describeCell.ts'
import { findEarlierSources } from './findEarlierSources.ts'
import { mayReview, mayTranslate } from './mayTranslate.ts'
import { type OpenTranslation, openTranslation, type TranslationPlace } from './openTranslation.ts'
import type {
  SourceChange,
  TextValue,
  TranslationDocument,
  TranslationText,
} from './TranslationDocument.ts'
import { readMemory } from './TranslationRow.ts'

/**
 * Reads a language of a document text by text: what the source says, what the translation says,
 * what changed since, and what the person may do. Errors as `openTranslation`.
 */
export const readTranslation = async (
  req: PayloadRequest,
  place: TranslationPlace,
): Promise<TranslationDocument> => {
  const open = await openTranslation(req, place)
  const { actor, desk, isAssigned, isInTrash, partner, row } = open
  const access = { partner, isAssigned, language: place.language }
  const people = await namePeople(req, [row.assignee, row.reviewedBy])
  const partners = await namePartners(req, [partner])
  return {
    collection: desk.contentType,
    id: desk.id,
    title: row.title ?? '',
    sourceLanguage: open.sourceLanguage,
    from: open.from,
    language: place.language,
    languages: configuredLanguages(req.payload),
    partner: named(partner, partners),
    cell: describeCell(row, people),
    review: {
      status: row.isReturned ? 'returned' : row.waiting > 0 ? 'waiting' : 'none',
      comment: row.comment ?? null,
      by: people.get(String(row.reviewedBy)) ?? null,
      at: row.reviewedAt ? new Date(row.reviewedAt).toISOString() : null,
    },
    may: {
      edit: mayTranslate(actor, access) && !isInTrash,
      review: mayReview(actor, access) && !isInTrash,
      assign: mayPublish(actor, partner) && !isInTrash,
      publish: mayPublish(actor, partner) && !isInTrash,
    },
    units: await describeTexts(req, open, place.language),
  }
}

const describeTexts = async (
  req: PayloadRequest,
  open: OpenTranslation,
  language: string,
): Promise<TranslationText[]> => {
  const { desk, row, units } = open
  const { origins, waiting } = readMemory(row)
  const status = translationState(units, origins, { inReview: new Set(waiting) })
  const stale = staleOrigins(status.units, origins)
  const earlier = await findEarlierSources(req, desk, stale)
  const publicTexts = listTexts(desk.fields, desk.row)
  const present = listTexts(desk.fields, open.reference)
  const draft = listTexts(desk.fields, desk.draft)
  return units.map((unit, index): TranslationText => {
    const { isAhead, state } = status.units[index]!
    const now = present.get(unit.id)?.[stale.get(unit.id)?.sourceLanguage ?? '']
    return {
      id: unit.id,
      path: unit.path,
      label: unit.label,
      help: unit.help ?? null,
      kind: unit.kind,
      isMultiline: unit.isMultiline,
      required: unit.required,
      maxLength: unit.maxLength ?? null,
      // A text that is not public yet is read in the draft.
      source: textOf(unit.source ?? draft.get(unit.id)?.[open.from]),
      target: textOf(unit.target),
      fallback: unit.targetFingerprint ? null : fallbackOf(publicTexts.get(unit.id), language),
      state,
      isAhead,
      change: earlier.has(unit.id) ? describeChange(earlier.get(unit.id), now) : null,
      fingerprint: unit.targetFingerprint,
    }
  })
}

/** A stored text; the fields that hold texts are checked when they are written. */
const textOf = (stored: unknown): TextValue => (stored ?? null) as TextValue

const staleOrigins = (
  statuses: readonly UnitStatus[],
  origins: Readonly<Record<string, Origin | undefined>>,
): Map<string, Origin> =>
  new Map(
    statuses.flatMap(({ id, state }) => {
      const origin = state === 'stale' ? origins[id] : undefined
      return origin?.fingerprint ? [[id, origin] as const] : []
    }),
  )

const fallbackOf = (
  texts: TextByLanguage | undefined,
  language: string,
): TranslationText['fallback'] => {
  if (!texts || !isLanguage(language)) return null
  const from = fallbackChain(language, loadEnv()).find(
    (code) => textFingerprint(texts[code]) !== '',
  )
  return from ? { language: from, value: textOf(texts[from]) } : null
}

const describeChange = (before: unknown, after: unknown): SourceChange[] =>
  diffTexts(before, after).flatMap(({ parts }, index): SourceChange[] => [
    ...(index > 0 ? [{ kind: 'same' as const, text: '\n' }] : []),
    ...parts.map(({ change, text }) => ({ kind: change, text })),
  ])
