'use client'

import { Gutter, SetStepNav } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { JobList } from './JobList.tsx'
import { LanguageProgress } from './LanguageProgress.tsx'
import { OverviewActions } from './OverviewActions.tsx'
import { OverviewFilters } from './OverviewFilters.tsx'
import { OverviewResults } from './OverviewResults.tsx'
import { TranslationsLegend } from './TranslationsLegend.tsx'
import { useJobs } from './useJobs.ts'
import { useOverview } from './useOverview.ts'
import { useOverviewQuery } from './useOverviewQuery.ts'
import { useSelectedDocuments } from './useSelectedDocuments.ts'

/** Documents × languages: what is missing, stale, waiting or ready, and what can be done about it. */
export function TranslationsView() {
  const { t } = useAdminTranslation()
  const { query, change } = useOverviewQuery()
  const { overview, problem, loading, refresh } = useOverview(query)
  const { provider, jobs, start, cancel } = useJobs(refresh)
  const selected = useSelectedDocuments()
  const { clear } = selected
  const { collection, partner, topic, language, state, search } = query
  usePageTitle(t('translations'))

  // What is selected but no longer found would be worked on unseen.
  useEffect(clear, [clear, collection, partner, topic, language, state, search])

  const title = t('translations')
  const nav = useMemo(() => [{ label: title }], [title])
  const found = { query, count: overview?.totalDocs ?? 0, selected: selected.documents }

  return (
    <main className="colab-overview">
      <SetStepNav nav={nav} />
      <Gutter className="colab-overview__content">
        <header className="colab-overview__header">
          <h1>{title}</h1>
          <OverviewActions
            found={found}
            onChanged={refresh}
            onSelectionDone={clear}
            provider={provider}
            start={start}
          />
        </header>
        <p className="colab-hint">{t('translationsHelp')}</p>
        <JobList jobs={jobs} onCancel={cancel} />
        {overview ? (
          <LanguageProgress
            languages={overview.languages}
            onChange={change}
            query={query}
            totals={overview.totals}
          />
        ) : null}
        <OverviewFilters onChange={change} query={query} />
        <TranslationsLegend />
        <OverviewResults
          loading={loading}
          onChange={change}
          onRetry={refresh}
          overview={overview}
          problem={problem}
          query={query}
          selected={selected}
        />
      </Gutter>
    </main>
  )
}
