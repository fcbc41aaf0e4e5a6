'use client'

import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useEntityVisibility } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import type { PanelUser } from '../PanelUser.ts'
import { requestJson } from '../publicationClient.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import type { Choice } from './LabelledSelect.tsx'

type Partner = { id: number | string; name?: string | null; shortName?: string | null }
type Topic = { id: number | string; label?: string | null; slug?: string | null }

/** What the overview can be narrowed to: by kind of document, partner and topic. */
export function useFilterOptions() {
  const { i18n } = useAdminTranslation()
  const { current } = useContentLanguages()
  const { config } = useConfig()
  const { visibleEntities } = useEntityVisibility()
  const { user } = useAuth<PanelUser & { collection: string }>()
  const coordinating = user?.role === 'administrator' || user?.role === 'coordinator'
  const collections = useMemo(
    () =>
      config.collections
        .filter(
          ({ slug, versions }) => versions?.drafts && visibleEntities.collections.includes(slug),
        )
        .map(({ slug, labels }) => ({ value: slug, label: getTranslation(labels.plural, i18n) })),
    [config.collections, i18n, visibleEntities.collections],
  )
  const partners = useChoices<Partner>(
    coordinating ? '/partners?depth=0&limit=1000&sort=name' : undefined,
    ({ shortName, name }) => shortName ?? name,
  )
  const topics = useChoices<Topic>(
    `/topics?depth=0&limit=1000&sort=slug&locale=${current}&fallback-locale=chain`,
    ({ label, slug }) => label ?? slug,
  )
  return { collections, partners, topics }
}

function useChoices<Row extends { id: number | string }>(
  path: `/${string}` | undefined,
  nameOf: (row: Row) => string | null | undefined,
): Choice[] {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const [rows, setRows] = useState<Row[]>([])
  useEffect(() => {
    if (!path) return
    let gone = false
    requestJson<{ docs: Row[] }>(api, path).then(
      ({ docs }) => {
        if (!gone) setRows(docs)
      },
      // A filter without choices is left out; the list itself tells what is wrong.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [api, path])
  return rows.map((row) => ({ value: String(row.id), label: nameOf(row) ?? String(row.id) }))
}
