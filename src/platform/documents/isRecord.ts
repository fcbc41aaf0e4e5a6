import type { StoredDocument } from './types.ts'

/** True for a value with fields of its own: a document, a group or a row, no list and no date. */
export const isRecord = (value: unknown): value is StoredDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
