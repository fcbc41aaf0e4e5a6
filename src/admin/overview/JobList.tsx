'use client'

import { useAdminTranslation } from '../useAdminTranslation.ts'
import { JobItem } from './JobItem.tsx'
import type { Job } from './Overview.ts'
import { sortJobs } from './sortJobs.ts'

type Props = { jobs: readonly Job[]; onCancel: (id: Job['id']) => Promise<void> }

/** How far the runs of the machine translator are, newest first; a week later they are gone. */
export function JobList({ jobs, onCancel }: Props) {
  const { t } = useAdminTranslation()
  const { present, earlier } = sortJobs(jobs, Date.now())
  if (present.length + earlier.length === 0) return null
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
