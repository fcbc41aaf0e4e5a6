'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useAdminTranslation } from './useAdminTranslation.ts'

/** The languages that content is written in, named in the panel's language; and the open one. */
export function useContentLanguages() {
  const { language } = useAdminTranslation()
  const { code: current } = useLocale()
  const {
    config: { localization },
  } = useConfig()
  const codes = useMemo(
    () => (localization ? localization.locales.map(({ code }) => code) : []),
    [localization],
  )
  const nameOf = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' })
    return (code: string) => names.of(code) ?? code
  }, [language])
  return { codes, current, nameOf }
}
