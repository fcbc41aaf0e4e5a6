import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import { markCurrent } from './markCurrent.ts'
import type { Origins } from './translationState.ts'

/**
 * The origins after a save: texts whose translation changed are made from what the source says now,
 * emptied ones are forgotten, all others stay what they were. A save without change changes nothing.
 *
 * @param before the units as they were before the save
 * @param after the same after it; units of rows that are gone are forgotten
 */
export const markTranslated = (
  before: readonly Pick<TranslationUnit, 'id' | 'targetFingerprint'>[],
  after: readonly TranslationUnit[],
  known: Origins,
): Origins => {
  const past = new Map(before.map((unit) => [unit.id, unit.targetFingerprint]))
  const changed = new Set(
    after
      .filter(({ id, targetFingerprint }) => (past.get(id) ?? '') !== targetFingerprint)
      .map(({ id }) => id),
  )
  const kept = Object.fromEntries(
    after
      .filter(({ id, targetFingerprint }) => targetFingerprint !== '' && Object.hasOwn(known, id))
      .map(({ id }) => [id, known[id]]),
  )
  return markCurrent(after, kept, changed)
}
