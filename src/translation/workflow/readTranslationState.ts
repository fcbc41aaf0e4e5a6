import type { CollectionSlug, PayloadRequest } from 'payload'

import type { DocumentId } from '../../platform/documents/types.ts'
import { readDesk } from '../../publications/readDesk.ts'

import { describeCell } from './describeCell.ts'
import { type Consequence, listConsequences } from './listConsequences.ts'
import type { Cell } from './TranslationDocument.ts'
import { findRows } from './TranslationRow.ts'

/** What whoever publishes a language should know of translations. */
export type LanguageTranslation = {
  /** How far the language is; null before that was found out. */
  translation: Pick<Cell, 'counts' | 'isSource' | 'state' | 'waiting'> | null
  /** What publishing the language makes stale. */
  becomesStale: Consequence[]
}

/** How far each language of a document is, and what publishing it does to the others. */
export const readTranslationState = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
): Promise<Record<string, LanguageTranslation>> => {
  const rows = await findRows(req, contentType, id)
  const consequences = listConsequences(req, await readDesk(req, contentType, id), rows)
  return Object.fromEntries(
    Object.entries(consequences).map(([language, becomesStale]) => {
      const row = rows.get(language)
      if (!row) return [language, { translation: null, becomesStale }]
      const { counts, isSource, state, waiting } = describeCell(row, new Map())
      return [language, { translation: { counts, isSource, state, waiting }, becomesStale }]
    }),
  )
}
