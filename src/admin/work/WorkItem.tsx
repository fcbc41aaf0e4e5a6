'use client'

import { Link } from '@payloadcms/ui'
import { useCollectionName } from '../overview/DocumentRow.tsx'
import { DueDay, isOpen } from '../overview/DueDay.tsx'
import { ProgressBar } from '../overview/ProgressBar.tsx'
import { useTranslationHref } from '../overview/TranslationCellLink.tsx'
import { TranslationMark } from '../overview/TranslationMark.tsx'
import { translationStateText } from '../overview/translationStateText.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import type { Work } from './Work.ts'

/** One language of a document to work on: how urgent it is, how far, and the way there. */
export function WorkItem({ work }: { work: Work }) {
  const { t } = useAdminTranslation()
  const { nameOf } = useContentLanguages()
  const { title, sourceLanguage, language, cell, partner, reason } = work
  const href = useTranslationHref(work, language)
  const kind = useCollectionName(work.collection)
  const { counts, state } = cell
  const percent = counts.total ? Math.floor((counts.current / counts.total) * 100) : 100
  const progress = t('workProgress', { done: counts.current, total: counts.total })
  const rest = [
    counts.stale ? `${t('cellStale')}: ${counts.stale}` : '',
    counts.missing ? `${t('cellMissing')}: ${counts.missing}` : '',
    counts.inReview ? `${t('cellInReview')}: ${counts.inReview}` : '',
  ]
  const part = (name: string, count: number) => ({
    name,
    share: counts.total ? count / counts.total : 0,
  })

  return (
    <article className="colab-work__item">
      <div className="colab-work__what">
        <h3>
          <Link href={href} prefetch={false}>
            {title || t('translationsUntitled')}
            <span className="colab-hidden">, {nameOf(language)}</span>
          </Link>
        </h3>
        <p>
          <strong>
            {t('workFrom', { source: nameOf(sourceLanguage), target: nameOf(language) })}
          </strong>
          {[kind, partner?.name].filter(Boolean).map((text) => ` · ${text}`)}
        </p>
      </div>
      <div className="colab-work__state">
        <span>
          <TranslationMark mark={reason === 'returned' ? 'returned' : state} />{' '}
          {t(reason === 'returned' ? 'cellReturned' : translationStateText[state])}
        </span>
        {cell.dueOn ? <DueDay day={cell.dueOn} isOpen={isOpen(cell)} /> : null}
      </div>
      <div className="colab-work__progress">
        <ProgressBar
          label={`${title ?? ''}, ${nameOf(language)}: ${progress}`}
          parts={[
            part('current', counts.current),
            part('in-review', counts.inReview),
            part('stale', counts.stale),
          ]}
          percent={percent}
        />
        <small>{[progress, ...rest].filter(Boolean).join(' · ')}</small>
      </div>
    </article>
  )
}
