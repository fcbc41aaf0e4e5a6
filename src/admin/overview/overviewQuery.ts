import { translationStates } from './Overview.ts'

export const sorts = ['oldest-stale', 'title', '-changed'] as const
export type Sort = (typeof sorts)[number]

/** What the overview is narrowed to; an empty string means all. */
export type OverviewQuery = {
  collection: string
  partner: string
  topic: string
  language: string
  state: string
  search: string
  sort: Sort
  page: number
}

export type FilterName = 'collection' | 'partner' | 'topic' | 'language' | 'state' | 'search'

const filterNames: readonly FilterName[] = [
  'collection',
  'partner',
  'topic',
  'language',
  'state',
  'search',
]

/** Filters that an export or the machine translator takes; the language they ask for themselves. */
export const scopeFilters: readonly FilterName[] = filterNames.filter((name) => name !== 'language')

export const emptyQuery: OverviewQuery = {
  collection: '',
  partner: '',
  topic: '',
  language: '',
  state: '',
  search: '',
  sort: 'oldest-stale',
  page: 1,
}

/** Reads the query from the address of the page; what makes no sense counts as not said. */
export function parseOverviewQuery(params: Pick<URLSearchParams, 'get'>): OverviewQuery {
  const read = (name: string) => params.get(name) ?? ''
  const page = Number(read('page'))
  const state = read('state')
  return {
    ...(Object.fromEntries(filterNames.map((name) => [name, read(name)])) as Record<
      FilterName,
      string
    >),
    state: (translationStates as readonly string[]).includes(state) ? state : '',
    sort: sorts.find((sort) => sort === read('sort')) ?? emptyQuery.sort,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The inverse of `parseOverviewQuery`: what is as usual is left out. */
export function renderOverviewQuery(query: OverviewQuery): URLSearchParams {
  const params = renderFilters(query)
  if (query.sort !== emptyQuery.sort) params.set('sort', query.sort)
  if (query.page > 1) params.set('page', String(query.page))
  return params
}

/** The filters alone, as the exports and the machine translator take them. */
export function renderFilters(
  query: OverviewQuery,
  names: readonly FilterName[] = filterNames,
): URLSearchParams {
  return new URLSearchParams(names.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
}

export const isFiltered = (query: OverviewQuery): boolean =>
  filterNames.some((name) => query[name] !== '')
