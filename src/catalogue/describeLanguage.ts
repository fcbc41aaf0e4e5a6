import { isLocalized, isVirtual } from '../platform/documents/fieldTree.ts'
import { isEmptyValue } from '../platform/documents/isEmptyValue.ts'
import type { FlattenedField, StoredDocument } from '../platform/documents/types.ts'

import { applyFallback } from './applyFallback.ts'

/**
 * Gives a stored document its texts in the first of these languages, with the fallback that the
 * others allow, and two fields for the reader: `language`, the language the document is in, and
 * `fallbacks`, the language of each borrowed text by field path.
 */
export const describeLanguage = (
  fields: FlattenedField[],
  stored: StoredDocument,
  languages: readonly string[],
  options: { dropEmptyRows: boolean; flatten?: boolean },
): StoredDocument => {
  const { document, fallbacks } = applyFallback(fields, stored, languages, options)
  return { ...document, language: languageOf(fields, stored, languages), fallbacks }
}

const languageOf = (
  fields: FlattenedField[],
  stored: StoredDocument,
  languages: readonly string[],
): string | null => {
  const alternates = stored['alternates'] as { language: string }[] | null | undefined
  const isPublicIn = (language: string): boolean =>
    Boolean(alternates?.some((alternate) => alternate.language === language))
  const hasText = (language: string): boolean =>
    fields.some(
      (field) =>
        isLocalized(field) &&
        !isVirtual(field) &&
        !isEmptyValue((stored[field.name] as StoredDocument | null | undefined)?.[language]),
    )
  return (
    languages.find(alternates && alternates.length > 0 ? isPublicIn : hasText) ??
    languages[0] ??
    null
  )
}
