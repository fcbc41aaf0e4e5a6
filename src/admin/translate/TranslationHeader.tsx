'use client'

import { getTranslation } from '@payloadcms/translations'
import { Link, SetStepNav, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { StateIcon } from '../StateIcon.tsx'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import { useOpenTranslation } from './TranslationContext.ts'
import { UnitMark } from './UnitMark.tsx'

/** Names the document, chooses the two languages, and leads to where else one may want to go. */
export function TranslationHeader() {
  const { t, i18n } = useAdminTranslation()
  const { document, ask } = useOpenTranslation()
  const { config, getEntityConfig } = useConfig()
  const { nameOf } = useContentLanguages()
  const router = useRouter()
  const { collection, id, language, languages, from, sourceLanguage, cell } = document
  const title = document.title || t('dashboardUntitled')
  usePageTitle(`${title} – ${nameOf(language)}`)
  const labels = getEntityConfig({ collectionSlug: collection }).labels
  const url = (path: `/${string}`) => formatAdminURL({ adminRoute: config.routes.admin, path })
  const translate = (code: string) => `/translate/${collection}/${id}/${code}` as const
  // The texts of this language stay when another source is chosen: nothing to ask.
  const chooseSource = (code: string) =>
    router.replace(url(`${translate(language)}?from=${code}`), { scroll: false })

  return (
    <header className="colab-translate__header">
      <SetStepNav nav={[{ label: t('work'), url: url('/my-work') }, { label: title }]} />
      <p className="colab-hint">
        {getTranslation(labels.singular, i18n)}
        {document.partner ? ` · ${document.partner.name}` : null}
      </p>
      <h1>{title}</h1>
      <p className="colab-translate__states">
        <UnitMark state={cell.state} />
        {cell.isPublic ? (
          <span className="colab-badge">
            <StateIcon mark="public" /> {t('statePublic')}
          </span>
        ) : null}
      </p>
      <div className="colab-translate__languages">
        <LanguageChoice
          chosen={from}
          codes={languages.filter((code) => code !== language)}
          label={t('translateFrom')}
          onChoose={chooseSource}
        />
        <LanguageChoice
          chosen={language}
          codes={languages.filter((code) => code !== sourceLanguage)}
          label={t('translateInto')}
          onChoose={(code) => ask(() => router.push(url(translate(code))))}
        />
        <nav aria-label={t('translateElsewhere')} className="colab-translate__links">
          <Link href={url(`/collections/${collection}/${id}?locale=${language}`)} prefetch={false}>
            {t('translateOpenForm')}
          </Link>
          <Link href={url('/my-work')} prefetch={false}>
            {t('work')}
          </Link>
        </nav>
      </div>
    </header>
  )
}
