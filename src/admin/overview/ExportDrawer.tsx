'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { FormDrawer } from './FormDrawer.tsx'
import { LabelledSelect } from './LabelledSelect.tsx'
import type { ExportFormat } from './Overview.ts'
import { overviewClient } from './overviewClient.ts'
import { renderFilters, scopeFilters } from './overviewQuery.ts'
import { RadioChoices } from './RadioChoices.tsx'
import type { Found, Scope } from './Scope.ts'
import { ScopeChoice } from './ScopeChoice.tsx'
import { documentKey } from './useSelectedDocuments.ts'

const extensions: Record<ExportFormat, string> = {
  'xliff-1.2': 'xlf',
  'xliff-2.1': 'xlf',
  csv: 'csv',
}

type Source = { found: Found } | { document: Parameters<typeof documentKey>[0] }

/** Makes the file that an agency or a translator works on. */
export function ExportDrawer({
  slug,
  of,
  languages,
}: {
  slug: string
  /** One document, or what is selected and found. */
  of: Source
  /** Those that this person may export; the first is proposed. */
  languages: readonly string[]
}) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const found = 'found' in of ? of.found : undefined
  const documents = 'found' in of ? of.found.selected : [of.document]
  const [format, setFormat] = useState<ExportFormat>('xliff-1.2')
  const [language, setLanguage] = useState(found?.query.language || languages[0] || '')
  const [scope, setScope] = useState<Scope>(documents.length > 0 ? 'selected' : 'found')
  const [texts, setTexts] = useState<'all' | 'open'>('all')

  const download = async () => {
    const params =
      scope === 'selected' || !found
        ? new URLSearchParams({ documents: documents.map(documentKey).join(',') })
        : renderFilters(found.query, scopeFilters)
    params.set('format', format)
    params.set('language', language)
    params.set('scope', texts)
    const name = await overviewClient.download(
      api,
      `/translations/export?${params.toString()}`,
      `translations-${language}.${extensions[format]}`,
    )
    toast.success(t('exported', { name }))
  }

  return (
    <FormDrawer
      blocked={!language}
      busyLabel={t('exporting')}
      confirmLabel={t('exportConfirm')}
      onConfirm={download}
      slug={slug}
      title={t('exportTitle')}
    >
      {found ? (
        <>
          <LabelledSelect
            label={t('filterLanguage')}
            onChange={setLanguage}
            options={languages.map((code) => ({ value: code, label: nameOf(code) }))}
            value={language}
          />
          <ScopeChoice found={found} language={language} onChange={setScope} scope={scope} />
        </>
      ) : null}
      <RadioChoices
        legend={t('exportTexts')}
        onChange={setTexts}
        options={[
          { value: 'all', label: t('exportTextsAll') },
          { value: 'open', label: t('exportTextsOpen') },
        ]}
        value={texts}
      />
      <RadioChoices
        legend={t('exportFormat')}
        onChange={setFormat}
        options={[
          { value: 'xliff-1.2', label: t('exportXliff12') },
          { value: 'xliff-2.1', label: t('exportXliff21') },
          { value: 'csv', label: t('exportCsv') },
        ]}
        value={format}
      />
    </FormDrawer>
  )
}
