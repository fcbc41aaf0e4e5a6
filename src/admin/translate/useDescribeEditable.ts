'use client'

import { type RefObject, useEffect } from 'react'
import type { PanelTextKey } from '../translations/englishTexts.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'

const editables = 'textarea, input:not([type="checkbox"]), [contenteditable]'

type Description = { labelledBy: string; describedBy: string; language: string; isInvalid: boolean }

/**
 * Names the place to write inside an element, and the buttons of the editor of rich text, which
 * Payload 3.90 leaves without a name. That editor comes late and may be made anew.
 */
export function useDescribeEditable(
  container: RefObject<HTMLElement | null>,
  { labelledBy, describedBy, language, isInvalid }: Description,
): void {
  const { t } = useAdminTranslation()
  useEffect(() => {
    const element = container.current
    if (!element) return
    const describe = () => {
      for (const editable of element.querySelectorAll(editables)) {
        editable.setAttribute('aria-invalid', String(isInvalid))
        if (editable.getAttribute('aria-labelledby') === labelledBy) continue
        editable.setAttribute('aria-labelledby', labelledBy)
        editable.setAttribute('aria-describedby', describedBy)
        editable.setAttribute('lang', language)
      }
      for (const button of element.querySelectorAll('button:not([aria-label])')) {
        const name = nameOf(button)
        if (name) button.setAttribute('aria-label', t(name))
      }
    }
    describe()
    const observer = new MutationObserver(describe)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [container, labelledBy, describedBy, language, isInvalid, t])
}

const formats: Record<string, PanelTextKey | undefined> = {
  bold: 'formatBold',
  inlineCode: 'formatCode',
  italic: 'formatItalic',
  link: 'formatLink',
  strikethrough: 'formatStrikethrough',
  subscript: 'formatSubscript',
  superscript: 'formatSuperscript',
  underline: 'formatUnderline',
}

/** A button of the editor that shows nothing but a picture. */
const nameOf = (button: Element): PanelTextKey | undefined =>
  formats[button.getAttribute('data-button-key') ?? '']
