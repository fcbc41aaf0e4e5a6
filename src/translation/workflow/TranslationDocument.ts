import type { DocumentId } from '../../platform/documents/types.ts'
import type { TranslationState, UnitState } from '../state/translationState.ts'

/** Somebody or something with a name. */
export type Named = { id: DocumentId; name: string }

/** How a language of a document stands, as people and programs are told. */
export type Cell = {
  state: TranslationState
  isSource: boolean
  isPublic: boolean
  counts: { total: number; missing: number; stale: number; inReview: number; current: number }
  /** How many texts wait for a reviewer; those that are stale besides are not in `counts.inReview`. */
  waiting: number
  /** ISO 8601 instant; null while nothing is stale. */
  staleSince: string | null
  isReturned: boolean
  assignee: Named | null
  /** `YYYY-MM-DD` */
  dueOn: string | null
}

/** Words of the source that changed since they were translated. */
export type SourceChange = { kind: 'added' | 'removed' | 'same'; text: string }

/** A text: a string, or the editor's state where it is rich. */
export type TextValue = string | { root: unknown } | null

/** One text to translate, with both languages. */
export type TranslationText = {
  id: string
  path: string
  label: string
  help: string | null
  kind: 'plain' | 'rich'
  isMultiline: boolean
  required: boolean
  maxLength: number | null
  source: TextValue
  target: TextValue
  /** What readers get while the translation is empty. */
  fallback: { language: string; value: TextValue } | null
  state: UnitState
  isAhead: boolean
  /** What changed in the source since the translation; null when nothing did, or when it is not known. */
  change: SourceChange[] | null
  /** Fingerprint of the translation, to find out whether somebody else changed it. */
  fingerprint: string
}

/** A document in one language, ready to be translated. */
export type TranslationDocument = {
  collection: string
  id: DocumentId
  title: string
  sourceLanguage: string
  /** The language shown as source. */
  from: string
  language: string
  languages: string[]
  partner: Named | null
  cell: Cell
  review: {
    status: 'none' | 'returned' | 'waiting'
    comment: string | null
    by: string | null
    at: string | null
  }
  may: { edit: boolean; review: boolean; assign: boolean; publish: boolean }
  units: TranslationText[]
}
