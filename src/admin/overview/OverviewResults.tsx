'use client'

import { Banner, Button, StaggeredShimmers } from '@payloadcms/ui'
import { refusalText } from '../refusalText.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { DocumentsTable } from './DocumentsTable.tsx'
import type { Overview } from './Overview.ts'
import { emptyQuery, isFiltered, type OverviewQuery } from './overviewQuery.ts'
import { PageTurner } from './PageTurner.tsx'
import type { SelectedDocuments } from './useSelectedDocuments.ts'

type Props = {
  overview: Overview | undefined
  problem: unknown
  loading: boolean
  query: OverviewQuery
  selected: SelectedDocuments
  onChange: (changes: Partial<OverviewQuery>) => void
  onRetry: () => void
}

/** The table, or why there is none. */
export function OverviewResults(props: Props) {
  const { overview, problem, loading, query, selected, onChange, onRetry } = props
  const { t, formatNumber } = useAdminTranslation()
  if (problem !== undefined) {
    return (
      <Banner type="error">
        {refusalText(problem, t)}{' '}
        <button className="colab-link" onClick={onRetry} type="button">
          {t('tryAgain')}
        </button>
      </Banner>
    )
  }
  if (!overview) {
    return (
      <div aria-busy="true">
        <p className="colab-hidden" role="status">
          {t('translationsLoading')}
        </p>
        <StaggeredShimmers className="colab-shimmers" count={6} height="3.5rem" renderDelay={0} />
      </div>
    )
  }
  const { totalDocs, totalPages, page, documents } = overview
  if (documents.length === 0) return <Nothing onChange={onChange} query={query} />
  return (
    <>
      <p aria-live="polite" className="colab-overview__count">
        {loading ? t('loading') : t('translationsFound', { count: formatNumber(totalDocs) })}
      </p>
      <DocumentsTable
        busy={loading}
        language={query.language}
        overview={overview}
        selected={selected}
      />
      <PageTurner onTurn={(next) => onChange({ page: next })} page={page} totalPages={totalPages} />
    </>
  )
}

function Nothing({ query, onChange }: Pick<Props, 'query' | 'onChange'>) {
  const { t } = useAdminTranslation()
  const filtered = isFiltered(query)
  return (
    <div className="colab-empty">
      <p role="status">{t(filtered ? 'translationsNoneFound' : 'translationsNone')}</p>
      {filtered || query.page > 1 ? (
        <Button
          buttonStyle="secondary"
          onClick={() => onChange({ ...emptyQuery, sort: query.sort })}
        >
          {t('translationsClear')}
        </Button>
      ) : (
        <p className="colab-hint">{t('translationsNoneHint')}</p>
      )}
    </div>
  )
}
