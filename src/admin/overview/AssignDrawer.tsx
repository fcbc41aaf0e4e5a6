'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Person } from '../../translation/workflow/assignTranslation.ts'
import type { AssignedDocument } from '../../translation/workflow/assignTranslations.ts'
import { translationClient } from '../translate/translationClient.ts'
import { type AdminTranslate, useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { FormDrawer } from './FormDrawer.tsx'
import { LabelledSelect } from './LabelledSelect.tsx'
import type { OverviewDocument } from './Overview.ts'
import { documentKey } from './useSelectedDocuments.ts'

const nobody = 'nobody'

type Props = {
  slug: string
  documents: readonly OverviewDocument[]
  languages: readonly string[]
  proposed: string
  onAssigned: () => void
}

/** Gives one language of the selected documents to somebody, or takes it back. */
export function AssignDrawer({ slug, documents, languages, proposed, onAssigned }: Props) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const dueId = useId()
  const [language, setLanguage] = useState(proposed || likelyLanguage(documents, languages))
  const people = usePeople(language)
  const [person, setPerson] = useState('')
  const [dueOn, setDueOn] = useState('')
  const concerned = documents.filter(({ sourceLanguage }) => sourceLanguage !== language)
  const leftOut = documents.length - concerned.length

  const assign = async () => {
    const assignee =
      person === nobody ? null : (people?.find(({ id }) => String(id) === person)?.id ?? null)
    const { documents: outcomes } = await translationClient.assignAll(api, language, {
      documents: concerned.map(documentKey),
      assignee,
      dueOn: assignee === null ? null : dueOn || null,
    })
    onAssigned()
    const failed = outcomes.filter(({ problem }) => problem !== null)
    const done = outcomes.length - failed.length
    if (done > 0) toast.success(t(assignee === null ? 'unassigned' : 'assigned', { count: done }))
    // Stays open, to be tried again.
    if (failed.length > 0) throw new Error(describeFailures(failed, concerned, t))
  }

  return (
    <FormDrawer
      blocked={person === '' || concerned.length === 0}
      busyLabel={t('assigning')}
      confirmLabel={t('assignConfirm')}
      onConfirm={assign}
      slug={slug}
      title={t('assignTitle')}
    >
      <p>{t('selected', { count: documents.length })}</p>
      <LabelledSelect
        label={t('filterLanguage')}
        onChange={(code) => {
          setLanguage(code)
          setPerson('')
        }}
        options={languages.map((code) => ({ value: code, label: nameOf(code) }))}
        value={language}
      />
      {leftOut > 0 ? (
        <p className="colab-hint">
          {t('assignSources', { language: nameOf(language), count: leftOut })}
        </p>
      ) : null}
      <LabelledSelect
        className="colab-drawer__person"
        label={t('assignPerson')}
        onChange={setPerson}
        options={[
          ...(people ?? []).map(({ id, name, partner }) => ({
            value: String(id),
            label: partner ? `${name} · ${partner.name}` : name,
          })),
          { value: nobody, label: t('assignNobody') },
        ]}
        value={person}
      />
      {people?.length === 0 ? (
        <p className="colab-hint">{t('assignNoPeople', { language: nameOf(language) })}</p>
      ) : null}
      <div className="field-type">
        <label className="field-label" htmlFor={dueId}>
          {t('assignDue')}
        </label>
        <input
          aria-describedby={`${dueId}-hint`}
          className="colab-schedule__time"
          disabled={person === nobody}
          id={dueId}
          onChange={(event) => setDueOn(event.target.value)}
          type="date"
          value={dueOn}
        />
        <p className="colab-hint" id={`${dueId}-hint`}>
          {t('assignDueHint')}
        </p>
      </div>
    </FormDrawer>
  )
}

/** Which documents were not assigned; the documents of each reason together. */
function describeFailures(
  failed: readonly AssignedDocument[],
  documents: readonly OverviewDocument[],
  t: AdminTranslate,
): string {
  const titles = new Map(documents.map((one) => [documentKey(one), one.title]))
  const reasons = [...new Set(failed.map(({ problem }) => problem))]
  return reasons
    .map((reason) => {
      const named = failed
        .filter(({ problem }) => problem === reason)
        .map((one) => titles.get(documentKey(one)) || t('translationsUntitled'))
      return t('assignFailed', { titles: named.join(', '), reason: reason ?? '' })
    })
    .join(' ')
}

/** The first language that one of the documents is not written in. */
function likelyLanguage(
  documents: readonly OverviewDocument[],
  languages: readonly string[],
): string {
  return (
    languages.find((code) => documents.some(({ sourceLanguage }) => sourceLanguage !== code)) ?? ''
  )
}

/** Who can be given this language; undefined while that is not known. */
function usePeople(language: string): Person[] | undefined {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const [people, setPeople] = useState<Person[]>()
  useEffect(() => {
    let gone = false
    setPeople(undefined)
    translationClient.people(api, language).then(
      (answer) => {
        if (!gone) setPeople(answer.people)
      },
      () => {
        if (!gone) setPeople([])
      },
    )
    return () => {
      gone = true
    }
  }, [api, language])
  return people
}
