import type { Cell } from '../translation/workflow/TranslationDocument.ts'

/** Where one language of a document stands. `changed` is public with newer unpublished changes. */
export type LanguageState = 'never-public' | 'public' | 'changed' | 'withdrawn'

/** The same in a list, and whether a step of this language waits for its time. */
export type ListedState = { state: LanguageState; scheduled: boolean }

/** A text or value, by its dotted path and its label in the panel's language. */
export type NamedField = { path: string; label: string }

/** One publication or withdrawal at a time; times are ISO 8601 in UTC. */
export type Schedule = {
  id: number | string
  language: string
  action: 'publish' | 'withdraw'
  at: string
  timeZone: string
  state: 'waiting' | 'done' | 'failed' | 'cancelled'
  error?: string | null
}

/** One step of the past: who made which language public, or withdrew it. */
export type HistoryEntry = {
  at: string
  action: 'published' | 'withdrawn'
  language: string
  by?: string | null
}

/** What is known of one language of a document. */
export type LanguagePublication = {
  state: LanguageState
  scheduled: Schedule[]
  /** Required texts that the draft lacks in this language. */
  missing: NamedField[]
  url?: string | null
  slug?: string | null
  firstPublishedAt?: string | null
  lastChangedAt?: string | null
  by?: string | null
  /** How far this language is as a translation. */
  translation?: Pick<Cell, 'counts' | 'isSource' | 'state' | 'waiting'> | null
  /** Which texts of other languages become stale when this language is published. */
  becomesStale?: { language: string; units: NamedField[] }[]
}

/** The answer of `GET /api/<collection>/:id/publication`. */
export type PublicationState = {
  id: number | string
  languages: Record<string, LanguagePublication>
  /** Shared values that the next publication in any language makes public. */
  sharedChanges: NamedField[]
  /** The latest steps, newest first. */
  history: HistoryEntry[]
  /** What the project wants done with a translation that is incomplete or waits for review. */
  unreadyTranslations?: 'confirm' | 'refuse'
}
