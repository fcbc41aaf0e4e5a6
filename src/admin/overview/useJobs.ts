'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Job, Provider } from './Overview.ts'
import { overviewClient, type PretranslateOrder } from './overviewClient.ts'
import { isUnderWay } from './sortJobs.ts'

const pollMilliseconds = 1500

/**
 * The runs of the machine translator, asked for again as long as one is under way; also those that
 * were started before the page was opened. `provider` is null while none is set up.
 */
export function useJobs(onFinished: () => void) {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const [provider, setProvider] = useState<Provider | null>(null)
  const [jobs, setJobs] = useState<Job[]>([])
  const working = jobs.filter(isUnderWay).length
  const before = useRef(0)

  const refresh = useCallback(
    () =>
      overviewClient.jobs(api).then(
        (answer) => setJobs(answer.jobs),
        () => undefined,
      ),
    [api],
  )

  useEffect(() => {
    void refresh()
    if (working > 0) return
    // Also after a run: the budget has changed.
    overviewClient.provider(api).then(setProvider, () => undefined)
  }, [api, refresh, working])

  useEffect(() => {
    if (before.current > working) onFinished()
    before.current = working
    if (working === 0) return
    const timer = setInterval(() => void refresh(), pollMilliseconds)
    return () => clearInterval(timer)
  }, [onFinished, refresh, working])

  const start = useCallback(
    async (order: PretranslateOrder) => {
      const job = await overviewClient.pretranslate(api, order)
      // Known at once: a short run may be over before it is asked for.
      setJobs((before) => [job, ...before])
      return job
    },
    [api],
  )
  const cancel = useCallback(
    async (id: Job['id']) => {
      await overviewClient.cancelJob(api, id)
      await refresh()
    },
    [api, refresh],
  )
  return { provider, jobs, start, cancel }
}
