'use client'

import { useModal } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { DrawerButton } from '../overview/DrawerButton.tsx'
import { ExportDrawer } from '../overview/ExportDrawer.tsx'
import { ImportDrawer } from '../overview/ImportDrawer.tsx'
import { JobItem } from '../overview/JobItem.tsx'
import type { Job } from '../overview/Overview.ts'
import { useJobs } from '../overview/useJobs.ts'
import { documentKey } from '../overview/useSelectedDocuments.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { PretranslateDialog } from './PretranslateDialog.tsx'
import { useOpenTranslation } from './TranslationContext.ts'

const slugs = {
  export: 'translate-export',
  import: 'translate-import',
  pretranslate: 'translate-pretranslate',
}

type ExchangeBoxProps = {
  unsaved: number
  reload: () => Promise<unknown>
}

/** For whoever may write here: a machine translates what is missing, a file goes out and comes back. */
export function ExchangeBox({ unsaved, reload }: ExchangeBoxProps) {
  const { t } = useAdminTranslation()
  const { document } = useOpenTranslation()
  const { isModalOpen } = useModal()
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

  return (
    <section className="colab-box colab-exchange">
      <h2>{t('exchange')}</h2>
      <div className="colab-unit__actions">
        {provider && missing > 0 ? (
          <DrawerButton slug={slugs.pretranslate}>{t('pretranslate')}</DrawerButton>
        ) : null}
        <DrawerButton slug={slugs.export}>{t('exportOpen')}</DrawerButton>
        <DrawerButton slug={slugs.import}>{t('importOpen')}</DrawerButton>
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
      {isModalOpen(slugs.export) ? (
        <ExportDrawer languages={[language]} of={{ document }} slug={slugs.export} />
      ) : null}
      {isModalOpen(slugs.import) ? <ImportDrawer onImported={refresh} slug={slugs.import} /> : null}
    </section>
  )
}
