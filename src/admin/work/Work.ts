import type { Cell } from '../../translation/workflow/TranslationDocument.ts'
import type { Named } from '../overview/Overview.ts'

/** Why something is in a person's list, the most urgent first. */
export const workReasons = ['returned', 'assigned', 'review', 'open'] as const
export type WorkReason = (typeof workReasons)[number]

/** One language of a document that a person has something to do with. */
export type Work = {
  collection: string
  id: number | string
  title: string | null
  partner: Named | null
  sourceLanguage: string
  language: string
  cell: Cell
  reason: WorkReason
}
