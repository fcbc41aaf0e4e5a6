import { hasRows, isGroup, rowFields } from './fieldTree.ts'
import { isRecord } from './isRecord.ts'
import type { FlattenedField, StoredDocument } from './types.ts'

/**
 * Replaces the line and page breaks that come with texts from word processors: by a line end where
 * a text has several lines, by a space elsewhere. They are control characters, which no text may
 * hold, and whoever pastes them sees none; nothing of what they mean is lost so.
 */
export const tidyBreaks = (fields: FlattenedField[], data: StoredDocument): StoredDocument => {
  const tidy = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if (typeof value === 'object' && value !== null) {
      tidy[field.name] = tidyInside(field, value)
    } else if (typeof value === 'string') {
      tidy[field.name] = replaceIn(value, field.type === 'textarea' ? '\n' : ' ')
    }
  }
  return tidy
}

// What is of another kind than its field stays as it is, to be refused (`checkTypes`).
const tidyInside = (field: FlattenedField, value: object): unknown => {
  if (isGroup(field)) {
    return isRecord(value) ? tidyBreaks(field.flattenedFields, value) : value
  }
  if (field.type === 'richText') return tidyTree(value)
  if (!hasRows(field) || !Array.isArray(value)) return value
  return value.map((row: unknown) => (isRecord(row) ? tidyBreaks(rowFields(field, row), row) : row))
}

/** Deeper than the editor nests texts, and far from where the stack ends. */
const maximumNesting = 200

const tidyTree = (value: unknown, nesting = 0): unknown => {
  if (typeof value === 'string') return replaceIn(value, ' ')
  if (typeof value !== 'object' || value === null || nesting > maximumNesting) return value
  const tidy = (inner: unknown) => tidyTree(inner, nesting + 1)
  if (Array.isArray(value)) return value.map(tidy)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]))
}

// Line tabulation is a manual line break of Word, form feed its page break, U+0085 the line end of
// some mainframes.
const replaceIn = (text: string, by: string): string => text.replace(/[\v\f\x85]/g, by)
