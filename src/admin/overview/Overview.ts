import type { TranslationState } from '../../translation/state/translationState.ts'
import type { Cell } from '../../translation/workflow/TranslationDocument.ts'

/** All states, the one that needs a person most first. */
export const translationStates = ['stale', 'missing', 'incomplete', 'in-review', 'current'] as const

export type Named = { id: number | string; name: string }

/** A document and how each of its languages stands. */
export type OverviewDocument = {
  collection: string
  id: number | string
  title: string | null
  partner: Named | null
  sourceLanguage: string
  changedAt: string
  cells: Record<string, Cell>
}

/** How many documents there are in each state, in one language. */
export type LanguageTotals = Record<TranslationState, number> & {
  documents: number
  public: number
}

/** The answer of `GET /api/translations`. */
export type Overview = {
  languages: string[]
  documents: OverviewDocument[]
  totals: Record<string, LanguageTotals>
  page: number
  limit: number
  totalDocs: number
  totalPages: number
}

/** The machine translator that is set up, and what it may still translate this month. */
export type Provider = { name: string; budget: { limit: number | null; used: number } }

/** One run of the machine translator. Times are ISO 8601 in UTC. */
export type Job = {
  id: number | string
  kind: string
  language: string
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  total: number
  done: number
  failed: number
  characters: number
  startedAt: string | null
  finishedAt: string | null
  error: string | null
  report: {
    collection: string
    id: number | string
    title: string | null
    outcome: 'complete' | 'failed' | 'partly' | 'translated'
    message: string | null
  }[]
}

/** What became, or would become, of the texts of one document in a returned file. */
export type ImportedDocument = {
  collection: string
  id: number | string
  title: string | null
  language: string
  problems: string[]
  imported: number
  units: { id: string; label?: string | null; status: string; messages: string[] }[]
}

/** The answer of `POST /api/translations/import`. */
export type ImportReport = { documents: ImportedDocument[]; warnings: string[] }

export type ExportFormat = 'xliff-1.2' | 'xliff-2.1' | 'csv'
