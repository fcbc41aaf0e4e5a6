import type { FlattenedField } from 'payload'

/** A document as the database adapters give and take it: localized values are objects by language. */
export type StoredDocument = Record<string, unknown>

/** The same with its id. */
export type Identified = StoredDocument & { id: DocumentId }

export type { FlattenedField }

/** An id on either database: a number on SQLite, a string on MongoDB. */
export type DocumentId = number | string
