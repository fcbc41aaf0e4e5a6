import type { PayloadRequest } from 'payload'

import type { MessageValue } from '../../platform/messages/Message.ts'
import type { UnitState } from '../state/translationState.ts'
import { translationState } from '../state/translationState.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'
import { listUnitLabels } from '../units/listUnitLabels.ts'
import { mayTranslate } from '../workflow/mayTranslate.ts'
import { openForWork, type TranslationPlace } from '../workflow/openTranslation.ts'
import { readMemory } from '../workflow/TranslationRow.ts'

/** A language of a document as files and machines need it. */
export type OpenForExchange = {
  title: string
  sourceLanguage: string
  units: TranslationUnit[]
  /** State of each unit by its id. */
  states: Record<string, UnitState>
  /** What people call each unit, by its id, for those who read it later. */
  labelUnits: () => Map<string, MessageValue>
  mayEdit: boolean
}

/** Opens a language of a document for the person of the request. Errors as `openForWork`. */
export const openForExchange = async (
  req: PayloadRequest,
  place: TranslationPlace,
): Promise<OpenForExchange> => {
  const open = await openForWork(req, place)
  const { actor, desk, isAssigned, partner, row, sourceLanguage, units } = open
  const { origins, waiting } = readMemory(row)
  const status = translationState(units, origins, { inReview: new Set(waiting) })
  const access = { partner, isAssigned, language: place.language }
  return {
    title: row.title ?? '',
    sourceLanguage,
    units,
    states: Object.fromEntries(status.units.map(({ id, state }) => [id, state])),
    labelUnits: () => listUnitLabels(desk.fields, desk.draft),
    mayEdit: mayTranslate(actor, access),
  }
}
