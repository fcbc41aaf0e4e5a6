'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import type { AcceptedLanguages } from '@payloadcms/translations'
import { useEffect, useRef } from 'react'
import type { PanelUser } from './PanelUser.ts'

/**
 * Shows the panel in the language that the person's account asks for, and keeps a language that
 * they choose under "Account" as theirs on every machine.
 */
export function PanelLanguage({ children }: { children?: React.ReactNode }) {
  const { user } = useAuth<PanelUser & { collection: string }>()
  const { i18n, languageOptions, switchLanguage } = useTranslation()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  /** Whose wish was followed already, and in which language the panel was then. */
  const followed = useRef<{ user: number | string; language: string }>(undefined)

  useEffect(() => {
    if (!user) return
    const wanted = user.panelLanguage
    if (followed.current?.user !== user.id) {
      const language =
        wanted && languageOptions.some(({ value }) => value === wanted) ? wanted : i18n.language
      followed.current = { user: user.id, language }
      if (language !== i18n.language) void switchLanguage?.(language as AcceptedLanguages)
      return
    }
    if (followed.current.language === i18n.language) return
    followed.current = { user: user.id, language: i18n.language }
    void fetch(`${api}/users/${user.id}`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ panelLanguage: i18n.language }),
    }).catch(() => undefined)
  }, [api, i18n.language, languageOptions, switchLanguage, user])

  return <>{children}</>
}
