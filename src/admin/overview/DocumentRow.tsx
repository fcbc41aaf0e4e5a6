'use client'

import { getTranslation } from '@payloadcms/translations'
import { CheckboxInput, Link, useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import type { OverviewDocument } from './Overview.ts'
import { TranslationCellLink, useTranslationHref } from './TranslationCellLink.tsx'

type Props = {
  document: OverviewDocument
  languages: readonly string[]
  isSelected: boolean
  onToggle: (isSelected: boolean) => void
}

/** One document with a cell for each language. */
export function DocumentRow({ document, languages, isSelected, onToggle }: Props) {
  const { t, formatTime } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const id = useId()
  const kind = useCollectionName(document.collection)
  const href = useTranslationHref(document, document.sourceLanguage, true)
  const title = document.title || t('translationsUntitled')

  return (
    <tr className={isSelected ? 'colab-overview__row--selected' : undefined}>
      <td className="cell-_select">
        <CheckboxInput
          checked={isSelected}
          id={id}
          Label={
            <label className="colab-hidden" htmlFor={id}>
              {t('selectDocument', { title })}
            </label>
          }
          onToggle={(event) => onToggle(event.target.checked)}
        />
      </td>
      <th className="colab-overview__document" scope="row">
        <Link
          href={href}
          lang={document.title ? document.sourceLanguage : undefined}
          prefetch={false}
        >
          {title}
        </Link>
        <small>
          {[
            kind,
            document.partner?.name,
            t('translationsChanged', { time: formatTime(document.changedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </th>
      {languages.map((language) => {
        const cell = document.cells[language]
        return (
          <td className="colab-overview__cell" data-language={nameOf(language)} key={language}>
            {cell ? (
              <TranslationCellLink cell={cell} document={document} language={language} />
            ) : (
              '–'
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** What one document of a collection is called in the panel's language. */
export function useCollectionName(slug: string): string {
  const { i18n } = useAdminTranslation()
  const { getEntityConfig } = useConfig()
  const label = getEntityConfig({ collectionSlug: slug })?.labels?.singular
  return label ? getTranslation(label, i18n) : slug
}
