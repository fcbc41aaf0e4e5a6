'use client'

import { useSearchParams } from 'next/navigation.js'
import { useCallback, useMemo } from 'react'
import { type OverviewQuery, parseOverviewQuery, renderOverviewQuery } from './overviewQuery.ts'

/** The query in the address of the page, and how to change it: a link to it shows the same. */
export function useOverviewQuery() {
  const params = useSearchParams()
  const locale = params.get('locale')
  const query = useMemo(() => parseOverviewQuery(params), [params])

  /** A changed filter begins at the first page. A word that is being typed is no step to go back. */
  const change = useCallback(
    (changes: Partial<OverviewQuery>) => {
      const next = renderOverviewQuery({ ...query, page: 1, ...changes })
      if (locale) next.set('locale', locale)
      const search = next.toString()
      const address = search ? `?${search}` : window.location.pathname
      // Not the router: it would draw the page on the server again.
      if ('search' in changes) window.history.replaceState(null, '', address)
      else window.history.pushState(null, '', address)
    },
    [locale, query],
  )
  return { query, change }
}
