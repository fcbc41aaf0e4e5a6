'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { isOverdue } from '../overview/DueDay.tsx'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useWork } from './useWork.ts'

/** Says on the dashboard how much waits for the person, and leads there. */
export function WorkSummary() {
  const { t, formatNumber } = useAdminTranslation()
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const { work } = useWork()
  if (!work) return null
  const by = (reason: string) => work.filter((item) => item.reason === reason).length
  const overdue = work.filter(({ cell }) => isOverdue(cell)).length
  const counts = [
    { key: 'workDashboardReturned', count: by('returned') },
    { key: 'workDashboardOverdue', count: overdue },
    { key: 'workDashboardAssigned', count: by('assigned') },
    { key: 'workDashboardReview', count: by('review') },
  ] as const
  const shown = counts.filter(({ count }) => count > 0)
  const href = (path: `/${string}`) => formatAdminURL({ adminRoute: admin, path })

  return (
    <section aria-label={t('workDashboard')} className="colab-summary">
      <h2>{t('workDashboard')}</h2>
      {shown.length > 0 ? (
        <ul>
          {shown.map(({ key, count }) => (
            <li key={key}>{t(key, { count: formatNumber(count) })}</li>
          ))}
        </ul>
      ) : (
        <p>{t('workDashboardNone')}</p>
      )}
      <Link href={href('/my-work')} prefetch={false}>
        {t('work')}
      </Link>
      <Link href={href('/translations')} prefetch={false}>
        {t('translations')}
      </Link>
    </section>
  )
}
