import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import { translationState, type Origins } from './translationState.ts'

/**
 * The ids of the translated texts that a change of the source makes stale, to tell whoever is about
 * to publish it.
 *
 * @param before the units by the reference of now
 * @param after the same units by the reference that the publication will make
 */
export const listBecomingStale = (
  before: readonly TranslationUnit[],
  after: readonly TranslationUnit[],
  known: Origins,
): string[] => {
  const stale = staleIds(before, known)
  return [...staleIds(after, known)].filter((id) => !stale.has(id))
}

const staleIds = (units: readonly TranslationUnit[], known: Origins): Set<string> =>
  new Set(
    translationState(units, known)
      .units.filter(({ state }) => state === 'stale')
      .map(({ id }) => id),
  )
