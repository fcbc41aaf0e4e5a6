'use client'

import {
  Banner,
  Button,
  Gutter,
  Link,
  SetDocumentStepNav,
  useConfig,
  useDocumentInfo,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import { refusalText } from './refusalText.ts'
import { requestJson } from './publicationClient.ts'
import { RestoreActions } from './RestoreActions.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'

type Version = {
  id: number | string
  updatedAt: string
  autosave?: boolean | null
  version?: { title?: string | null; changedBy?: { name?: string | null; email?: string } | null }
}
type Page = { docs: Version[]; hasNextPage: boolean; nextPage?: number | null }

/** Lists the older states of the draft: when, by whom, and what can be taken back from each. */
export function OlderVersions() {
  const { t, formatTime } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { id, collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { versions, more, problem, loadMore } = useVersions(collectionSlug, id, current)
  if (id === undefined || !collectionSlug) return null
  const entity = getEntityConfig({ collectionSlug })
  const knowsWho = versions?.some(({ version }) => version?.changedBy) ?? false

  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collectionSlug}
        id={id}
        pluralLabel={entity?.labels?.plural}
        useAsTitle={entity?.admin?.useAsTitle}
        view={t('versions')}
      />
      <main className="versions">
        <Gutter className="versions__wrap">
          <p className="colab-versions-help">{t('versionsHelp')}</p>
          {problem === undefined ? null : <Banner type="error">{refusalText(problem, t)}</Banner>}
          {versions?.length === 0 ? <p>{t('versionsNone')}</p> : null}
          {versions?.length ? (
            <div className="table table--appearance-default colab-versions">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('versionWhen')}</th>
                    {knowsWho ? <th scope="col">{t('versionWho')}</th> : null}
                    <th scope="col">{t('versionTitle', { language: nameOf(current) })}</th>
                    <th scope="col">{t('versionActions')}</th>
                  </tr>
                </thead>
                <tbody>
                  {versions.map(({ id: versionId, updatedAt, autosave, version }, index) => (
                    <tr key={versionId}>
                      <td>
                        <time dateTime={updatedAt}>{formatTime(updatedAt)}</time>
                        {index === 0 ? (
                          <strong className="colab-versions__note">{t('versionCurrent')}</strong>
                        ) : null}
                        {autosave ? (
                          <small className="colab-versions__note">{t('versionAutosaved')}</small>
                        ) : null}
                      </td>
                      {knowsWho ? (
                        <td>{version?.changedBy?.name ?? version?.changedBy?.email ?? '–'}</td>
                      ) : null}
                      <td>{version?.title ?? '–'}</td>
                      <td>
                        <div className="colab-versions__actions">
                          <Link
                            aria-label={`${t('versionCompare')}, ${formatTime(updatedAt)}`}
                            href={formatAdminURL({
                              adminRoute: config.routes.admin,
                              path: `/collections/${collectionSlug}/${id}/versions/${versionId}`,
                            })}
                            prefetch={false}
                          >
                            {t('versionCompare')}
                          </Link>
                          {index === 0 ? null : (
                            <RestoreActions at={updatedAt} compact version={versionId} />
                          )}
                        </div>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ) : null}
          {more ? (
            <Button buttonStyle="secondary" onClick={loadMore}>
              {t('versionsMore')}
            </Button>
          ) : null}
        </Gutter>
      </main>
    </>
  )
}

const pageSize = 20

function useVersions(
  collection: string | undefined,
  id: number | string | undefined,
  locale: string,
) {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const [pages, setPages] = useState<Page[]>()
  const [problem, setProblem] = useState<unknown>()

  const load = useCallback(
    async (page: number): Promise<Page> => {
      const query = new URLSearchParams({
        'where[parent][equals]': String(id),
        sort: '-updatedAt',
        depth: '1',
        limit: String(pageSize),
        page: String(page),
        locale,
        'fallback-locale': 'none',
      })
      return requestJson<Page>(api, `/${collection}/versions?${query.toString()}`)
    },
    [api, collection, id, locale],
  )

  useEffect(() => {
    if (!collection || id === undefined) return
    let gone = false
    load(1).then(
      (page) => {
        if (!gone) setPages([page])
      },
      (error: unknown) => {
        if (!gone) setProblem(error)
      },
    )
    return () => {
      gone = true
    }
  }, [collection, id, load])

  const last = pages?.at(-1)
  return {
    versions: pages?.flatMap(({ docs }) => docs),
    more: last?.hasNextPage === true,
    problem,
    loadMore: () => {
      void load((pages?.length ?? 0) + 1).then((page) =>
        setPages((known) => [...(known ?? []), page]),
      )
    },
  }
}
