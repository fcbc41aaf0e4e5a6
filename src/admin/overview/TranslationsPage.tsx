import type { AdminViewServerProps } from 'payload'
import { PanelPage } from '../PanelPage.tsx'
import { TranslationsView } from './TranslationsView.tsx'

/** `/admin/translations` */
export function TranslationsPage(props: AdminViewServerProps) {
  return (
    <PanelPage {...props} address="/translations">
      <TranslationsView />
    </PanelPage>
  )
}
