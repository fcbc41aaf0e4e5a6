'use client'

import { useAdminTranslation } from '../useAdminTranslation.ts'
import { JobItem } from './JobItem.tsx'
import type { Job } from './Overview.ts'
import { isUnderWay } from './useJobs.ts'

/** What ended longer ago than this is folded away. */
const recentMilliseconds = 10 * 60 * 1000
const mostEarlier = 10

const isRecent = ({ finishedAt }: Job): boolean =>
  finishedAt !== null && Date.now() - new Date(finishedAt).getTime() < recentMilliseconds

type Props = { jobs: readonly Job[]; onCancel: (id: Job['id']) => Promise<void> }

/** How far the runs of the machine translator are, newest first. */
export function JobList({ jobs, onCancel }: Props) {
  const { t } = useAdminTranslation()
  const present = jobs.filter((job) => isUnderWay(job) || isRecent(job))
  const earlier = jobs.filter((job) => !present.includes(job)).slice(0, mostEarlier)
  if (jobs.length === 0) return null
  const items = (some: readonly Job[]) => (
    <ul>
      {some.map((job) => (
        <li key={job.id}>
          <JobItem job={job} onCancel={onCancel} />
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-label={t('jobs')} className="colab-jobs">
      <h2>{t('jobs')}</h2>
      {present.length > 0 ? items(present) : null}
      {earlier.length > 0 ? (
        <details>
          <summary>{t('jobsEarlier', { count: earlier.length })}</summary>
          {items(earlier)}
        </details>
      ) : null}
    </section>
  )
}
