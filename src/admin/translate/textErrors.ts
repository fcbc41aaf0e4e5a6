import type { TextValue, TranslationText } from '../../translation/workflow/TranslationDocument.ts'
import type { FieldRefusal } from '../publicationClient.ts'
import type { DraftTexts } from './draftTexts.ts'

/** Why the server does not take a text, and the text that it spoke of. */
type TextError = { message: string; value: TextValue }

/** What is wrong with texts that were sent, by the id of the text. */
export type TextErrors = Readonly<Record<string, TextError | undefined>>

/**
 * Finds the texts that a refusal speaks of, by their id or, where the form refuses, by their path.
 * In the order of the texts; empty when it speaks of none.
 */
export function findTextErrors(
  refusals: readonly FieldRefusal[],
  units: readonly TranslationText[],
  { texts }: DraftTexts,
): TextErrors {
  const errors: Record<string, TextError> = {}
  for (const { id, path } of units) {
    const about = refusals.filter((refusal) => refusal.path === id || refusal.path === path)
    const draft = texts[id]
    if (!draft || about.length === 0) continue
    errors[id] = { message: about.map(({ message }) => message).join(' '), value: draft.value }
  }
  return errors
}

/** What is wrong with a text as it is now; undefined as soon as it has been changed. */
export function textErrorOf(
  { id }: TranslationText,
  errors: TextErrors,
  { texts }: DraftTexts,
): string | undefined {
  const error = errors[id]
  return error && error.value === texts[id]?.value ? error.message : undefined
}
