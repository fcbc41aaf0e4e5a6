/** How far one language of a document is. */
export type TranslationState = 'missing' | 'incomplete' | 'stale' | 'in-review' | 'current'

/** How far one text is. `upcoming`: its source is not public yet; `empty`: nothing to translate. */
export type UnitState = 'current' | 'empty' | 'in-review' | 'missing' | 'stale' | 'upcoming'

/** What one language of a document says of itself. */
export type TranslationCell = {
  state: TranslationState
  isSource: boolean
  isPublic: boolean
  counts: { total: number; missing: number; stale: number; inReview: number; current: number }
  /** How many texts wait for a reviewer, those that are stale besides among them. */
  waiting: number
  staleSince: string | null
  isReturned: boolean
  assignee: { id: number | string; name: string } | null
  /** `YYYY-MM-DD` */
  dueOn: string | null
}

/** A text: a string, or the editor's state where it is rich. */
export type UnitValue = string | { root: unknown } | null

/** Some words of the source, and what happened to them since the translation. */
export type ChangePart = { kind: 'same' | 'added' | 'removed'; text: string }

/** One text to translate. */
export type Unit = {
  id: string
  path: string
  label: string
  help: string | null
  kind: 'plain' | 'rich'
  isMultiline: boolean
  required: boolean
  maxLength: number | null
  source: UnitValue
  target: UnitValue
  /** What readers see while the target is empty. */
  fallback: { language: string; value: UnitValue } | null
  state: UnitState
  isAhead: boolean
  change: ChangePart[] | null
  /** Names the present target; a save that expects another one is refused. */
  fingerprint: string
}

export type TranslationReview = {
  status: 'none' | 'waiting' | 'returned'
  comment: string | null
  by: string | null
  at: string | null
}

/** The answer of `GET /api/<collection>/:id/translation`. */
export type TranslationDocument = {
  collection: string
  id: number | string
  title: string | null
  /** The language that the document is written in first. */
  sourceLanguage: string
  /** The language that is shown as the source. */
  from: string
  language: string
  languages: string[]
  partner: { id: number | string; name: string } | null
  cell: TranslationCell
  review: TranslationReview
  may: { edit: boolean; review: boolean; assign: boolean; publish: boolean }
  units: Unit[]
}

/** Somebody to whom a language can be given. */
export type Assignable = {
  id: number | string
  name: string
  role: string
  partner: { id: number | string; name: string } | null
  languages: string[]
}
