'use client'

import { useEffect, useRef } from 'react'

/** What takes a person away from the form inside the panel: links, and the language switch. */
const waysOut = 'a[href], .popup-button-list__button:has([data-locale])'

/**
 * Saves pending text before a link or another language is opened, and asks before the tab closes.
 * Autosave waits for a pause in typing: a quick click would otherwise lose the last words, and a
 * form that opens before they are stored would later overwrite them.
 */
export function useSaveBeforeLeaving(pending: boolean, save: () => Promise<boolean>): void {
  const latest = useRef({ pending, save })
  useEffect(() => {
    latest.current = { pending, save }
  }, [pending, save])

  useEffect(() => {
    let replaying = false

    const holdClick = (event: MouseEvent) => {
      if (replaying || !latest.current.pending || !isPlainClick(event)) return
      const target = event.target instanceof Element ? event.target.closest(waysOut) : null
      if (!(target instanceof HTMLElement) || staysHere(target)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void latest.current.save().then((saved) => {
        if (!saved) return
        replaying = true
        target.click()
        replaying = false
      })
    }
    const askBeforeClosing = (event: BeforeUnloadEvent) => {
      if (!latest.current.pending) return
      void latest.current.save()
      event.preventDefault()
    }

    // React listens on the document: only the window is asked before it.
    window.addEventListener('click', holdClick, { capture: true })
    window.addEventListener('beforeunload', askBeforeClosing)
    return () => {
      window.removeEventListener('click', holdClick, { capture: true })
      window.removeEventListener('beforeunload', askBeforeClosing)
    }
  }, [])
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
}

function staysHere(target: HTMLElement): boolean {
  if (!(target instanceof HTMLAnchorElement)) return false
  return target.target === '_blank' || target.getAttribute('href')?.startsWith('#') === true
}
