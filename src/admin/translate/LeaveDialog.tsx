'use client'

import { Dialog } from '../Dialog.tsx'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { leaveDialog } from './useLeaveGuard.ts'

/** Asks whether unsaved texts are really to be left behind. */
export function LeaveDialog({ count, onLeave }: { count: number; onLeave: () => void }) {
  const { t } = useAdminTranslation()
  return (
    <Dialog
      busyLabel={t('translateLeave')}
      confirmLabel={t('translateLeave')}
      danger
      heading={t('translateLeaveQuestion')}
      onConfirm={async () => onLeave()}
      slug={leaveDialog}
    >
      <p>{t('translateLeaveExplained', { count })}</p>
    </Dialog>
  )
}
