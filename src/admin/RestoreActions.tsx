'use client'

import { Button, useAuth, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PanelUser } from './PanelUser.ts'
import { requestJson } from './publicationClient.ts'
import { RestoreDialog } from './RestoreDialog.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useContentLanguages } from './useContentLanguages.ts'
import { whyNotPublish } from './whyNotPublish.ts'

type RestoreActionsProps = {
  /** Id of the version. */
  version: number | string
  /** When it was saved, ISO 8601; it is asked for when it is not given. */
  at?: string
  /** Leaves out the sentence before the buttons. */
  compact?: boolean
}

/** For those who may publish: two ways to take back an older state into the draft: the open language, or what all share. */
export function RestoreActions({ version, at, compact = false }: RestoreActionsProps) {
  const { t, formatTime } = useAdminTranslation()
  const { current, nameOf } = useContentLanguages()
  const { data } = useDocumentInfo()
  const { user } = useAuth<PanelUser & { collection: string }>()
  const { openModal } = useModal()
  const savedAt = useVersionTime(version, at)
  const partner = (data as { partner?: unknown } | undefined)?.partner
  if (whyNotPublish(user, partner) || savedAt === undefined) return null

  const language = nameOf(current)
  const time = formatTime(savedAt)
  const slugOf = (part: string) => `restore-${part}-${version}`

  return (
    <div className="colab-restore">
      {compact ? null : <span>{t('restoreHere')}</span>}
      <Button
        aria-label={`${t('restoreLanguage', { language })}, ${time}`}
        buttonStyle="secondary"
        margin={false}
        onClick={() => openModal(slugOf('language'))}
        size="small"
      >
        {t('restoreLanguage', { language })}
      </Button>
      <Button
        aria-label={`${t('restoreShared')}, ${time}`}
        buttonStyle="secondary"
        margin={false}
        onClick={() => openModal(slugOf('shared'))}
        size="small"
      >
        {t('restoreShared')}
      </Button>
      <RestoreDialog part="language" slug={slugOf('language')} time={time} version={version} />
      <RestoreDialog part="shared" slug={slugOf('shared')} time={time} version={version} />
    </div>
  )
}

function useVersionTime(version: number | string, given: string | undefined): string | undefined {
  const { collectionSlug } = useDocumentInfo()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const [found, setFound] = useState<string>()

  useEffect(() => {
    if (given !== undefined || !collectionSlug) return
    let gone = false
    requestJson<{ updatedAt: string }>(
      api,
      `/${collectionSlug}/versions/${encodeURIComponent(version)}?depth=0`,
    ).then(
      ({ updatedAt }) => {
        if (!gone) setFound(updatedAt)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [api, collectionSlug, given, version])

  return given ?? found
}
