'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { TranslationDocument } from '../../translation/workflow/TranslationDocument.ts'
import {
  countDrafts,
  type DraftAction,
  type DraftTexts,
  noDrafts,
  reduceDrafts,
  settleDrafts,
} from './draftTexts.ts'
import { keptDrafts } from './keptDrafts.ts'

/**
 * The texts that are not saved yet. They are kept under `key` in case the page goes away, and
 * brought back when it opens again.
 */
export function useDraftTexts(key: string, document: TranslationDocument) {
  const [drafts, setDrafts] = useState<DraftTexts>(noDrafts)
  // The editor of rich text reports some time after the last key: a save reads what is newest.
  const latest = useRef(drafts)
  const [wereKept, setWereKept] = useState(false)
  const opened = useRef(false)

  const change = useCallback(
    (action: DraftAction) => {
      latest.current = reduceDrafts(latest.current, action)
      keptDrafts.write(key, latest.current)
      setDrafts(latest.current)
    },
    [key],
  )

  useEffect(() => {
    const kept = opened.current ? latest.current : (keptDrafts.read(key) ?? noDrafts)
    const settled = settleDrafts(document, kept)
    if (!opened.current && countDrafts(settled) > 0) setWereKept(true)
    opened.current = true
    if (countDrafts(settled) !== countDrafts(latest.current)) {
      change({ type: 'restore', drafts: settled })
    }
  }, [change, document, key])

  const discardAll = useCallback(() => {
    change({ type: 'restore', drafts: noDrafts })
    setWereKept(false)
  }, [change])

  return { drafts, latest, change, discardAll, wereKept }
}
