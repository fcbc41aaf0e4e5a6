'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { refusalText } from '../refusalText.ts'
import type { OverviewTextKey } from '../translations/overview/en.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { JobReport } from './JobReport.tsx'
import type { Job } from './Overview.ts'
import { ProgressBar } from './ProgressBar.tsx'
import { isUnderWay } from './useJobs.ts'

const stateText: Record<Job['state'], OverviewTextKey> = {
  waiting: 'jobWaiting',
  running: 'jobRunning',
  done: 'jobDone',
  failed: 'jobFailed',
  cancelled: 'jobCancelled',
}

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

function JobItem({ job, onCancel }: { job: Job; onCancel: Props['onCancel'] }) {
  const { t, formatNumber, formatTime } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const [cancelling, setCancelling] = useState(false)
  const { id, language, state, total, done, failed, characters, error, startedAt, finishedAt } = job
  const share = total > 0 ? done / total : isUnderWay(job) ? 0 : 1
  const progress = t('jobProgress', { done: formatNumber(done), total: formatNumber(total) })

  const cancel = async () => {
    setCancelling(true)
    await onCancel(id).catch((problem: unknown) => toast.error(refusalText(problem, t)))
    setCancelling(false)
  }

  return (
    <article className={`colab-job colab-job--${state}`}>
      <div className="colab-job__line">
        <h3>{nameOf(language)}</h3>
        <span className="colab-job__state" role="status">
          {t(stateText[state])}
        </span>
        <span>{progress}</span>
        {failed > 0 ? <span>{t('jobFailedCount', { count: formatNumber(failed) })}</span> : null}
        <span>{t('jobCharacters', { count: formatNumber(characters) })}</span>
        {finishedAt ? (
          <small>{t('jobFinished', { time: formatTime(finishedAt) })}</small>
        ) : startedAt ? (
          <small>{t('jobStarted', { time: formatTime(startedAt) })}</small>
        ) : null}
        {isUnderWay(job) ? (
          <Button
            aria-label={t('jobCancelName', { language: nameOf(language) })}
            buttonStyle="secondary"
            disabled={cancelling}
            margin={false}
            onClick={() => void cancel()}
            size="small"
          >
            {t('jobCancel')}
          </Button>
        ) : null}
      </div>
      {isUnderWay(job) ? (
        <ProgressBar
          label={`${nameOf(language)}: ${progress}`}
          parts={[{ name: 'current', share }]}
          percent={Math.round(share * 100)}
        />
      ) : null}
      {error ? <p className="colab-job__error">{error}</p> : null}
      <JobReport job={job} />
    </article>
  )
}
