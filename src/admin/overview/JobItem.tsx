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
import { isUnderWay } from './sortJobs.ts'

const stateText: Record<Job['state'], OverviewTextKey> = {
  waiting: 'jobWaiting',
  running: 'jobRunning',
  done: 'jobDone',
  failed: 'jobFailed',
  cancelled: 'jobCancelled',
}

type Props = { job: Job; onCancel: (id: Job['id']) => Promise<void> }

/** How far one run of the machine translator is, and a way to end it. */
export function JobItem({ job, onCancel }: Props) {
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
