'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, Link, useAuth, useConfig, useEntityVisibility } from '@payloadcms/ui'
import type { ClientCollectionConfig } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { LanguageStatesCell } from './LanguageStatesCell.tsx'
import type { PanelUser } from './PanelUser.ts'
import { requestJson } from './publicationClient.ts'
import type { Schedule } from './PublicationState.ts'
import { StateLegend } from './StateLegend.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { relatedId } from './whyNotPublish.ts'
import { WorkSummary } from './work/WorkSummary.tsx'

type Row = { id: number | string; updatedAt: string; title?: Record<string, string | null> | null }
type List<Item> = { docs: Item[]; totalDocs: number }

/** Greets a person with their organisation's documents, and with what went wrong meanwhile. */
export function PartnerDashboard() {
  const { t } = useAdminTranslation()
  const { user } = useAuth<PanelUser & { collection: string }>()
  const { config } = useConfig()
  const { visibleEntities } = useEntityVisibility()
  if (!user) return null
  const partner = relatedId(user.partner)
  const coordinating = user.role === 'administrator' || user.role === 'coordinator'
  const collections = config.collections.filter(
    ({ slug, versions }) => versions?.drafts && visibleEntities.collections.includes(slug),
  )

  return (
    <main className="colab-dashboard">
      <h1>{t(coordinating ? 'dashboardAllTitle' : 'dashboardTitle')}</h1>
      <p className="colab-hint">{t('dashboardHelp')}</p>
      <WorkSummary />
      <StateLegend />
      <FailedSchedules />
      {!coordinating && partner === undefined ? (
        <p>{t('dashboardNoPartner')}</p>
      ) : (
        <div className="colab-dashboard__grid">
          {collections.map((collection) => (
            <LatestDocuments
              collection={collection}
              key={collection.slug}
              partner={coordinating ? undefined : partner}
            />
          ))}
        </div>
      )}
    </main>
  )
}

function LatestDocuments({
  collection: { slug, labels },
  partner,
}: {
  collection: ClientCollectionConfig
  partner: string | undefined
}) {
  const { t, i18n, formatTime } = useAdminTranslation()
  const { current } = useContentLanguages()
  const { permissions } = useAuth()
  const {
    config: {
      routes: { admin, api },
    },
  } = useConfig()
  const [list, setList] = useState<List<Row>>()

  useEffect(() => {
    const query = new URLSearchParams({
      depth: '0',
      draft: 'true',
      limit: '3',
      locale: 'all',
      sort: '-updatedAt',
      'select[title]': 'true',
      'select[updatedAt]': 'true',
    })
    if (partner !== undefined) query.set('where[partner][equals]', partner)
    requestJson<List<Row>>(api, `/${slug}?${query.toString()}`).then(setList, () => undefined)
  }, [api, partner, slug])

  const url = (path: string) =>
    formatAdminURL({ adminRoute: admin, path: `/collections/${slug}${path}` })

  return (
    <article className="colab-dashboard__card">
      <h2>
        <Link href={url('')} prefetch={false}>
          {getTranslation(labels.plural, i18n)}
        </Link>
        {list ? <span className="colab-dashboard__count">{list.totalDocs}</span> : null}
      </h2>
      {list?.docs.length === 0 ? <p>{t('dashboardEmpty')}</p> : null}
      <ul>
        {list?.docs.map(({ id, title, updatedAt }) => (
          <li key={id}>
            <Link href={url(`/${id}`)} prefetch={false}>
              {titleIn(current, title) ?? t('dashboardUntitled')}
            </Link>
            <small>{formatTime(updatedAt)}</small>
            <LanguageStatesCell collectionSlug={slug} rowData={{ id, updatedAt }} />
          </li>
        ))}
      </ul>
      {permissions?.collections?.[slug]?.create ? (
        <Button buttonStyle="secondary" el="link" margin={false} size="small" to={url('/create')}>
          {t('dashboardCreate')}: {getTranslation(labels.singular, i18n)}
        </Button>
      ) : null}
    </article>
  )
}

/** A title to recognise a document by: in the open language, or in any that it has. */
function titleIn(language: string, title: Row['title']): string | undefined {
  if (!title) return undefined
  if (title[language]) return title[language]
  const [code, text] = Object.entries(title).find(([, value]) => value) ?? []
  return code && text ? `${text} (${code})` : undefined
}

type FailedSchedule = Omit<Schedule, 'language'> & {
  language: string
  contentType?: string
  document?: string
}

function FailedSchedules() {
  const { t, formatTime } = useAdminTranslation()
  const { permissions } = useAuth()
  const mayRead = Boolean(permissions?.collections?.['schedules']?.read)
  const { nameOf } = useContentLanguages()
  const {
    config: {
      routes: { admin, api },
    },
  } = useConfig()
  const [failed, setFailed] = useState<FailedSchedule[]>([])

  useEffect(() => {
    if (!mayRead) return
    const query = new URLSearchParams({
      depth: '0',
      limit: '5',
      sort: '-at',
      'where[state][equals]': 'failed',
    })
    requestJson<List<FailedSchedule>>(api, `/schedules?${query.toString()}`).then(
      ({ docs }) => setFailed(docs),
      () => undefined,
    )
  }, [api, mayRead])

  if (failed.length === 0) return null
  return (
    <section className="colab-dashboard__failed" role="alert">
      <h2>{t('dashboardFailed')}</h2>
      <ul>
        {failed.map(({ id, action, language, at, error, contentType, document }) => (
          <li key={id}>
            {t(action === 'publish' ? 'schedulePublishAt' : 'scheduleWithdrawAt', {
              language: nameOf(language),
              time: formatTime(at),
            })}
            {error ? `: ${error}` : null}{' '}
            {contentType && document ? (
              <Link
                href={formatAdminURL({
                  adminRoute: admin,
                  path: `/collections/${contentType}/${document}?locale=${language}`,
                })}
                prefetch={false}
              >
                {t('dashboardFailedOpen')}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
