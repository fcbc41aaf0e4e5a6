import {
  emptyQuery,
  parseOverviewQuery,
  renderFilters,
  renderOverviewQuery,
  scopeFilters,
} from '../../../src/admin/overview/overviewQuery.ts'

const parse = (search: string) => parseOverviewQuery(new URLSearchParams(search))

describe('parseOverviewQuery', () => {
  it('reads what renderOverviewQuery writes', () => {
    const query = {
      collection: 'news',
      partner: '3',
      topic: '7',
      language: 'pt',
      state: 'stale',
      search: 'porta & cortile',
      sort: 'title' as const,
      page: 4,
    }
    expect(parse(renderOverviewQuery(query).toString())).toEqual(query)
  })

  it.each(['', 'state=lost&sort=random&page=-3', 'page=1.5', 'page=two', 'locale=it'])(
    'takes “%s” for no filter at all',
    (search) => {
      expect(parse(search)).toEqual(emptyQuery)
    },
  )
})

describe('renderOverviewQuery', () => {
  it('leaves out what is as usual', () => {
    expect(renderOverviewQuery(emptyQuery).toString()).toBe('')
    expect(renderOverviewQuery({ ...emptyQuery, language: 'el' }).toString()).toBe('language=el')
  })
})

describe('renderFilters', () => {
  it('leaves the language of an export to the export', () => {
    const query = parse('collection=events&language=pt&state=stale&page=2&sort=title')
    expect(renderFilters(query, scopeFilters).toString()).toBe('collection=events&state=stale')
  })
})
