'use client'

import { Button, SearchFilter, SearchIcon } from '@payloadcms/ui'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { type Choice, LabelledSelect } from './LabelledSelect.tsx'
import { translationStates } from './Overview.ts'
import {
  emptyQuery,
  type FilterName,
  isFiltered,
  type OverviewQuery,
  type Sort,
} from './overviewQuery.ts'
import { translationStateText } from './translationStateText.ts'
import { useFilterOptions } from './useFilterOptions.ts'

type Props = { query: OverviewQuery; onChange: (changes: Partial<OverviewQuery>) => void }

/** Narrows the overview. Everything chosen here stands in the address of the page. */
export function OverviewFilters({ query, onChange }: Props) {
  const { t } = useAdminTranslation()
  const { codes, nameOf } = useContentLanguages()
  const { collections, partners, topics } = useFilterOptions()
  const states = translationStates.map((state) => ({
    value: state,
    label: t(translationStateText[state]),
  }))
  const languages = codes.map((code) => ({ value: code, label: nameOf(code) }))

  const filter = (name: FilterName, label: string, options: readonly Choice[]) =>
    options.length > 1 ? (
      <LabelledSelect
        label={label}
        onChange={(value) => onChange({ [name]: value })}
        options={[{ label: t('filterAll'), value: '' }, ...options]}
        value={query[name]}
      />
    ) : null

  return (
    <search aria-label={t('filters')} className="colab-filters">
      <div className="search-bar">
        <SearchIcon />
        <SearchFilter
          // It also calls once with what it was given: that is no change, and keeps the page.
          handleChange={(search: string | undefined) => {
            if ((search ?? '') !== query.search) onChange({ search: search ?? '' })
          }}
          label={t('filterSearch')}
          searchQueryParam={query.search}
        />
      </div>
      <div className="colab-filters__choices">
        {filter('collection', t('filterCollection'), collections)}
        {filter('partner', t('filterPartner'), partners)}
        {filter('topic', t('filterTopic'), topics)}
        {filter('language', t('filterLanguage'), languages)}
        {filter('state', t('filterState'), states)}
        <LabelledSelect
          label={t('filterSort')}
          onChange={(sort) => onChange({ sort: sort as Sort })}
          options={[
            { label: t('sortStale'), value: 'oldest-stale' },
            { label: t('sortTitle'), value: 'title' },
            { label: t('sortChanged'), value: '-changed' },
          ]}
          value={query.sort}
        />
        {isFiltered(query) ? (
          <Button
            buttonStyle="secondary"
            className="colab-filters__clear"
            margin={false}
            onClick={() => onChange({ ...emptyQuery, sort: query.sort })}
          >
            {t('translationsClear')}
          </Button>
        ) : null}
      </div>
    </search>
  )
}
