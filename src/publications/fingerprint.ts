import { createHash } from 'node:crypto'

import { canonicalJson } from '../platform/documents/canonicalJson.ts'
import { isEmptyValue } from '../platform/documents/isEmptyValue.ts'
import {
  rowFields,
  hasRows,
  isBlocks,
  isGroup,
  isLocalized,
  isVirtual,
} from '../platform/documents/fieldTree.ts'
import { relationId } from '../platform/documents/relationId.ts'
import type { FlattenedField, StoredDocument } from '../platform/documents/types.ts'

import { systemFields } from './systemFields.ts'

/**
 * The content of a stored document in one language as plain data that compares equal exactly when a
 * reader sees the same: empty values dropped, relations as ids, dates as ISO 8601 instants.
 */
export const contentIn = (
  fields: FlattenedField[],
  document: StoredDocument | null | undefined,
  language: string,
): StoredDocument => {
  const content: StoredDocument = {}
  if (!document) return content
  for (const field of fields) {
    if (systemFields.has(field.name) || isVirtual(field)) continue
    const stored = document[field.name]
    const value = isLocalized(field)
      ? (stored as Record<string, unknown> | null | undefined)?.[language]
      : stored
    const plain = plainValue(field, value, language)
    if (!isEmptyValue(plain)) content[field.name] = plain
  }
  return content
}

const plainValue = (field: FlattenedField, value: unknown, language: string): unknown => {
  if (value === null || value === undefined) return null
  if (isGroup(field)) {
    const content = contentIn(field.flattenedFields, value as StoredDocument, language)
    return Object.keys(content).length > 0 ? content : null
  }
  if (hasRows(field)) {
    return (value as StoredDocument[]).map((row) => ({
      ...(isBlocks(field) && { blockType: row['blockType'] }),
      ...contentIn(rowFields(field, row), row, language),
    }))
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const one = (item: unknown): unknown =>
      Array.isArray(field.relationTo)
        ? `${(item as { relationTo?: string }).relationTo}:${String(relationId(item))}`
        : String(relationId(item))
    return Array.isArray(value) ? value.map(one) : one(value)
  }
  if (field.type === 'date') return new Date(value as string).toISOString()
  if (field.type === 'checkbox') return value ? true : null
  return value
}

/** A fingerprint of the content in one language; equal exactly when the content is. */
export const fingerprintOf = (
  fields: FlattenedField[],
  document: StoredDocument | null | undefined,
  language: string,
): string =>
  createHash('sha256')
    .update(canonicalJson(contentIn(fields, document, language)))
    .digest('base64url')
