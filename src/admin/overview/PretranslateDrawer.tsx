'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { BudgetHint } from './BudgetHint.tsx'
import { FormDrawer } from './FormDrawer.tsx'
import { LabelledSelect } from './LabelledSelect.tsx'
import type { Provider } from './Overview.ts'
import type { PretranslateOrder } from './overviewClient.ts'
import { renderFilters, scopeFilters } from './overviewQuery.ts'
import type { Found, Scope } from './Scope.ts'
import { ScopeChoice } from './ScopeChoice.tsx'
import { documentKey } from './useSelectedDocuments.ts'

type Props = {
  slug: string
  found: Found
  languages: readonly string[]
  provider: Provider
  start: (order: PretranslateOrder) => Promise<unknown>
}

/** Hands what is missing to the machine translator. */
export function PretranslateDrawer({ slug, found, languages, provider, start }: Props) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const { query, selected } = found
  const [language, setLanguage] = useState(query.language || languages[0] || '')
  const [scope, setScope] = useState<Scope>(selected.length > 0 ? 'selected' : 'found')

  const confirm = async () => {
    const filter = renderFilters(query, scopeFilters)
    await start({
      language,
      ...(scope === 'selected'
        ? { documents: selected.map(documentKey) }
        : { filter: Object.fromEntries(filter) }),
    })
    toast.success(t('pretranslateStarted'))
  }

  return (
    <FormDrawer
      blocked={!language}
      busyLabel={t('pretranslateStarting')}
      confirmLabel={t('pretranslateConfirm')}
      onConfirm={confirm}
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
      <BudgetHint provider={provider} />
    </FormDrawer>
  )
}
