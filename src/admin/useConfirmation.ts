'use client'

import { useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { refusalText } from './refusalText.ts'
import { useAdminTranslation } from './useAdminTranslation.ts'

/**
 * Does what a dialog or drawer asks about, and closes it when that is done. What `onConfirm` throws
 * becomes `refusal`, and the modal stays.
 */
export function useConfirmation(slug: string, onConfirm: () => Promise<void>) {
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
  return { busy, refusal, confirm, close: () => closeModal(slug) }
}
