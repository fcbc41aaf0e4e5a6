'use client'

import { useEffect } from 'react'

/**
 * Titles the page in the panel's language. Payload titles a view of our own once for all languages,
 * and again after each navigation.
 */
export function usePageTitle(title: string): void {
  useEffect(() => {
    const name = () => {
      const wanted = `${title} · CoLab CMS`
      if (document.title !== wanted) document.title = wanted
    }
    name()
    const observer = new MutationObserver(name)
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [title])
}
