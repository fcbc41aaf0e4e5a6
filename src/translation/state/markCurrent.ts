import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import type { Origins } from './translationState.ts'

/**
 * Remembers that these texts are translations of what the source says now: after they were written,
 * and when somebody says that a stale one needs no change. Texts without a translation are left out.
 *
 * @param ids all units when not given
 */
export const markCurrent = (
  units: readonly TranslationUnit[],
  known: Origins,
  ids?: ReadonlySet<string>,
): Origins => ({
  ...known,
  ...Object.fromEntries(
    units
      .filter(({ id, targetFingerprint }) => targetFingerprint !== '' && (!ids || ids.has(id)))
      .map((unit) => [unit.id, presentOrigin(unit)]),
  ),
})

// While a source text is not public, the translator reads its draft.
const presentOrigin = (unit: TranslationUnit) => ({
  sourceLanguage: unit.sourceLanguage,
  fingerprint: unit.sourceFingerprint || unit.draftFingerprint,
})
