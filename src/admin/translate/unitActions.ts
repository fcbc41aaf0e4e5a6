import type { TranslationText } from '../../translation/workflow/TranslationDocument.ts'
import type { DraftTexts } from './draftTexts.ts'
import { isEmptyText } from './unitText.ts'

/** What the field says now: what was written here, else what is stored. */
export const textOf = (unit: TranslationText, drafts: DraftTexts) => {
  const draft = drafts.texts[unit.id]
  return draft ? draft.value : unit.target
}

/** True where the source can be taken over without losing a text. */
export const mayCopySource = (unit: TranslationText, drafts: DraftTexts): boolean =>
  isEmptyText(textOf(unit, drafts)) && !isEmptyText(unit.source)

/** True where a person can say that a moved source needs no other translation. */
export const mayMarkCurrent = (unit: TranslationText, drafts: DraftTexts): boolean =>
  unit.state === 'stale' && !drafts.texts[unit.id]
