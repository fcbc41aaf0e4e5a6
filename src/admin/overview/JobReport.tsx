'use client'

import { Link } from '@payloadcms/ui'
import type { OverviewTextKey } from '../translations/overview/en.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import type { Job } from './Overview.ts'
import { useTranslationHref } from './TranslationCellLink.tsx'

const outcomeText: Record<Job['report'][number]['outcome'], OverviewTextKey> = {
  translated: 'jobOutcomeTranslated',
  partly: 'jobOutcomePartly',
  complete: 'jobOutcomeComplete',
  failed: 'jobOutcomeFailed',
}

/** Document by document, what a run of the machine translator did. */
export function JobReport({ job: { report, language } }: { job: Job }) {
  const { t } = useAdminTranslation()
  if (report.length === 0) return null
  return (
    <details>
      <summary>{t('jobReport')}</summary>
      <ul className="colab-job__report">
        {report.map((entry, index) => (
          <li key={`${entry.collection}-${entry.id}-${index}`}>
            <ReportedDocument entry={entry} language={language} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function ReportedDocument({ entry, language }: { entry: Job['report'][number]; language: string }) {
  const { t } = useAdminTranslation()
  const href = useTranslationHref(entry, language)
  return (
    <>
      <Link href={href} prefetch={false}>
        {entry.title || t('translationsUntitled')}
      </Link>
      : {t(outcomeText[entry.outcome])}
      {/* Of what went well the words above say enough; reasons are the server's words. */}
      {entry.outcome === 'partly' || entry.outcome === 'failed' ? (
        <small> {entry.message}</small>
      ) : null}
    </>
  )
}
