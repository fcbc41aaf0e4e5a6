'use client'

import { Banner, Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { listHomeless } from './draftTexts.ts'
import { TextReader } from './TextReader.tsx'
import { useOpenTranslation } from './TranslationContext.ts'
import { problemText, type SaveProblem } from './useSaveTranslation.ts'

/** Says why nothing was saved, and what to do. */
export function SaveProblemNotice({ problem }: { problem: SaveProblem | undefined }) {
  const { t } = useAdminTranslation()
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  return (
    <div aria-live="assertive">
      {problem ? (
        <Banner type="error">
          {t(problemText[problem.kind])} {problem.kind === 'refused' ? problem.message : null}
          {problem.kind === 'session' ? (
            <a href={formatAdminURL({ adminRoute: admin, path: '/login' })} target="_blank">
              {t('translateSignIn')}
            </a>
          ) : null}
        </Banner>
      ) : null}
    </div>
  )
}

/** Texts that were written for fields which the document no longer has: to be copied elsewhere. */
export function HomelessTexts() {
  const { t } = useAdminTranslation()
  const { document, drafts, change } = useOpenTranslation()
  const homeless = listHomeless(document, drafts)
  if (homeless.length === 0) return null
  return (
    <section className="colab-conflict">
      <h3>{t('translateHomeless')}</h3>
      {homeless.map((id) => (
        <div key={id}>
          <h4>{drafts.texts[id]?.label}</h4>
          <TextReader language={document.language} value={drafts.texts[id]?.value ?? null} />
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => change({ type: 'forget', id })}
            size="small"
          >
            {t('translateDropText')}
          </Button>
        </div>
      ))}
    </section>
  )
}
