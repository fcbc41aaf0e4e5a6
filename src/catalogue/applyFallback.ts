import {
  rowFields,
  hasRows,
  isGroup,
  isLocalized,
  isVirtual,
} from '../platform/documents/fieldTree.ts'
import { isEmptyValue } from '../platform/documents/isEmptyValue.ts'
import type { FlattenedField, StoredDocument } from '../platform/documents/types.ts'

import { isPutInLanguage } from './shortWalk.ts'

export type FallbackResult = {
  document: StoredDocument
  /** Which language each borrowed text comes from, by the path of the field in the answer. */
  fallbacks: Record<string, string>
}

/**
 * Fills the empty texts of a stored document in the first language with those of the next languages
 * that have one, and says where each came from. With `dropEmptyRows`, rows of lists that lack a
 * required text in all of these languages are left out. With `flatten`, a text is no longer an
 * object by language but that of the first language (see `isPutInLanguage`). Never changes the
 * document it is given.
 *
 * @param languages the language asked for, then the fallbacks asked for, in order
 */
export const applyFallback = (
  fields: FlattenedField[],
  document: StoredDocument,
  languages: readonly string[],
  { dropEmptyRows, flatten = false }: { dropEmptyRows: boolean; flatten?: boolean },
): FallbackResult => {
  const fallbacks: Record<string, string> = {}
  const fill = (
    level: FlattenedField[],
    source: StoredDocument,
    prefix: string,
  ): StoredDocument => {
    const filled: StoredDocument = { ...source }
    for (const field of level) {
      const value = source[field.name]
      if (value === null || value === undefined || isVirtual(field)) continue
      const path = prefix + field.name
      if (isLocalized(field)) {
        const texts = fillText(value as StoredDocument, path)
        filled[field.name] = flatten && isPutInLanguage(field) ? inFirst(texts) : texts
      } else if (isGroup(field)) {
        filled[field.name] = fill(field.flattenedFields, value as StoredDocument, `${path}.`)
      } else if (hasRows(field) && Array.isArray(value)) {
        const fieldsOf = (row: StoredDocument): FlattenedField[] => rowFields(field, row)
        filled[field.name] = (value as StoredDocument[])
          .filter((row) => !dropEmptyRows || hasRequiredTexts(fieldsOf(row), row, languages))
          .map((row, index) => fill(fieldsOf(row), row, `${path}.${index}.`))
      }
    }
    return filled
  }
  const fillText = (texts: StoredDocument, path: string): StoredDocument => {
    const [wanted, ...others] = languages
    if (wanted === undefined || !isEmptyValue(texts[wanted])) return texts
    const source = others.find((language) => !isEmptyValue(texts[language]))
    if (source === undefined) return texts
    fallbacks[path] = source
    return { ...texts, [wanted]: texts[source] }
  }
  const inFirst = (texts: StoredDocument): unknown =>
    typeof texts === 'object' ? texts[languages[0] ?? ''] : texts
  return { document: fill(fields, document, ''), fallbacks }
}

const hasRequiredTexts = (
  fields: FlattenedField[],
  row: StoredDocument,
  languages: readonly string[],
): boolean =>
  fields.every(
    (field) =>
      !isLocalized(field) ||
      !('required' in field && field.required) ||
      languages.some(
        (language) => !isEmptyValue((row[field.name] as StoredDocument | null)?.[language]),
      ),
  )
