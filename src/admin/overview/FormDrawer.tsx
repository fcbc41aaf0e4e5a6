'use client'

import { Button } from '@payloadcms/ui'
import { Refusal } from '../Refusal.tsx'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useConfirmation } from '../useConfirmation.ts'
import { NamedDrawer } from './NamedDrawer.tsx'

type Props = {
  slug: string
  title: string
  confirmLabel: string
  /** Shown on the button while it works. */
  busyLabel: string
  /** The confirmation cannot be given yet. */
  blocked?: boolean
  /** The drawer closes when it is done; what it throws is shown, and the drawer stays. */
  onConfirm: () => Promise<void>
  children: React.ReactNode
}

/** Asks for a few things and does something with them; shows the server's refusal in place. */
export function FormDrawer({
  slug,
  title,
  confirmLabel,
  busyLabel,
  blocked = false,
  onConfirm,
  children,
}: Props) {
  const { t } = useAdminTranslation()
  const { busy, refusal, confirm, close } = useConfirmation(slug, onConfirm)

  return (
    <NamedDrawer slug={slug} title={title}>
      <div className="colab-drawer__form">
        {children}
        <Refusal>{refusal}</Refusal>
        <div className="colab-drawer__controls">
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={close}>
            {t('cancel')}
          </Button>
          <Button
            disabled={busy || blocked}
            id={`${slug}-confirm`}
            margin={false}
            onClick={() => void confirm()}
          >
            {busy ? busyLabel : confirmLabel}
          </Button>
        </div>
      </div>
    </NamedDrawer>
  )
}
