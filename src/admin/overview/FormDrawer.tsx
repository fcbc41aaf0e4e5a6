'use client'

import { Banner, Button, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { refusalText } from '../Dialog.tsx'
import { useAdminTranslation } from '../useAdminTranslation.ts'
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
  const { closeModal } = useModal()
  const { t } = useAdminTranslation()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const confirm = async () => {
    setBusy(true)
    setRefusal(undefined)
    try {
      await onConfirm()
      closeModal(slug)
    } catch (error) {
      setRefusal(refusalText(error, t))
    } finally {
      setBusy(false)
    }
  }

  return (
    <NamedDrawer slug={slug} title={title}>
      <div className="colab-drawer__form">
        {children}
        <div aria-live="assertive">{refusal ? <Banner type="error">{refusal}</Banner> : null}</div>
        <div className="colab-drawer__controls">
          <Button
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            onClick={() => closeModal(slug)}
          >
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
