import { hasRows, isGroup, rowFields } from '../platform/documents/fieldTree.ts'
import type { FlattenedField, StoredDocument } from '../platform/documents/types.ts'

/**
 * Replaces a group that is written as null by one whose values are null: Payload takes the former
 * for a group and fails on it.
 */
export const spellOutEmptyGroups = (
  fields: FlattenedField[],
  data: StoredDocument,
): StoredDocument => {
  const spelled: StoredDocument = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined) continue
    if (isGroup(field)) {
      const group = isRecord(value)
        ? value
        : Object.fromEntries(field.flattenedFields.map(({ name }) => [name, null]))
      spelled[field.name] = spellOutEmptyGroups(field.flattenedFields, group)
    } else if (hasRows(field) && Array.isArray(value)) {
      spelled[field.name] = value.map((row: unknown) =>
        isRecord(row) ? spellOutEmptyGroups(rowFields(field, row), row) : row,
      )
    }
  }
  return spelled
}

const isRecord = (value: unknown): value is StoredDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
