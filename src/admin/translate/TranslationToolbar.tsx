'use client'

import { Button, CheckboxInput } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef } from 'react'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { useOpenTranslation } from './TranslationContext.ts'
import { TranslationProgress } from './TranslationProgress.tsx'

type TranslationToolbarProps = {
  /** How many fields have something to be saved. */
  unsaved: number
  saving: boolean
  onSave: () => void
  onStep: (step: -1 | 1) => void
  onlyOpen: boolean
  onOnlyOpen: (onlyOpen: boolean) => void
  /** What must not be missed, wherever in the page the person is. */
  children: React.ReactNode
}

/** Stays in view: how far the language is, the way to the next open field, and saving. */
export function TranslationToolbar(props: TranslationToolbarProps) {
  const { t } = useAdminTranslation()
  const { document } = useOpenTranslation()
  const { unsaved, saving, onSave, onStep, onlyOpen, onOnlyOpen, children } = props
  const bar = useRef<HTMLDivElement>(null)
  useTellHeight(bar)
  return (
    <div aria-label={t('translateToolbar')} className="colab-toolbar" ref={bar} role="region">
      <TranslationProgress counts={document.cell.counts} />
      <CheckboxInput
        checked={onlyOpen}
        id="translate-only-open"
        label={t('translateOnlyOpen')}
        onToggle={(event) => onOnlyOpen(event.target.checked)}
      />
      <div className="colab-toolbar__buttons">
        <Button
          aria-label={t('translatePrevious')}
          buttonStyle="secondary"
          id="translate-previous"
          margin={false}
          onClick={() => onStep(-1)}
          size="medium"
        >
          ↑
        </Button>
        <Button
          aria-label={t('translateNext')}
          buttonStyle="secondary"
          id="translate-next"
          margin={false}
          onClick={() => onStep(1)}
          size="medium"
        >
          ↓
        </Button>
        {document.may.edit ? (
          <Button
            disabled={saving || unsaved === 0}
            id="translate-save"
            margin={false}
            onClick={onSave}
            size="medium"
          >
            {saving
              ? t('translateSaving')
              : unsaved > 0
                ? t('translateSave', { count: unsaved })
                : t('translateSaveKey')}
          </Button>
        ) : null}
      </div>
      <div className="colab-toolbar__notice">{children}</div>
    </div>
  )
}

/**
 * Tells the editors of rich text how high the bar is, whose own bars stop right below: on a phone,
 * in a language of long words or with a notice it is higher. Without a gap, where the text would
 * show through; theirs are drawn one pixel lower than they say.
 */
function useTellHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current
    const view = element?.closest<HTMLElement>('.colab-translate')
    if (!element || !view) return
    const observer = new ResizeObserver(() => {
      const height = Math.floor(element.getBoundingClientRect().height) - 1
      view.style.setProperty('--doc-controls-height', `${height}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [bar])
}
