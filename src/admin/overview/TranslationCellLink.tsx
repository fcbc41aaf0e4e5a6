'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Cell } from '../../translation/workflow/TranslationDocument.ts'
import { StateIcon } from '../StateIcon.tsx'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { DueDay, isOpen } from './DueDay.tsx'
import type { OverviewDocument } from './Overview.ts'
import { TranslationMark } from './TranslationMark.tsx'
import { translationStateText } from './translationStateText.ts'

type Props = {
  document: Pick<OverviewDocument, 'collection' | 'id'>
  language: string
  cell: Cell
}

/** How one language of a document stands, in a mark and words; opens the place to work on it. */
export function TranslationCellLink({ document, language, cell }: Props) {
  const { t, formatDay } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const href = useTranslationHref(document, language, cell.isSource)
  const { state, isSource, isPublic, isReturned, assignee, staleSince } = cell
  const count = countOf(cell)

  return (
    <Link
      className="colab-tcell"
      href={href}
      prefetch={false}
      {...(staleSince && { title: t('cellStaleSince', { date: formatDay(staleSince) }) })}
    >
      <span className="colab-hidden">{nameOf(language)}: </span>
      <span className="colab-tcell__state">
        <TranslationMark mark={isSource ? 'source' : state} />
        <span>
          {isSource ? t('cellSource') : t(translationStateText[state])}
          {count ? ` ${count}` : null}
        </span>
      </span>
      <span className="colab-tcell__notes">
        {isReturned ? (
          <span className="colab-tcell__returned">
            <TranslationMark mark="returned" /> {t('cellReturned')}
          </span>
        ) : null}
        {isPublic ? (
          <span className="colab-tcell__public">
            <StateIcon mark="public" /> {t('cellPublic')}
          </span>
        ) : null}
        {assignee ? (
          <span>
            <span aria-hidden="true" className="colab-initials" title={assignee.name}>
              {initialsOf(assignee.name)}
            </span>
            <span className="colab-hidden">, {t('cellAssigned', { name: assignee.name })}</span>
          </span>
        ) : null}
        {cell.dueOn ? <DueDay day={cell.dueOn} isOpen={isOpen(cell)} /> : null}
      </span>
    </Link>
  )
}

/** The address of the translation beside its source; of the document's form for the source itself. */
export function useTranslationHref(
  { collection, id }: Props['document'],
  language: string,
  isSource = false,
): string {
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  return formatAdminURL({
    adminRoute: admin,
    path: isSource
      ? `/collections/${collection}/${id}?locale=${language}`
      : `/translate/${collection}/${id}/${language}`,
  })
}

function countOf({ state, isSource, counts }: Cell): string | undefined {
  if (isSource) return undefined
  if (state === 'incomplete') return `${counts.total - counts.missing}/${counts.total}`
  if (state === 'stale') return String(counts.stale)
  if (state === 'in-review') return String(counts.inReview)
  return undefined
}

/** Two letters to recognise a person by. */
function initialsOf(name: string): string {
  const words = name.split(/[\s.@_-]+/).filter(Boolean)
  const letters = words.length > 1 ? [words[0], words.at(-1)].map((word) => word?.[0]) : [name[0]]
  return letters.join('').toLocaleUpperCase()
}
