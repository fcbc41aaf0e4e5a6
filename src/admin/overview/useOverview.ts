'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Overview } from './Overview.ts'
import { overviewClient } from './overviewClient.ts'
import { type OverviewQuery, renderOverviewQuery } from './overviewQuery.ts'

const pageSize = '25'

/** What the query finds. While another answer is under way the last one stays. */
export function useOverview(query: OverviewQuery) {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const [overview, setOverview] = useState<Overview>()
  const [problem, setProblem] = useState<unknown>()
  const [loading, setLoading] = useState(true)
  const [round, setRound] = useState(0)
  const search = renderOverviewQuery(query).toString()

  useEffect(() => {
    let gone = false
    const params = new URLSearchParams(search)
    params.set('sort', query.sort)
    params.set('limit', pageSize)
    setLoading(true)
    overviewClient
      .read(api, params)
      .then(
        (answer) => {
          if (gone) return
          setOverview(answer)
          setProblem(undefined)
        },
        (error: unknown) => {
          if (!gone) setProblem(error)
        },
      )
      .finally(() => {
        if (!gone) setLoading(false)
      })
    return () => {
      gone = true
    }
  }, [api, query.sort, round, search])

  const refresh = useCallback(() => setRound((value) => value + 1), [])
  return { overview, problem, loading, refresh }
}
