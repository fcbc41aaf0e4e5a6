'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { stateText } from './stateText.ts'
import { StateIcon } from './StateIcon.tsx'
import type { LanguagePublication } from './PublicationState.ts'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { usePublication } from './usePublication.ts'

/** Shows where every language of the open document stands; each one opens that language. */
export function LanguageStrip() {
  const { t } = useAdminTranslation()
  const { codes, current, nameOf } = useContentLanguages()
  const { address, state, loading, failed, refresh } = usePublication()
  const pathname = usePathname()
  if (!address) return null
  if (failed && !state) {
    return (
      <p className="colab-strip__failed">
        {t('loadFailed')}{' '}
        <button className="colab-link" onClick={() => void refresh()} type="button">
          {t('tryAgain')}
        </button>
      </p>
    )
  }
  if (!state && !loading) return null
  return (
    <nav aria-label={t('languageStates')}>
      <ul className="colab-strip">
        {codes.map((code) => (
          <li key={code}>
            <Link
              aria-current={code === current ? 'true' : undefined}
              className="colab-strip__language"
              href={`${pathname}?locale=${code}`}
              prefetch={false}
              title={t('openLanguage', { language: nameOf(code) })}
            >
              <StateIcon mark={state?.languages[code]?.state ?? 'unknown'} />
              <span className="colab-strip__name">{nameOf(code)}</span>
              <span className="colab-strip__state">
                <StateWords publication={state?.languages[code]} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function StateWords({ publication }: { publication: LanguagePublication | undefined }) {
  const { t, formatTime } = useAdminTranslation()
  if (!publication) return <>{t('loading')}</>
  const { state, missing, scheduled, lastChangedAt } = publication
  const waiting = scheduled.filter((schedule) => schedule.state === 'waiting')
  // A failure that somebody has made good since is history.
  const failed = scheduled.some(
    (schedule) => schedule.state === 'failed' && schedule.at > (lastChangedAt ?? ''),
  )
  return (
    <>
      {t(stateText[state])}
      {missing.length > 0 ? (
        <span className="colab-strip__missing">
          {' · '}
          {t('stateMissing', { count: missing.length })}
        </span>
      ) : null}
      {waiting.map((schedule) => (
        <span className="colab-strip__scheduled" key={schedule.id}>
          {' · '}
          <StateIcon mark="scheduled" />{' '}
          {t(schedule.action === 'publish' ? 'stateScheduledPublish' : 'stateScheduledWithdraw', {
            time: formatTime(schedule.at),
          })}
        </span>
      ))}
      {failed ? (
        <span className="colab-strip__error">
          {' · '}
          {t('stateScheduleFailed')}
        </span>
      ) : null}
    </>
  )
}
