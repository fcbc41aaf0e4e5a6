import type { TranslationState } from '../../translation/state/translationState.ts'
import type { OverviewTextKey } from '../translations/overview/en.ts'

/** Which words tell the state of a translation. */
export const translationStateText: Record<TranslationState, OverviewTextKey> = {
  missing: 'cellMissing',
  incomplete: 'cellIncomplete',
  stale: 'cellStale',
  'in-review': 'cellInReview',
  current: 'cellCurrent',
}
