'use client'

import { stateText } from './stateText.ts'
import { StateIcon } from './StateIcon.tsx'
import type { LanguageState } from './PublicationState.ts'
import { useAdminTranslation } from './useAdminTranslation.ts'

const states: readonly LanguageState[] = ['never-public', 'public', 'changed', 'withdrawn']

/** Explains the marks of the languages. */
export function StateLegend() {
  const { t } = useAdminTranslation()
  return (
    <ul aria-label={t('legend')} className="colab-legend">
      {states.map((state) => (
        <li key={state}>
          <StateIcon mark={state} /> {t(stateText[state])}
        </li>
      ))}
      <li>
        <StateIcon mark="scheduled" /> {t('stateScheduled')}
      </li>
    </ul>
  )
}
