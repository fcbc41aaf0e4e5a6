import type { AdminViewServerProps } from 'payload'
import { PanelPage } from '../PanelPage.tsx'
import { MyWorkView } from './MyWorkView.tsx'

/** `/admin/my-work` */
export function MyWorkPage(props: AdminViewServerProps) {
  return (
    <PanelPage {...props} address="/my-work">
      <MyWorkView />
    </PanelPage>
  )
}
