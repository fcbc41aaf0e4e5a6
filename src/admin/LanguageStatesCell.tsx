'use client'

import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useState } from 'react'
import type { ListedState } from './PublicationState.ts'
import { requestLanguageStates } from './requestLanguageStates.ts'
import { stateText } from './stateText.ts'
import { StateIcon } from './StateIcon.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'

/** Shows in a list where each language of a document stands; all rows share one request. */
export function LanguageStatesCell({
  collectionSlug,
  rowData,
}: Pick<DefaultCellComponentProps, 'collectionSlug' | 'rowData'>) {
  const { t } = useAdminTranslation()
  const { codes, nameOf } = useContentLanguages()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { id, updatedAt } = rowData as { id: number | string; updatedAt?: string }
  const [states, setStates] = useState<Record<string, ListedState>>()

  useEffect(() => {
    let gone = false
    requestLanguageStates(api, collectionSlug, id).then(
      (found) => {
        if (!gone) setStates(found)
      },
      () => {
        if (!gone) setStates(undefined)
      },
    )
    return () => {
      gone = true
    }
  }, [api, collectionSlug, id, updatedAt])

  return (
    <ul className="colab-cell">
      {codes.map((code) => {
        const { state, scheduled = false } = states?.[code] ?? {}
        const words = [
          `${nameOf(code)}: ${t(state ? stateText[state] : 'stateUnknown')}`,
          ...(scheduled ? [t('stateScheduled')] : []),
        ].join(', ')
        return (
          <li key={code} title={words}>
            <StateIcon mark={state ?? 'unknown'} />
            {scheduled && <StateIcon mark="scheduled" />}
            <span aria-hidden="true">{code}</span>
            <span className="colab-hidden">{words}</span>
          </li>
        )
      })}
    </ul>
  )
}
