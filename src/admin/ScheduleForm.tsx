'use client'

import { Banner, Button, ReactSelect, toast } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import { Refusal } from './Refusal.tsx'
import { refusalText } from './refusalText.ts'
import { publicationClient } from './publicationClient.ts'
import { toInstant } from './toInstant.ts'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { usePublication } from './usePublication.ts'

type Action = 'publish' | 'withdraw'

const actions = [
  { action: 'publish', label: 'schedulePublish' },
  { action: 'withdraw', label: 'scheduleWithdraw' },
] as const

/** Asks what is to happen to the open language, and when, in which time zone. */
export function ScheduleForm() {
  const { t, formatTime } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { address, state, refresh } = usePublication()
  const id = useId()
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [action, setAction] = useState<Action>('publish')
  const [wallTime, setWallTime] = useState('')
  const [timeZone, setTimeZone] = useState(browserZone)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const zones = useMemo(() => listTimeZones(browserZone), [browserZone])
  if (!address) return null

  const at = toInstant(wallTime, timeZone)
  const missing = state?.languages[current]?.missing ?? []

  const schedule = async () => {
    if (!at || new Date(at) <= new Date()) {
      setRefusal(t('schedulePast'))
      return
    }
    setBusy(true)
    setRefusal(undefined)
    try {
      await publicationClient.schedule(address, current, { action, at, timeZone })
      setWallTime('')
      toast.success(t('scheduleSaved'))
      await refresh()
    } catch (error) {
      setRefusal(refusalText(error, t))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="colab-schedule__form">
      <fieldset className="colab-schedule__actions">
        <legend>{t('scheduleAction')}</legend>
        {actions.map((choice) => (
          <label key={choice.action}>
            <input
              checked={action === choice.action}
              name={`${id}-action`}
              onChange={() => setAction(choice.action)}
              type="radio"
              value={choice.action}
            />
            {t(choice.label)}
          </label>
        ))}
      </fieldset>
      <div className="colab-schedule__when">
        <div className="field-type text">
          <label className="field-label" htmlFor={`${id}-time`}>
            {t('scheduleTime')}
          </label>
          <input
            className="colab-schedule__time"
            id={`${id}-time`}
            onChange={(event) => setWallTime(event.target.value)}
            type="datetime-local"
            value={wallTime}
          />
        </div>
        <div className="field-type colab-schedule__zone">
          <label className="field-label" htmlFor={`${id}-zone`}>
            {t('scheduleZone')}
          </label>
          <ReactSelect
            inputId={`${id}-zone`}
            isClearable={false}
            onChange={(option) => {
              if (!Array.isArray(option)) setTimeZone(option.value as string)
            }}
            options={zones}
            value={{ label: timeZone, value: timeZone }}
          />
        </div>
      </div>
      {at && timeZone !== browserZone ? (
        <p>{t('scheduleYourTime', { zone: browserZone, time: formatTime(at) })}</p>
      ) : null}
      {action === 'publish' ? <p className="colab-hint">{t('scheduleDraftHint')}</p> : null}
      {action === 'publish' && missing.length > 0 ? (
        <Banner type="info">
          {t('scheduleMissingHint', { language: nameOf(current) })}{' '}
          {missing.map(({ label }) => label).join(', ')}
        </Banner>
      ) : null}
      <Refusal>{refusal}</Refusal>
      <Button disabled={busy} id="schedule-save" margin={false} onClick={() => void schedule()}>
        {t('scheduleSave')}
      </Button>
    </div>
  )
}

function listTimeZones(browserZone: string): { label: string; value: string }[] {
  const names = new Set([browserZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])
  return [...names].map((name) => ({ label: name, value: name }))
}
