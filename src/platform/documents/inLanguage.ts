import { rowFields, hasRows, isGroup, isLocalized } from './fieldTree.ts'
import type { FlattenedField, StoredDocument } from './types.ts'

/** A stored document with each localized value replaced by the one of this language; no fallback. */
export const inLanguage = (
  fields: FlattenedField[],
  document: StoredDocument,
  language: string,
): StoredDocument => {
  const flat: StoredDocument = { ...document }
  for (const field of fields) {
    const value = document[field.name]
    if (value === null || value === undefined) continue
    if (isLocalized(field)) {
      flat[field.name] = (value as StoredDocument)[language] ?? null
    } else if (isGroup(field)) {
      flat[field.name] = inLanguage(field.flattenedFields, value as StoredDocument, language)
    } else if (hasRows(field) && Array.isArray(value)) {
      flat[field.name] = (value as StoredDocument[]).map((row) =>
        inLanguage(rowFields(field, row), row, language),
      )
    }
  }
  return flat
}
