'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { ImportDrawer } from '../overview/ImportDrawer.tsx'
import { JobItem } from '../overview/JobItem.tsx'
import type { Job } from '../overview/Overview.ts'
import { useJobs } from '../overview/useJobs.ts'
import { documentKey } from '../overview/useSelectedDocuments.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { PretranslateDialog } from './PretranslateDialog.tsx'
import { useOpenTranslation } from './TranslationContext.ts'

const slugs = { import: 'translate-import', pretranslate: 'translate-pretranslate' }

type ExchangeBoxProps = {
  unsaved: number
  reload: () => Promise<unknown>
}

/** For whoever may write here: a machine translates what is missing, or a file brings it back. */
export function ExchangeBox({ unsaved, reload }: ExchangeBoxProps) {
  const { t } = useAdminTranslation()
  const { document } = useOpenTranslation()
  const { openModal, isModalOpen } = useModal()
  // What is typed and not saved stays: the drafts are kept apart from the document.
  const refresh = useCallback(() => void reload(), [reload])
  const { provider, jobs, start, cancel } = useJobs(refresh)
  const [started, setStarted] = useState<Job['id']>()
  const { language } = document
  const job = jobs.find(({ id }) => id === started)
  const missing = document.cell.counts.missing

  const pretranslate = async () => {
    const { id } = await start({ language, documents: [documentKey(document)] })
    setStarted(id)
  }
  const button = (slug: string, label: string) => (
    <Button
      buttonStyle="secondary"
      id={`action-${slug}`}
      margin={false}
      onClick={() => openModal(slug)}
      size="small"
    >
      {label}
    </Button>
  )

  return (
    <section className="colab-box colab-exchange">
      <h2>{t('exchange')}</h2>
      <div className="colab-unit__actions">
        {provider && missing > 0 ? button(slugs.pretranslate, t('pretranslate')) : null}
        {button(slugs.import, t('importOpen'))}
      </div>
      {job ? <JobItem job={job} onCancel={cancel} /> : null}
      {provider ? (
        <PretranslateDialog
          missing={missing}
          onConfirm={pretranslate}
          provider={provider}
          slug={slugs.pretranslate}
          unsaved={unsaved}
        />
      ) : null}
      {isModalOpen(slugs.import) ? <ImportDrawer onImported={refresh} slug={slugs.import} /> : null}
    </section>
  )
}
