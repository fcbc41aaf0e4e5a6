import type { PayloadRequest } from 'payload'

import { type Desk, publicLanguages } from '../../publications/readDesk.ts'

import { refreshTranslations } from './refreshTranslations.ts'
import {
  type Memory,
  translationStates,
  type TranslationRow,
  writeMemory,
} from './TranslationRow.ts'

/** Stores what is remembered of a language from now on, and the states that follow from it. */
export const storeMemory = async (
  req: PayloadRequest,
  desk: Desk,
  row: Pick<TranslationRow, 'id'>,
  memory: Memory,
  more: Partial<TranslationRow> = {},
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: translationStates,
    id: row.id,
    data: structuredClone({ ...more, memory: writeMemory(memory) }),
    req,
    returning: false,
  })
  const page = { row: desk.row, languages: publicLanguages(desk) }
  await refreshTranslations(req, { ...desk, page })
}
