'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { FormDrawer } from './FormDrawer.tsx'
import { LabelledSelect } from './LabelledSelect.tsx'
import type { Provider } from './Overview.ts'
import { overviewClient } from './overviewClient.ts'
import { renderFilters, scopeFilters } from './overviewQuery.ts'
import type { Found, Scope } from './Scope.ts'
import { ScopeChoice } from './ScopeChoice.tsx'
import { documentKey } from './useSelectedDocuments.ts'

type Props = {
  slug: string
  found: Found
  languages: readonly string[]
  provider: Provider
  onStarted: () => void
}

/** Hands what is missing to the machine translator. */
export function PretranslateDrawer({ slug, found, languages, provider, onStarted }: Props) {
  const { t, formatNumber } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { query, selected } = found
  const [language, setLanguage] = useState(query.language || languages[0] || '')
  const [scope, setScope] = useState<Scope>(selected.length > 0 ? 'selected' : 'found')
  const { limit, used } = provider.budget

  const start = async () => {
    const filter = renderFilters(query, scopeFilters)
    await overviewClient.pretranslate(api, {
      language,
      ...(scope === 'selected'
        ? { documents: selected.map(documentKey) }
        : { filter: Object.fromEntries(filter) }),
    })
    toast.success(t('pretranslateStarted'))
    onStarted()
  }

  return (
    <FormDrawer
      blocked={!language}
      busyLabel={t('pretranslateStarting')}
      confirmLabel={t('pretranslateConfirm')}
      onConfirm={start}
      slug={slug}
      title={t('pretranslateTitle')}
    >
      <p>{t('pretranslateHelp', { provider: provider.name })}</p>
      <LabelledSelect
        label={t('filterLanguage')}
        onChange={setLanguage}
        options={languages.map((code) => ({ value: code, label: nameOf(code) }))}
        value={language}
      />
      <ScopeChoice found={found} language={language} onChange={setScope} scope={scope} />
      <p className="colab-hint">
        {limit === null
          ? t('pretranslateUsed', { used: formatNumber(used) })
          : t('pretranslateBudget', { used: formatNumber(used), limit: formatNumber(limit) })}
      </p>
    </FormDrawer>
  )
}
