'use client'

import { Banner, CheckboxInput, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { UnitState } from '../translation/state/translationState.ts'
import type { TranslationText } from '../translation/workflow/TranslationDocument.ts'
import type { DocumentAddress } from './publicationClient.ts'
import type { PublicationState } from './PublicationState.ts'
import { translationClient } from './translate/translationClient.ts'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'

/** A text that has this many companions is counted, not named. */
const mostNamed = 8

const sections = [
  { state: 'missing', label: 'publishUnreadyMissing' },
  { state: 'in-review', label: 'publishUnreadyWaiting' },
  { state: 'stale', label: 'publishUnreadyStale' },
] as const satisfies readonly { state: UnitState; label: string }[]

/** Whether a translation should be looked at before it goes out, and what the project wants then. */
export function readinessOf(
  state: PublicationState,
  language: string,
): 'ready' | 'confirm' | 'refuse' {
  const translation = state.languages[language]?.translation
  if (!translation || translation.isSource) return 'ready'
  if (translation.counts.missing === 0 && translation.waiting === 0) return 'ready'
  return state.unreadyTranslations ?? 'confirm'
}

type Props = {
  address: DocumentAddress
  language: string
  state: PublicationState
  confirmed: boolean
  onConfirm: (confirmed: boolean) => void
}

/** Says what a translation lacks or waits for, and asks whether it is to go out all the same. */
export function UnreadyTranslation({ address, language, state, confirmed, onConfirm }: Props) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const units = useUnits(address, language)
  const refused = readinessOf(state, language) === 'refuse'
  const waits = state.languages[language]?.translation?.counts.missing === 0

  return (
    <section
      className={`colab-dialog__section ${refused ? 'colab-dialog__section--error' : 'colab-publish__unready'}`}
    >
      <h2>{t('publishUnready', { language: nameOf(language) })}</h2>
      {refused ? <p>{t(waits ? 'publishRefusedReview' : 'publishRefusedIncomplete')}</p> : null}
      {sections.map((section) => {
        const own = units?.filter((unit) => unit.state === section.state) ?? []
        return own.length > 0 ? (
          <div key={section.state}>
            <p>{t(section.label, { count: own.length })}</p>
            <NamedUnits units={own} />
          </div>
        ) : null
      })}
      <Counts state={state} language={language} shown={units !== undefined} />
      <p>
        <Link
          href={formatAdminURL({
            adminRoute: admin,
            path: `/translate/${address.collection}/${address.id}/${language}`,
          })}
          prefetch={false}
        >
          {t('publishUnreadyOpen')}
        </Link>
      </p>
      {refused ? null : (
        <CheckboxInput
          checked={confirmed}
          id="publish-unready"
          label={t('publishUnreadyConfirm')}
          onToggle={(event) => onConfirm(event.target.checked)}
        />
      )}
    </section>
  )
}

function NamedUnits({ units }: { units: readonly TranslationText[] }) {
  const { t } = useAdminTranslation()
  const more = units.length - mostNamed
  return (
    <ul>
      {units.slice(0, mostNamed).map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
      {more > 0 ? <li>{t('publishUnreadyMore', { count: more })}</li> : null}
    </ul>
  )
}

/** Stands in for the names where they cannot be had. */
function Counts({
  state,
  language,
  shown,
}: Pick<Props, 'state' | 'language'> & { shown: boolean }) {
  const { t } = useAdminTranslation()
  const counts = state.languages[language]?.translation?.counts
  if (shown || !counts) return null
  const { missing, stale, inReview } = counts
  return <Banner type="info">{t('workToDo', { missing, stale, inReview })}</Banner>
}

/** The texts of the translation; undefined while they are not known. */
function useUnits(address: DocumentAddress, language: string): TranslationText[] | undefined {
  const [units, setUnits] = useState<TranslationText[]>()
  useEffect(() => {
    let gone = false
    translationClient.read({ ...address, language }).then(
      (document) => {
        if (!gone) setUnits(document.units)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [address, language])
  return units
}
