'use client'

import { Banner, Gutter, SetStepNav, StaggeredShimmers } from '@payloadcms/ui'
import { useMemo } from 'react'
import { refusalText } from '../refusalText.ts'
import type { OverviewTextKey } from '../translations/overview/en.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useWork } from './useWork.ts'
import { type Work, type WorkReason, workReasons } from './Work.ts'
import { WorkGroup } from './WorkGroup.tsx'

const headings: Record<WorkReason, OverviewTextKey> = {
  returned: 'workReturned',
  assigned: 'workAssigned',
  review: 'workReview',
  open: 'workOpen',
}

/** What waits for the signed-in person, one click from the place to do it. */
export function MyWorkView() {
  const { t } = useAdminTranslation()
  const { work, problem, refresh } = useWork()
  const title = t('work')
  const nav = useMemo(() => [{ label: title }], [title])
  usePageTitle(title)

  return (
    <main className="colab-work">
      <SetStepNav nav={nav} />
      <Gutter className="colab-overview__content">
        <h1>{title}</h1>
        <p className="colab-hint">{t('workHelp')}</p>
        {problem === undefined ? (
          <WorkList work={work} />
        ) : (
          <Banner type="error">
            {refusalText(problem, t)}{' '}
            <button className="colab-link" onClick={refresh} type="button">
              {t('tryAgain')}
            </button>
          </Banner>
        )}
      </Gutter>
    </main>
  )
}

function WorkList({ work }: { work: Work[] | undefined }) {
  const { t } = useAdminTranslation()
  if (!work) {
    return (
      <div aria-busy="true">
        <p className="colab-hidden" role="status">
          {t('workLoading')}
        </p>
        <StaggeredShimmers className="colab-shimmers" count={4} height="4.5rem" renderDelay={0} />
      </div>
    )
  }
  if (work.length === 0) {
    return (
      <div className="colab-empty">
        <p role="status">{t('workNone')}</p>
        <p className="colab-hint">{t('workNoneHint')}</p>
      </div>
    )
  }
  return workReasons.map((reason) => {
    const items = work.filter((item) => item.reason === reason)
    return items.length > 0 ? (
      <WorkGroup heading={t(headings[reason])} items={items} key={reason} />
    ) : null
  })
}
