'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { Refusal } from './Refusal.tsx'
import { useAdminTranslation } from './useAdminTranslation.ts'
import { useConfirmation } from './useConfirmation.ts'

type DialogProps = {
  slug: string
  heading: string
  confirmLabel: string
  /** Shown on the button while it works. */
  busyLabel: string
  /** Withdrawing and the like. */
  danger?: boolean
  /** The confirmation cannot be given. */
  blocked?: boolean
  /** Closes the dialog when it is done; what it throws is shown in the dialog, which stays. */
  onConfirm: () => Promise<void>
  children: React.ReactNode
}

/** A question with consequences: says what will happen, and shows the server's refusal in place. */
export function Dialog(props: DialogProps) {
  const { isModalOpen } = useModal()
  return isModalOpen(props.slug) ? <OpenDialog {...props} /> : null
}

function OpenDialog({
  slug,
  heading,
  confirmLabel,
  busyLabel,
  danger = false,
  blocked = false,
  onConfirm,
  children,
}: DialogProps) {
  const { t } = useAdminTranslation()
  const { busy, refusal, confirm, close } = useConfirmation(slug, onConfirm)
  const headingId = `${slug}-heading`

  return (
    <Modal
      aria-labelledby={headingId}
      className="confirmation-modal colab-dialog"
      closeOnBlur={false}
      slug={slug}
    >
      <div className="confirmation-modal__wrapper colab-dialog__box">
        <div className="confirmation-modal__content colab-dialog__content">
          <h1 id={headingId}>{heading}</h1>
          {children}
          <Refusal>{refusal}</Refusal>
        </div>
        <div className="confirmation-modal__controls colab-dialog__controls">
          <Button buttonStyle="secondary" disabled={busy} onClick={close} size="large">
            {t('cancel')}
          </Button>
          <Button
            buttonStyle="primary"
            className={danger ? 'colab-dialog__danger' : ''}
            disabled={busy || blocked}
            id={`${slug}-confirm`}
            onClick={() => void confirm()}
            size="large"
          >
            {busy ? busyLabel : confirmLabel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
