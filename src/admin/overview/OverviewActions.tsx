'use client'

import { Button, toast, useAuth, useConfig, useModal } from '@payloadcms/ui'
import { refusalText } from '../refusalText.ts'
import type { PanelUser } from '../PanelUser.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useContentLanguages } from '../useContentLanguages.ts'
import { AssignDrawer } from './AssignDrawer.tsx'
import { DrawerButton } from './DrawerButton.tsx'
import { ExportDrawer } from './ExportDrawer.tsx'
import { ImportDrawer } from './ImportDrawer.tsx'
import type { Provider } from './Overview.ts'
import { overviewClient, type PretranslateOrder } from './overviewClient.ts'
import { renderOverviewQuery } from './overviewQuery.ts'
import { PretranslateDrawer } from './PretranslateDrawer.tsx'
import type { Found } from './Scope.ts'

const slugs = {
  assign: 'translations-assign',
  export: 'translations-export',
  import: 'translations-import',
  pretranslate: 'translations-pretranslate',
}

type Props = {
  found: Found
  provider: Provider | null
  /** Something was written: what is shown may be old. */
  onChanged: () => void
  start: (order: PretranslateOrder) => Promise<unknown>
  onSelectionDone: () => void
}

/** What can be done with the selected documents, or with all that are found. */
export function OverviewActions({ found, provider, onChanged, start, onSelectionDone }: Props) {
  const { t } = useAdminTranslation()
  const { user } = useAuth<PanelUser & { collection: string }>()
  const { codes } = useContentLanguages()
  const { isModalOpen } = useModal()
  const downloadTable = useTableDownload(found)
  const { selected } = found
  const ownLanguages = user?.role === 'translator' || user?.role === 'reviewer'
  const languages = ownLanguages ? codes.filter((code) => user.languages?.includes(code)) : codes

  return (
    <div className="colab-overview__actions">
      {selected.length > 0 ? (
        <span className="colab-overview__selected" role="status">
          {t('selected', { count: selected.length })}{' '}
          <button className="colab-link" onClick={onSelectionDone} type="button">
            {t('selectNone')}
          </button>
        </span>
      ) : null}
      {selected.length > 0 && !ownLanguages ? (
        <DrawerButton slug={slugs.assign}>{t('assign')}</DrawerButton>
      ) : null}
      <DrawerButton slug={slugs.export}>{t('exportOpen')}</DrawerButton>
      {/* A reviewer writes no texts: the server takes no file from them. */}
      {user?.role === 'reviewer' ? null : (
        <DrawerButton slug={slugs.import}>{t('importOpen')}</DrawerButton>
      )}
      {provider && user?.role !== 'reviewer' ? (
        <DrawerButton slug={slugs.pretranslate}>{t('pretranslate')}</DrawerButton>
      ) : null}
      <Button
        buttonStyle="secondary"
        id="action-translations-csv"
        margin={false}
        onClick={downloadTable}
        size="small"
      >
        {t('tableCsv')}
      </Button>
      {isModalOpen(slugs.assign) ? (
        <AssignDrawer
          documents={selected}
          languages={codes}
          onAssigned={onChanged}
          proposed={found.query.language}
          slug={slugs.assign}
        />
      ) : null}
      {isModalOpen(slugs.export) ? (
        <ExportDrawer languages={languages} of={{ found }} slug={slugs.export} />
      ) : null}
      {isModalOpen(slugs.import) ? (
        <ImportDrawer onImported={onChanged} slug={slugs.import} />
      ) : null}
      {provider && isModalOpen(slugs.pretranslate) ? (
        <PretranslateDrawer
          found={found}
          languages={languages}
          provider={provider}
          slug={slugs.pretranslate}
          start={start}
        />
      ) : null}
    </div>
  )
}

/** Downloads what the filters find as a table, all pages of it. */
function useTableDownload({ query }: Found): () => void {
  const { t } = useAdminTranslation()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  return () => {
    const params = renderOverviewQuery({ ...query, page: 1 })
    overviewClient.download(api, `/translations.csv?${params.toString()}`, 'translations.csv').then(
      (name) => toast.success(t('exported', { name })),
      (error: unknown) => toast.error(refusalText(error, t)),
    )
  }
}
