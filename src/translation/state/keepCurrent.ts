import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import type { Origins } from './translationState.ts'

/**
 * The origins after a small fix of the source: what was made from the text before counts as made
 * from the text after. What was stale already stays stale.
 *
 * @param before the units by the reference before the fix, in the language that was fixed as source
 * @param after the same by the reference after it
 */
export const keepCurrent = (
  before: readonly TranslationUnit[],
  after: readonly TranslationUnit[],
  known: Origins,
): Origins => {
  const past = new Map(before.map((unit) => [unit.id, unit]))
  const moved = after.flatMap((unit) => {
    const origin = Object.hasOwn(known, unit.id) ? known[unit.id] : undefined
    if (!origin) return []
    const { sourceLanguage } = origin
    const earlier = past.get(unit.id)
    const wasCurrent =
      earlier && origin.fingerprint === (earlier.fingerprints[sourceLanguage] ?? '')
    const fingerprint = unit.fingerprints[sourceLanguage]
    return wasCurrent && fingerprint ? [[unit.id, { sourceLanguage, fingerprint }] as const] : []
  })
  return { ...known, ...Object.fromEntries(moved) }
}
