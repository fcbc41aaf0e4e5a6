'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useCallback, useEffect, useState } from 'react'
import { requestJson } from '../publicationClient.ts'
import type { Work } from './Work.ts'

type Answer = { work: Work[] }

/** The navigation, the dashboard and the list ask at once: one request serves them. */
const freshMilliseconds = 3000
let latest: { until: number; answer: Promise<Answer> } | undefined

function requestWork(apiRoute: string): Promise<Answer> {
  if (!latest || latest.until < Date.now()) {
    const answer = requestJson<Answer>(apiRoute, '/translations/work')
    latest = { until: Date.now() + freshMilliseconds, answer }
    answer.catch(() => (latest = undefined))
  }
  return latest.answer
}

/** What waits for the signed-in person, most urgent first; asked again with every page. */
export function useWork() {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const pathname = usePathname()
  const [work, setWork] = useState<Work[]>()
  const [problem, setProblem] = useState<unknown>()
  const [round, setRound] = useState(0)

  useEffect(() => {
    let gone = false
    requestWork(api).then(
      (answer) => {
        if (gone) return
        setWork(answer.work)
        setProblem(undefined)
      },
      (error: unknown) => {
        if (!gone) setProblem(error)
      },
    )
    return () => {
      gone = true
    }
  }, [api, pathname, round])

  const refresh = useCallback(() => {
    latest = undefined
    setRound((value) => value + 1)
  }, [])
  return { work, problem, refresh }
}

/** What waits for this very person, unlike what anybody of their languages may take up. */
export const isWaiting = ({ reason }: Work): boolean => reason !== 'open'
