'use client'

import { createContext, useContext } from 'react'
import type { TranslationDocument } from '../../translation/workflow/TranslationDocument.ts'
import type { DraftAction, DraftTexts } from './draftTexts.ts'
import type { TextErrors } from './textErrors.ts'
import type { TranslationAddress } from './translationClient.ts'

/** What the parts of the side-by-side view share. */
export type OpenTranslation = {
  address: TranslationAddress
  document: TranslationDocument
  drafts: DraftTexts
  /** Why the last save was refused, text by text. */
  errors: TextErrors
  change: (action: DraftAction) => void
  /** Takes the server's newer answer. */
  show: (document: TranslationDocument) => void
  /** Does something that leaves the view, after asking where texts are not saved. */
  ask: (go: () => void) => void
}

export const TranslationContext = createContext<OpenTranslation | undefined>(undefined)

/** The translation that is open. */
export function useOpenTranslation(): OpenTranslation {
  const open = useContext(TranslationContext)
  if (!open) throw new Error('No translation is open here.')
  return open
}
