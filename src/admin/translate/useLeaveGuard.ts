'use client'

import { useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

/** The dialog that `LeaveDialog` shows. */
export const leaveDialog = 'colab-translate-leave'

/**
 * Asks before unsaved texts are left behind: at links of the panel, and by the browser's own
 * question when the tab closes. `leave` goes where the person wanted to go, once they agree.
 */
export function useLeaveGuard(isDirty: boolean) {
  const { openModal } = useModal()
  const dirty = useRef(isDirty)
  const wanted = useRef<() => void>(undefined)
  const leaving = useRef(false)
  useEffect(() => {
    dirty.current = isDirty
  }, [isDirty])

  const ask = useCallback(
    (go: () => void) => {
      if (!dirty.current || leaving.current) return go()
      wanted.current = go
      openModal(leaveDialog)
    },
    [openModal],
  )

  useEffect(() => {
    const holdClick = (event: MouseEvent) => {
      if (!dirty.current || leaving.current || !isPlainClick(event)) return
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!(link instanceof HTMLAnchorElement) || staysHere(link)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      ask(() => link.click())
    }
    const askBeforeClosing = (event: BeforeUnloadEvent) => {
      if (dirty.current && !leaving.current) event.preventDefault()
    }
    // React listens on the document: only the window is asked before it.
    window.addEventListener('click', holdClick, { capture: true })
    window.addEventListener('beforeunload', askBeforeClosing)
    return () => {
      window.removeEventListener('click', holdClick, { capture: true })
      window.removeEventListener('beforeunload', askBeforeClosing)
    }
  }, [ask])

  const leave = useCallback(() => {
    leaving.current = true
    wanted.current?.()
  }, [])

  return { ask, leave }
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
}

function staysHere(link: HTMLAnchorElement): boolean {
  const href = link.getAttribute('href') ?? ''
  return link.target === '_blank' || href.startsWith('#') || link.isContentEditable
}
