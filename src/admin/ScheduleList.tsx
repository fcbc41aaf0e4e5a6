'use client'

import { Button, toast } from '@payloadcms/ui'
import { refusalText } from './refusalText.ts'
import { publicationClient } from './publicationClient.ts'
import type { Schedule } from './PublicationState.ts'
import type { AdminTextKey } from './translations/en.ts'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { usePublication } from './usePublication.ts'

const stateWords: Record<Schedule['state'], AdminTextKey> = {
  waiting: 'scheduleWaiting',
  done: 'scheduleDone',
  failed: 'scheduleFailed',
  cancelled: 'scheduleCancelled',
}

/** Every scheduled step of the document in all languages: what waits first, failures with their error. */
export function ScheduleList() {
  const { t } = useAdminTranslation()
  const { state } = usePublication()
  if (!state) return null
  const schedules = Object.entries(state.languages)
    .flatMap(([language, { scheduled }]) =>
      scheduled.map((schedule) => ({ ...schedule, language })),
    )
    .sort(compareSchedules)
  return (
    <section className="colab-schedule__list">
      <h2>{t('scheduleList')}</h2>
      {schedules.length === 0 ? <p>{t('scheduleNone')}</p> : null}
      <ul>
        {schedules.map((schedule) => (
          <ScheduleRow key={schedule.id} schedule={schedule} />
        ))}
      </ul>
    </section>
  )
}

function ScheduleRow({ schedule }: { schedule: Schedule }) {
  const { t, formatTime } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const { address, refresh } = usePublication()
  const { id, language, action, at, timeZone, state, error } = schedule
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const time =
    timeZone === browserZone
      ? formatTime(at)
      : `${formatTime(at, timeZone)} ${timeZone} (${formatTime(at)})`
  const what = t(action === 'publish' ? 'schedulePublishAt' : 'scheduleWithdrawAt', {
    language: nameOf(language),
    time,
  })

  const cancel = async () => {
    if (!address) return
    try {
      await publicationClient.cancelSchedule(address, id)
      toast.success(t('scheduleCancelDone'))
    } catch (problem) {
      toast.error(refusalText(problem, t))
    }
    await refresh()
  }

  return (
    <li className={`colab-schedule__row colab-schedule__row--${state}`}>
      <div>
        <span className="colab-schedule__state">{t(stateWords[state])}</span> {what}
        {error ? <p className="colab-schedule__error">{error}</p> : null}
      </div>
      {state === 'waiting' ? (
        <Button
          aria-label={`${t('scheduleCancel')}: ${what}`}
          buttonStyle="secondary"
          margin={false}
          onClick={() => void cancel()}
          size="small"
        >
          {t('scheduleCancel')}
        </Button>
      ) : null}
    </li>
  )
}

const order: Record<Schedule['state'], number> = { failed: 0, waiting: 1, done: 2, cancelled: 2 }

/** Failures, then what waits by time, then the past with the latest first. */
function compareSchedules(a: Schedule, b: Schedule): number {
  if (order[a.state] !== order[b.state]) return order[a.state] - order[b.state]
  return a.state === 'waiting' ? a.at.localeCompare(b.at) : b.at.localeCompare(a.at)
}
