'use client'

import { StateIcon } from '../StateIcon.tsx'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { translationStates } from './Overview.ts'
import { TranslationMark } from './TranslationMark.tsx'
import { translationStateText } from './translationStateText.ts'

/** Explains the marks of the translations. */
export function TranslationsLegend() {
  const { t } = useAdminTranslation()
  return (
    <ul aria-label={t('cellsLegend')} className="colab-legend">
      {translationStates.map((state) => (
        <li key={state}>
          <TranslationMark mark={state} /> {t(translationStateText[state])}
        </li>
      ))}
      <li>
        <TranslationMark mark="source" /> {t('cellSource')}
      </li>
      <li>
        <TranslationMark mark="returned" /> {t('cellReturned')}
      </li>
      <li>
        <StateIcon mark="public" /> {t('cellPublic')}
      </li>
    </ul>
  )
}
