'use client'

import { stateText } from './stateText.ts'
import { StateIcon } from './StateIcon.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { usePublication } from './usePublication.ts'

/** Says where the open language stands, in words, beside the time of the last save. */
export function Status() {
  const { t } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { state } = usePublication()
  const own = state?.languages[current]
  if (!own) return null
  return (
    <div aria-live="polite" className="colab-status">
      <span className="doc-controls__label">{nameOf(current)}:&nbsp;</span>
      <StateIcon mark={own.state} />
      <span className="doc-controls__value">{t(stateText[own.state])}</span>
    </div>
  )
}
