import { hasRows, isGroup, rowFields } from '../platform/documents/fieldTree.ts'
import type { FlattenedField, StoredDocument } from '../platform/documents/types.ts'

type Row = StoredDocument & { id?: unknown }

/**
 * Gives submitted data in which no two rows of a list share an id: the later one loses its id and
 * gets a new one when it is saved. Texts are matched by these ids, and one id for two rows would mix
 * theirs. A new document brings no ids at all: they would be those of the document it was copied from.
 */
export const distinctRowIds = (
  fields: FlattenedField[],
  data: StoredDocument,
  { isNew }: { isNew: boolean },
): StoredDocument => {
  // The rows of a nested list share one table, whichever row they are in.
  const seen = new Set<string>()
  const visit = (level: FlattenedField[], source: StoredDocument, path: string): StoredDocument => {
    const result = { ...source }
    for (const field of level) {
      const value = source[field.name]
      const here = `${path}.${field.name}`
      if (hasRows(field) && value === null) {
        // SQLite's adapter fails on a list that is null.
        result[field.name] = []
      } else if (isGroup(field) && typeof value === 'object' && value !== null) {
        result[field.name] = visit(field.flattenedFields, value as StoredDocument, here)
      } else if (hasRows(field) && Array.isArray(value)) {
        result[field.name] = value.map((row: unknown) => {
          if (typeof row !== 'object' || row === null) return row
          const { id, ...rest } = row as Row
          const key = `${here}:${String(id)}`
          const keepsId = id !== undefined && !isNew && !seen.has(key)
          seen.add(key)
          const inside = visit(rowFields(field, rest), rest, here)
          return keepsId ? { ...inside, id } : inside
        })
      }
    }
    return result
  }
  return visit(fields, data, '')
}
