'use client'

import {
  Banner,
  Link,
  useAuth,
  useDocumentInfo,
  useDocumentTitle,
  ViewDescription,
} from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import type { StaticDescription } from 'payload'
import { useEffect } from 'react'
import { LanguageStrip } from './LanguageStrip.tsx'
import type { PanelUser } from './PanelUser.ts'
import { RestoreActions } from './RestoreActions.tsx'
import { TranslateLinks } from './translate/TranslateLinks.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'

/**
 * Stands under the title of a document: its languages, and what this person may do with it.
 * In lists, where there is no document, it is the collection's description.
 */
export function DocumentNotices({ description }: { description?: StaticDescription }) {
  const { id, collectionSlug } = useDocumentInfo()
  const pathname = usePathname()
  useTitleInWords()
  if (id === undefined || !collectionSlug) {
    return description ? <ViewDescription description={description} /> : null
  }
  const version = /\/versions\/([^/]+)$/.exec(pathname)?.[1]
  return (
    <div className="colab-notices">
      <LanguageStrip />
      {version ? null : <TranslateLinks />}
      {version ? <RestoreActions version={decodeURIComponent(version)} /> : <PermissionNotice />}
    </div>
  )
}

/** Calls a document without a title so; Payload shows the number that it is stored under. */
function useTitleInWords(): void {
  const { t } = useAdminTranslation()
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (id === undefined || title !== String(id)) return
    // After Payload's own effect, which sets the number anew.
    const timer = setTimeout(() => setDocumentTitle(t('dashboardUntitled')))
    return () => clearTimeout(timer)
  }, [id, setDocumentTitle, t, title])
}

/** Says at once what would else show only as greyed fields. */
function PermissionNotice() {
  const { t, formatList } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { hasSavePermission } = useDocumentInfo()
  const { user } = useAuth<PanelUser & { collection: string }>()
  const pathname = usePathname()

  if (user?.role === 'reviewer') return <Banner type="info">{t('reviewerNote')}</Banner>
  if (hasSavePermission === false) return <Banner type="info">{t('otherPartnerNote')}</Banner>
  if (user?.role !== 'translator') return null

  const own = user.languages ?? []
  const first = own[0]
  if (first === undefined) return <Banner type="info">{t('translatorNoLanguages')}</Banner>
  if (own.includes(current)) return null
  return (
    <Banner type="info">
      {t('translatorElsewhere', {
        languages: formatList(own.map(nameOf)),
        current: nameOf(current),
      })}{' '}
      <Link href={`${pathname}?locale=${first}`} prefetch={false}>
        {t('translatorSwitch', { language: nameOf(first) })}
      </Link>
    </Banner>
  )
}
