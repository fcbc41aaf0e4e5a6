import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { hasRows, isGroup, rowFields } from '../platform/documents/fieldTree.ts'
import type { FlattenedField, StoredDocument } from '../platform/documents/types.ts'

import type { Desk } from './readDesk.ts'
import { writeDraft } from './writeDraft.ts'

/**
 * Gives rows that are not public yet new ids, in the draft and in the composed row alike, and returns
 * the latter. SQLite keeps the rows of all documents in one table: rows that a client copied from
 * another document together with their ids cannot be stored beside the originals.
 */
export const giveOwnRowIds = async (
  req: PayloadRequest,
  desk: Desk,
  content: StoredDocument,
): Promise<StoredDocument> => {
  const present = new Set<unknown>()
  mapRowIds(desk.fields, desk.row, (id) => {
    present.add(id)
    return id
  })
  const names = new Map<unknown, string>()
  const rename = (id: unknown): unknown => {
    if (present.has(id)) return id
    const name = names.get(id) ?? randomBytes(12).toString('hex')
    names.set(id, name)
    return name
  }
  const renamed = mapRowIds(desk.fields, content, rename)
  await writeDraft(req, desk, mapRowIds(desk.fields, desk.draft, rename))
  return renamed
}

/** True for the error of a row whose id another document has; SQLite alone has this constraint. */
export const isTakenRowId = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { cause, message } = error as { cause?: unknown; message?: unknown }
  if (typeof message === 'string' && /UNIQUE constraint failed: \w+\.id\b/.test(message))
    return true
  return cause !== undefined && cause !== error && isTakenRowId(cause)
}

const mapRowIds = (
  fields: FlattenedField[],
  document: StoredDocument,
  change: (id: unknown) => unknown,
): StoredDocument => {
  const result = { ...document }
  for (const field of fields) {
    const value = document[field.name]
    if (isGroup(field) && value) {
      result[field.name] = mapRowIds(field.flattenedFields, value as StoredDocument, change)
    } else if (hasRows(field) && Array.isArray(value)) {
      result[field.name] = (value as StoredDocument[]).map((row) => ({
        ...mapRowIds(rowFields(field, row), row, change),
        id: change(row['id']),
      }))
    }
  }
  return result
}
