'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'
import { englishTexts, type PanelTextKey } from './translations/englishTexts.ts'

/** Translates one of the panel's own words; `{{name}}` in it is replaced by `values.name`. */
export type AdminTranslate = (key: PanelTextKey, values?: Record<string, number | string>) => string

/**
 * The panel's own words in the panel's language, and in English where that language has none.
 * Dates and lists come in the same language.
 */
export function useAdminTranslation() {
  const { i18n } = useTranslation()
  const { language } = i18n
  const texts = (i18n.translations as { colab?: Partial<Record<PanelTextKey, string>> }).colab

  const t: AdminTranslate = useCallback(
    (key, values = {}) =>
      (texts?.[key] ?? englishTexts[key]).replaceAll(/\{\{(\w+)\}\}/g, (found, name: string) =>
        String(values[name] ?? found),
      ),
    [texts],
  )
  const format = useMemo(() => formatsOf(regions[language] ?? language), [language])
  return { t, i18n, language, ...format }
}

/** Browsers write dates and numbers of plain Portuguese as in Brazil. */
const regions: Record<string, string | undefined> = { pt: 'pt-PT' }

function formatsOf(language: string) {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    formatList: (items: readonly string[]) => list.format(items),
    /** A day written `YYYY-MM-DD`, or the day of a moment. */
    formatDay: (day: string) =>
      new Intl.DateTimeFormat(language, {
        dateStyle: 'medium',
        ...(day.length === 10 ? { timeZone: 'UTC' } : {}),
      }).format(new Date(day)),
    formatNumber: (number: number) => new Intl.NumberFormat(language).format(number),
    /** A moment, in the reader's own time zone unless another one is named. */
    formatTime: (iso: string, timeZone?: string) =>
      new Intl.DateTimeFormat(language, {
        dateStyle: 'medium',
        timeStyle: 'short',
        ...(timeZone ? { timeZone } : {}),
      }).format(new Date(iso)),
  }
}
