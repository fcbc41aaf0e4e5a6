'use client'

import { Banner, Button, Modal, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { RequestError } from './publicationClient.ts'
import { useAdminTranslation } from './useAdminTranslation.ts'

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
  const { closeModal } = useModal()
  const { t } = useAdminTranslation()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const headingId = `${slug}-heading`

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
          <div aria-live="assertive">
            {refusal ? <Banner type="error">{refusal}</Banner> : null}
          </div>
        </div>
        <div className="confirmation-modal__controls colab-dialog__controls">
          <Button
            buttonStyle="secondary"
            disabled={busy}
            onClick={() => closeModal(slug)}
            size="large"
          >
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

/** What to tell a person when a request failed: the server's words, or that it said nothing. */
export function refusalText(
  error: unknown,
  t: ReturnType<typeof useAdminTranslation>['t'],
): string {
  if (!(error instanceof RequestError))
    return error instanceof Error ? error.message : String(error)
  if (error.status === 0) return t('serverNotReached')
  return error.message || t('requestFailed', { status: error.status })
}
