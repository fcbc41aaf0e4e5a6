'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { TranslationText } from '../../translation/workflow/TranslationDocument.ts'
import { useAdminTranslation } from '../useAdminTranslation.ts'
import { listConflicts } from './draftTexts.ts'
import { findNeighbour, focusUnit, isUntouched, returnToUnit, unitIdOf } from './openUnits.ts'
import type { OpenTranslation } from './TranslationContext.ts'
import { mayCopySource, mayMarkCurrent } from './unitActions.ts'

/** What the keys and the toolbar do: go to a field, and act on the one with the cursor. */
export function useSteps(
  { document, drafts, change }: OpenTranslation,
  shown: readonly TranslationText[],
) {
  const { t } = useAdminTranslation()
  // The buttons of the toolbar take the cursor out of the field from which they start.
  const last = useRef<string>(undefined)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = unitIdOf(target) ?? last.current
    }
    window.addEventListener('focusin', remember)
    return () => window.removeEventListener('focusin', remember)
  }, [])

  const focusedUnit = () => {
    const id = unitIdOf(window.document.activeElement)
    return document.may.edit ? document.units.find((unit) => unit.id === id) : undefined
  }

  const step = (direction: -1 | 1) => {
    const conflicts = listConflicts(document, drafts)
    const found = findNeighbour(
      shown,
      last.current,
      direction,
      (unit) => conflicts.includes(unit) || isUntouched(unit, document, drafts),
    )
    if (found) focusUnit(found)
    else toast.info(t('translateNoneOpen'))
  }

  const copySource = () => {
    const unit = focusedUnit()
    if (!unit) return
    if (!mayCopySource(unit, drafts)) return void toast.info(t('translateCopyNot'))
    change({ type: 'write', unit, value: structuredClone(unit.source) })
    returnToUnit(unit)
  }

  const markCurrent = () => {
    const unit = focusedUnit()
    if (!unit) return
    if (!mayMarkCurrent(unit, drafts)) return void toast.info(t('translateMarkNot'))
    change({ type: 'mark', unit, isMarked: !(unit.id in drafts.marks) })
  }

  return { step, copySource, markCurrent }
}
