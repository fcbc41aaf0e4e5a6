'use client'

import { CheckboxInput } from '@payloadcms/ui'
import type { LanguagePublication } from './PublicationState.ts'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'

type Props = {
  becomesStale: NonNullable<LanguagePublication['becomesStale']>
  smallFix: boolean
  onSmallFix: (smallFix: boolean) => void
}

/** Names the translations that a publication makes stale, and offers to leave them current. */
export function PublishConsequences({ becomesStale, smallFix, onSmallFix }: Props) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  return (
    <section className="colab-dialog__section colab-publish__stale">
      <h2>{t('publishStale')}</h2>
      <ul>
        {becomesStale.map(({ language, units }) => (
          <li key={language}>
            {t('publishStaleIn', {
              language: nameOf(language),
              fields: units.map(({ label }) => label).join(', '),
            })}
          </li>
        ))}
      </ul>
      {smallFix ? null : <p className="colab-hint">{t('publishStaleHint')}</p>}
      <CheckboxInput
        checked={smallFix}
        id="publish-small-fix"
        label={t('publishSmallFix')}
        onToggle={(event) => onSmallFix(event.target.checked)}
      />
      <p className="colab-hint">{t('publishSmallFixHint')}</p>
    </section>
  )
}
