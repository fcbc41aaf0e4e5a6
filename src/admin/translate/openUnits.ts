import type {
  TranslationDocument,
  TranslationText,
} from '../../translation/workflow/TranslationDocument.ts'
import type { DraftTexts } from './draftTexts.ts'

/** True while a field waits for this person: for a text, or for a reviewer's eyes. */
export function isOpenUnit(unit: TranslationText, { may }: TranslationDocument): boolean {
  if (unit.state === 'in-review') return may.review
  return unit.state === 'missing' || unit.state === 'stale'
}

/** The same, and nothing has been done about it here yet. */
export function isUntouched(
  unit: TranslationText,
  document: TranslationDocument,
  drafts: DraftTexts,
) {
  return isOpenUnit(unit, document) && !drafts.texts[unit.id] && !drafts.marks[unit.id]
}

/** The element of a field in the page. */
export const unitElementId = (unit: Pick<TranslationText, 'id'>) => `unit-${unit.id}`

const writable = 'textarea:not(:disabled), input:not(:disabled), [contenteditable="true"]'

/** Brings a field into view and the cursor into its text. */
export function focusUnit(unit: Pick<TranslationText, 'id'>): void {
  const element = document.getElementById(unitElementId(unit))
  if (!element) return
  const text = element.querySelector<HTMLElement>(`.colab-unit__target :is(${writable})`)
  ;(text ?? element).focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}

/** How long the editor of rich text needs to begin anew. */
const renewalMilliseconds = 150

/** Takes the cursor back to a field whose button has gone, or whose editor is made anew. */
export function returnToUnit(unit: TranslationText): void {
  setTimeout(() => {
    if (document.activeElement === null || document.activeElement === document.body) focusUnit(unit)
  }, renewalMilliseconds)
}

/** Id of the field that an element of the page stands in. */
export const unitIdOf = (element: EventTarget | null): string | undefined =>
  element instanceof Element
    ? (element.closest('[data-unit]')?.getAttribute('data-unit') ?? undefined)
    : undefined

/** The nearest field after the given one (before it, with step -1) that fits, round the end. */
export function findNeighbour(
  units: readonly TranslationText[],
  given: string | undefined,
  step: -1 | 1,
  fits: (unit: TranslationText) => boolean,
): TranslationText | undefined {
  const from = units.findIndex(({ id }) => id === given)
  const start = from === -1 ? (step === 1 ? -1 : units.length) : from
  for (let distance = 1; distance <= units.length; distance++) {
    const place = (start + step * distance + units.length * 2) % units.length
    const unit = units[place]
    if (unit && fits(unit)) return unit
  }
  return undefined
}
