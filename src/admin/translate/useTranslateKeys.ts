'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

export type KeyActions = {
  save: () => void
  next: () => void
  previous: () => void
  /** Both speak of the field that has the focus. */
  copySource: () => void
  markCurrent: () => void
}

/**
 * The keys of the side-by-side view. Letters with Alt write characters on some keyboards (ç on a
 * Mac), so only arrows and Enter are used.
 */
export function useTranslateKeys(actions: KeyActions): void {
  const { modalState } = useModal()
  const isDialogOpen = Object.values(modalState ?? {}).some((modal) => modal?.isOpen)
  const latest = useRef({ actions, isDialogOpen })
  useEffect(() => {
    latest.current = { actions, isDialogOpen }
  }, [actions, isDialogOpen])

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (!action || latest.current.isDialogOpen) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current.actions[action]()
    }
    // Before the editor of rich text, which has uses of its own for some of them.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}

function actionOf(event: KeyboardEvent): keyof KeyActions | undefined {
  const { key, altKey, shiftKey } = event
  const command = event.ctrlKey || event.metaKey
  if (command && !altKey && !shiftKey && event.code === 'KeyS') return 'save'
  if (command && !altKey && key === 'Enter') return shiftKey ? 'copySource' : 'markCurrent'
  if (altKey && !command && !shiftKey && key === 'ArrowDown') return 'next'
  if (altKey && !command && !shiftKey && key === 'ArrowUp') return 'previous'
  return undefined
}
