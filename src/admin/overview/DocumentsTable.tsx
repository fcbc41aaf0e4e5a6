'use client'

import { CheckboxInput } from '@payloadcms/ui'
import { useId } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { DocumentRow } from './DocumentRow.tsx'
import type { Overview } from './Overview.ts'
import type { SelectedDocuments } from './useSelectedDocuments.ts'
import { documentKey } from './useSelectedDocuments.ts'

type Props = {
  overview: Overview
  /** The only language to show, where one is filtered for. */
  language: string
  selected: SelectedDocuments
  busy: boolean
}

/** Documents × languages. */
export function DocumentsTable({ overview, language, selected, busy }: Props) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const id = useId()
  const { documents } = overview
  const languages = language ? [language] : overview.languages
  const chosen = documents.filter((document) => selected.has(document)).length
  const everything = documents.length > 0 && chosen === documents.length

  return (
    <div
      aria-busy={busy}
      aria-label={t('translationsTable')}
      className="table colab-overview__table"
      role="region"
      // Wider than the window with many languages: the keyboard must be able to scroll it.
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th className="cell-_select" scope="col">
              <CheckboxInput
                checked={everything}
                id={id}
                Label={
                  <label className="colab-hidden" htmlFor={id}>
                    {t('selectAll')}
                  </label>
                }
                onToggle={() => selected.set(documents, !everything)}
                partialChecked={chosen > 0}
              />
            </th>
            <th scope="col">{t('translationsDocument')}</th>
            {languages.map((code) => (
              <th key={code} scope="col">
                {nameOf(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <DocumentRow
              document={document}
              isSelected={selected.has(document)}
              key={documentKey(document)}
              languages={languages}
              onToggle={(isSelected) => selected.set([document], isSelected)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
