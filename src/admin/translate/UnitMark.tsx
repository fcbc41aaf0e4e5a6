'use client'

import type { TranslationState, UnitState } from '../../translation/state/translationState.ts'
import { TranslationMark } from '../overview/TranslationMark.tsx'
import type { PanelTextKey } from '../translations/englishTexts.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'

type Mark = TranslationState | UnitState

const words: Record<Mark, PanelTextKey> = {
  current: 'unitCurrent',
  empty: 'unitEmpty',
  incomplete: 'unitIncomplete',
  'in-review': 'unitInReview',
  missing: 'unitMissing',
  stale: 'unitStale',
  upcoming: 'unitUpcoming',
}

/** A state in words, with a sign whose shape alone tells it too. */
export function UnitMark({ state }: { state: Mark }) {
  const { t } = useAdminTranslation()
  return (
    <span className={`colab-badge colab-badge--${state}`}>
      {state === 'empty' || state === 'upcoming' ? (
        <span aria-hidden="true">{state === 'empty' ? '–' : '…'}</span>
      ) : (
        <TranslationMark mark={state} />
      )}
      {t(words[state])}
    </span>
  )
}
