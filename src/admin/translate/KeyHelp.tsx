'use client'

import { useEffect, useState } from 'react'
import type { PanelTextKey } from '../translations/englishTexts.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'

const keys: readonly { name: string; text: PanelTextKey }[] = [
  { name: 'Alt ↓', text: 'translateNext' },
  { name: 'Alt ↑', text: 'translatePrevious' },
  { name: '⌘ ⇧ Enter', text: 'translateCopy' },
  { name: '⌘ Enter', text: 'translateMark' },
  { name: '⌘ S', text: 'translateSaveKey' },
]

/** Tells the keys of this view, as they are called on this person's keyboard. */
export function KeyHelp() {
  const { t } = useAdminTranslation()
  const [isMac, setIsMac] = useState(false)
  useEffect(() => setIsMac(/Mac|iPhone|iPad/.test(navigator.platform)), [])
  const nameOf = (name: string) =>
    isMac ? name.replace('Alt', '⌥') : name.replace('⌘', 'Ctrl').replace('⇧', 'Shift')
  return (
    <p className="colab-keys">
      {t('translateKeys')}{' '}
      {keys.map(({ name, text }) => (
        <span key={text}>
          <kbd>{nameOf(name)}</kbd> {t(text)}
        </span>
      ))}
    </p>
  )
}
