import type {
  TextValue,
  TranslationDocument,
  TranslationText,
} from '../../translation/workflow/TranslationDocument.ts'
import type { TranslationChanges } from './translationClient.ts'
import { isSameText, toStored } from './unitText.ts'

/** A text that somebody has written here and not saved yet. */
export type Draft = {
  value: TextValue
  /** Fingerprint of the text that it is to replace: another one by now is a conflict. */
  base: string
  /** Names the field if the document loses it. */
  label: string
}

/** All that is not saved: texts, and marks "needs no change" with the text they were set on. */
export type DraftTexts = { texts: Record<string, Draft>; marks: Record<string, string> }

export const noDrafts: DraftTexts = { texts: {}, marks: {} }

export type DraftAction =
  | { type: 'write'; unit: TranslationText; value: TextValue }
  | { type: 'mark'; unit: TranslationText; isMarked: boolean }
  | { type: 'forget'; id: string }
  /** The person's text stands, against the one that somebody else has saved. */
  | { type: 'insist'; unit: TranslationText }
  | { type: 'saved'; sent: DraftTexts; document: TranslationDocument }
  | { type: 'restore'; drafts: DraftTexts }

/** The drafts after one step; what was typed while a save was under way stays. */
export function reduceDrafts(drafts: DraftTexts, action: DraftAction): DraftTexts {
  switch (action.type) {
    case 'write':
      return write(drafts, action.unit, action.value)
    case 'mark': {
      const { [action.unit.id]: _, ...others } = drafts.marks
      if (!action.isMarked) return { ...drafts, marks: others }
      return { ...drafts, marks: { ...others, [action.unit.id]: action.unit.fingerprint } }
    }
    case 'forget': {
      const { [action.id]: _, ...texts } = drafts.texts
      return { ...drafts, texts }
    }
    case 'insist': {
      const draft = drafts.texts[action.unit.id]
      if (!draft) return drafts
      const mine = { ...draft, base: action.unit.fingerprint }
      return { ...drafts, texts: { ...drafts.texts, [action.unit.id]: mine } }
    }
    case 'saved':
      return forgetSaved(drafts, action.sent, action.document)
    case 'restore':
      return action.drafts
  }
}

function write(drafts: DraftTexts, unit: TranslationText, value: TextValue): DraftTexts {
  const base = drafts.texts[unit.id]?.base ?? unit.fingerprint
  // Typed back to what is stored: nothing to save, unless the stored text is somebody else's.
  if (base === unit.fingerprint && isSameText(value, unit.target)) {
    return reduceDrafts(drafts, { type: 'forget', id: unit.id })
  }
  const { [unit.id]: _, ...marks } = drafts.marks
  return { texts: { ...drafts.texts, [unit.id]: { value, base, label: unit.label } }, marks }
}

function forgetSaved(
  { texts, marks }: DraftTexts,
  sent: DraftTexts,
  document: TranslationDocument,
): DraftTexts {
  const now = new Map(document.units.map(({ id, fingerprint }) => [id, fingerprint]))
  const rest = without(texts, (id, draft) => draft.value === sent.texts[id]?.value)
  return {
    // Typed on while it was being saved: replaces what has just been stored.
    texts: Object.fromEntries(
      Object.entries(rest).map(([id, draft]) => [
        id,
        sent.texts[id] ? { ...draft, base: now.get(id) ?? draft.base } : draft,
      ]),
    ),
    marks: without(marks, (id) => id in sent.marks),
  }
}

function without<Item>(
  items: Record<string, Item>,
  isGone: (id: string, item: Item) => boolean,
): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).filter(([id, item]) => !isGone(id, item)))
}

/** How many fields have something to be saved. */
export function countDrafts({ texts, marks }: DraftTexts): number {
  return Object.keys(texts).length + Object.keys(marks).length
}

/** Units whose stored text somebody else has changed since the person began to write. */
export function listConflicts(
  document: TranslationDocument,
  { texts }: DraftTexts,
): TranslationText[] {
  return document.units.filter((unit) => {
    const draft = texts[unit.id]
    return draft && draft.base !== unit.fingerprint && !isSameText(draft.value, unit.target)
  })
}

/** Texts whose field the document no longer has: the person can still copy them. */
export function listHomeless(document: TranslationDocument, { texts }: DraftTexts): string[] {
  const known = new Set(document.units.map(({ id }) => id))
  return Object.keys(texts).filter((id) => !known.has(id))
}

/** Leaves out marks on texts that have changed, and drafts that are stored by now. */
export function settleDrafts(document: TranslationDocument, drafts: DraftTexts): DraftTexts {
  const units = new Map(document.units.map((unit) => [unit.id, unit]))
  return {
    texts: without(drafts.texts, (id, { value }) => {
      const unit = units.get(id)
      return unit !== undefined && isSameText(value, unit.target)
    }),
    marks: without(drafts.marks, (id, fingerprint) => {
      const unit = units.get(id)
      return unit?.fingerprint !== fingerprint || unit.state !== 'stale'
    }),
  }
}

/** The request that saves the drafts. */
export function toChanges({ texts, marks }: DraftTexts): TranslationChanges {
  const drafts = Object.entries(texts)
  return {
    units: Object.fromEntries(drafts.map(([id, { value }]) => [id, toStored(value)])),
    expect: { ...marks, ...Object.fromEntries(drafts.map(([id, { base }]) => [id, base])) },
    current: Object.keys(marks),
  }
}
