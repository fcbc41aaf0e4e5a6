'use client'

import { Banner, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { type DocumentAddress, publicationClient } from './publicationClient.ts'
import type { NamedField, PublicationState } from './PublicationState.ts'
import { PublishConsequences } from './PublishConsequences.tsx'
import { readinessOf, UnreadyTranslation } from './UnreadyTranslation.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { usePublication } from './usePublication.ts'

/** Says what publishing the open language does, before it does it. */
export function PublishDialog({ slug }: { slug: string }) {
  const { isModalOpen } = useModal()
  const { address, state } = usePublication()
  if (!address || !state || !isModalOpen(slug)) return null
  return <OpenPublishDialog address={address} slug={slug} state={state} />
}

type OpenProps = { slug: string; address: DocumentAddress; state: PublicationState }

function OpenPublishDialog({ slug, address, state }: OpenProps) {
  const { t, formatList } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { refresh } = usePublication()
  const [smallFix, setSmallFix] = useState(false)
  const [confirmed, setConfirmed] = useState(false)

  const language = nameOf(current)
  const own = state.languages[current]
  const missing = own?.missing ?? []
  const nothingNew = own?.state === 'public' && state.sharedChanges.length === 0
  const shownIn = new Set([...publicLanguages(state), current])
  const becomesStale = own?.becomesStale ?? []
  const readiness = readinessOf(state, current)

  const publish = async () => {
    await publicationClient.publish(address, current, { smallFix })
    toast.success(t('publishedIn', { language }))
    await refresh()
  }

  return (
    <Dialog
      blocked={
        missing.length > 0 || readiness === 'refuse' || (readiness === 'confirm' && !confirmed)
      }
      busyLabel={t('publishing')}
      confirmLabel={t('publishIn', { language })}
      heading={t('publishQuestion', { language })}
      onConfirm={publish}
      slug={slug}
    >
      {missing.length > 0 ? <MissingTexts missing={missing} slug={slug} /> : null}
      {missing.length === 0 && readiness !== 'ready' ? (
        <UnreadyTranslation
          address={address}
          confirmed={confirmed}
          language={current}
          onConfirm={setConfirmed}
          state={state}
        />
      ) : null}
      {becomesStale.length > 0 ? (
        <PublishConsequences
          becomesStale={becomesStale}
          onSmallFix={setSmallFix}
          smallFix={smallFix}
        />
      ) : null}
      {nothingNew ? <Banner type="info">{t('publishNothing', { language })}</Banner> : null}
      {state.sharedChanges.length > 0 ? (
        <section className="colab-dialog__section">
          <p>{t('publishShared')}</p>
          <ul>
            {state.sharedChanges.map(({ path, label }) => (
              <li key={path}>{label}</li>
            ))}
          </ul>
          <p>{t('publishSharedShown', { languages: formatList([...shownIn].map(nameOf)) })}</p>
        </section>
      ) : null}
      {publicLanguages(state).length === 0 ? <p>{t('publishSharedFirst')}</p> : null}
      <PublicNow state={state} />
    </Dialog>
  )
}

function MissingTexts({ missing, slug }: { missing: readonly NamedField[]; slug: string }) {
  const { t } = useAdminTranslation()
  const { closeModal } = useModal()
  const { current, nameOf } = useContentLanguages()
  return (
    <section className="colab-dialog__section colab-dialog__section--error">
      <p>{t('publishMissing', { language: nameOf(current) })}</p>
      <ul>
        {missing.map((field) => (
          <li key={field.path}>
            <button
              className="colab-link"
              onClick={() => {
                closeModal(slug)
                void goToField(field)
              }}
              title={t('publishGoToField', { label: field.label })}
              type="button"
            >
              {field.label}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('publishMissingHint')}</p>
    </section>
  )
}

function PublicNow({ state }: { state: PublicationState }) {
  const { t, formatTime } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const codes = publicLanguages(state)
  if (codes.length === 0) return <p>{t('publicNowNothing')}</p>
  return (
    <section className="colab-dialog__section">
      <h2>{t('publicNow')}</h2>
      <ul>
        {codes.map((code) => {
          const { firstPublishedAt, lastChangedAt } = state.languages[code] ?? {}
          const since = firstPublishedAt ? formatTime(firstPublishedAt) : undefined
          const changed = lastChangedAt ? formatTime(lastChangedAt) : undefined
          const times =
            since && changed && since !== changed
              ? t('publicNowChanged', { since, changed })
              : since && t('publicNowSince', { time: since })
          return (
            <li key={code}>
              {nameOf(code)}
              {times ? `, ${times}` : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The languages in which the document is public now. */
export function publicLanguages(state: PublicationState): string[] {
  return Object.entries(state.languages)
    .filter(([, { state: own }]) => own === 'public' || own === 'changed')
    .map(([code]) => code)
}

/** Fields are found by the ids that Payload's forms give them; tabs are drawn when they are open. */
async function goToField({ path }: NamedField): Promise<void> {
  const id = `field-${path.replaceAll('.', '__')}`
  const tabs = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  for (const tab of [undefined, ...tabs]) {
    tab?.click()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const field = document.getElementById(id)
    if (!field) continue
    field.scrollIntoView({ block: 'center' })
    const input = field.matches('input, textarea')
      ? field
      : field.querySelector<HTMLElement>('input, textarea, [contenteditable="true"]')
    input?.focus()
    return
  }
}
