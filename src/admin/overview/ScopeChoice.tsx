'use client'

import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { RadioChoices } from './RadioChoices.tsx'
import type { Found, Scope } from './Scope.ts'

type Props = { found: Found; language: string; scope: Scope; onChange: (scope: Scope) => void }

/** The selected documents, or all that the filters find. */
export function ScopeChoice({ found, language, scope, onChange }: Props) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const { count, query, selected } = found
  // The table counts what is in this state in the language that it is filtered by.
  const foundLabel =
    query.language === language
      ? t('scopeFound', { count })
      : t('scopeFoundIn', { language: nameOf(language) })
  const options = [
    { value: 'selected' as const, label: t('scopeSelected', { count: selected.length }) },
    { value: 'found' as const, label: foundLabel },
  ]
  return (
    <RadioChoices
      legend={t('scope')}
      onChange={onChange}
      options={selected.length > 0 ? options : options.slice(1)}
      value={scope}
    />
  )
}
