import type { TranslationUnit } from '../units/listTranslationUnits.ts'

/** What is remembered of a translated text: the text that it was made from. */
export type Origin = {
  /** The language it was translated from. */
  sourceLanguage: string
  /** Fingerprint of the text it was translated from; empty when there was none. */
  fingerprint: string
}

/** Origins by unit id. */
export type Origins = Readonly<Record<string, Origin | undefined>>

/**
 * State of one text. `upcoming`: its source is written but not public yet, so nobody misses it.
 * `empty`: nothing to translate.
 */
export type UnitState = 'current' | 'empty' | 'in-review' | 'missing' | 'stale' | 'upcoming'

/** State of one language of a document. */
export type TranslationState = 'current' | 'in-review' | 'incomplete' | 'missing' | 'stale'

export type UnitStatus = {
  id: string
  state: UnitState
  /** Made from a source text that is not public yet: current as soon as that is published. */
  isAhead: boolean
}

export type TranslationStatus = {
  state: TranslationState
  units: UnitStatus[]
  /** How many texts there are to translate, and how many of them are in each state. */
  counts: { total: number; missing: number; stale: number; inReview: number; current: number }
}

type Flags = {
  /** True while a reviewer has not approved the language, or the ids of the units that wait. */
  inReview?: ReadonlySet<string> | boolean
}

/**
 * Tells how far a translation is, text by text. A text is stale when the one it was made from is no
 * longer what its language says by the reference that the units were listed with; whose origin is
 * not known counts as current. Order of rows and shared values play no part.
 */
export const translationState = (
  units: readonly TranslationUnit[],
  known: Origins,
  { inReview = false }: Flags = {},
): TranslationStatus => {
  const statuses = units.map((unit): UnitStatus => {
    const origin = Object.hasOwn(known, unit.id) ? known[unit.id] : undefined
    const waits = typeof inReview === 'boolean' ? inReview : inReview.has(unit.id)
    return { id: unit.id, state: unitState(unit, origin, waits), isAhead: isAhead(unit, origin) }
  })
  const count = (state: UnitState) => statuses.filter((status) => status.state === state).length
  const [missing, stale] = [count('missing'), count('stale')]
  const [waiting, current] = [count('in-review'), count('current')]
  const total = missing + stale + waiting + current
  return {
    state: overall({ missing, stale, inReview: waiting, total }),
    units: statuses,
    counts: { total, missing, stale, inReview: waiting, current },
  }
}

const overall = (counts: {
  total: number
  missing: number
  stale: number
  inReview: number
}): TranslationState => {
  if (counts.missing === counts.total) return 'missing'
  // What is wrong comes before what is not there: readers of a public text are told what is no longer so.
  if (counts.stale > 0) return 'stale'
  if (counts.missing > 0) return 'incomplete'
  return counts.inReview > 0 ? 'in-review' : 'current'
}

const unitState = (
  unit: TranslationUnit,
  origin: Origin | undefined,
  waits: boolean,
): UnitState => {
  const hasTarget = unit.targetFingerprint !== ''
  if (unit.sourceLanguage === unit.targetLanguage) {
    if (hasTarget) return 'current'
    return unit.required ? 'missing' : 'empty'
  }
  const isOpen = unit.sourceFingerprint !== ''
  if (!hasTarget) {
    if (isOpen) return 'missing'
    return unit.draftFingerprint !== '' ? 'upcoming' : 'empty'
  }
  if (origin && isStale(unit, origin)) return 'stale'
  return waits ? 'in-review' : 'current'
}

const isStale = (unit: TranslationUnit, origin: Origin): boolean => {
  const present = unit.fingerprints[origin.sourceLanguage] ?? ''
  if (origin.fingerprint === present) return false
  // A text that was never public: its draft counts.
  return !(present === '' && isAhead(unit, origin))
}

const isAhead = (unit: TranslationUnit, origin: Origin | undefined): boolean =>
  origin !== undefined &&
  origin.sourceLanguage === unit.sourceLanguage &&
  unit.draftFingerprint !== '' &&
  unit.draftFingerprint !== unit.sourceFingerprint &&
  origin.fingerprint === unit.draftFingerprint
