'use client'

import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { usePublication } from './usePublication.ts'

/** Tells in the sidebar who published and withdrew which language when, newest first. */
export function PublicationHistory() {
  const { t, formatTime } = useAdminTranslation()
  const { codes, nameOf } = useContentLanguages()
  const { state } = usePublication()
  if (!state) return null
  return (
    <section className="field-type colab-history">
      <h2 className="field-label">{t('history')}</h2>
      {state.history.length === 0 ? <p>{t('historyNone')}</p> : null}
      <ol>
        {state.history.map(({ at, action, language, by }, index) => (
          <li key={`${at}-${language}-${index}`}>
            <strong>{nameOf(language)}</strong>{' '}
            {t(action === 'published' ? 'historyPublished' : 'historyWithdrawn')}
            <br />
            <small>
              <time dateTime={at}>{formatTime(at)}</time> · {by ?? t('historyNobody')}
            </small>
          </li>
        ))}
      </ol>
      <ul className="colab-history__addresses">
        {codes.map((code) => {
          const url = state.languages[code]?.url
          return url ? (
            <li key={code}>
              <a href={url} rel="noreferrer" target="_blank">
                {t('publicAddress')}: {nameOf(code)}
              </a>
            </li>
          ) : null
        })}
      </ul>
    </section>
  )
}
