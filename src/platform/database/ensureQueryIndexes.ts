import { createHash } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { configuredLanguages } from '../documents/configuredLanguages.ts'

/**
 * An index that a frequent query needs, in the words of the content model.
 * `fields` are paths (`publicIn.it`, `venue.country`), best first; a leading `-` sorts downwards.
 * A localized field is indexed in every language: on MongoDB one index each, on SQLite in the table
 * of texts, with the language first. `versions` means the drafts instead of the public rows.
 */
export type QueryIndex = { collection: string; fields: readonly string[]; versions?: boolean }

/**
 * Makes the indexes that are missing, on either database; those that are there cost nothing.
 * On SQLite every table of texts gets an index on its document too, which Payload leaves out: a list
 * of 10 among 1,000 documents then scanned all texts for each document (3.8 s).
 */
export async function ensureQueryIndexes(
  payload: Payload,
  indexes: readonly QueryIndex[],
): Promise<void> {
  if (payload.db.name === 'mongoose') await ensureOnMongodb(payload, indexes)
  else await ensureOnSqlite(payload, indexes)
}

// A collection has 64 at most, and each localized field takes one for each language.
// https://www.mongodb.com/docs/manual/reference/limits/ and …/error-codes/: CannotCreateIndex
const tooManyIndexes = 67

async function ensureOnMongodb(payload: Payload, indexes: readonly QueryIndex[]): Promise<void> {
  const db = payload.db as unknown as MongooseAdapter
  for (const index of indexes) {
    const model = (index.versions ? db.versions : db.collections)[index.collection]
    if (!model) throw unknownCollection(index)
    const perLanguage = index.fields.some((path) => isLocalized(payload, index, path))
    for (const language of perLanguage ? configuredLanguages(payload) : [undefined]) {
      const keys = index.fields.map((field): [string, -1 | 1] => {
        const { path, descending } = parseField(field)
        const localized = isLocalized(payload, index, field)
        const stored = path === 'id' ? '_id' : localized ? `${path}.${language}` : path
        return [stored, descending ? -1 : 1]
      })
      await model.collection
        .createIndex(new Map(keys), { background: true })
        .catch((err: unknown) => {
          if ((err as { code?: unknown }).code !== tooManyIndexes) throw err
          payload.logger.warn({
            err,
            msg: `${index.collection}: lists by ${index.fields.join()} will be slow`,
          })
        })
    }
  }
}

async function ensureOnSqlite(payload: Payload, indexes: readonly QueryIndex[]): Promise<void> {
  const db = payload.db as unknown as SQLiteAdapter
  const wanted = [...indexesOnTexts(db), ...indexes.flatMap((index) => toSqliteIndexes(db, index))]
  for (const { table, columns } of wanted) {
    const list = columns.map(({ name, descending }) => `"${name}"${descending ? ' DESC' : ''}`)
    const hash = createHash('sha256').update(list.join()).digest('hex').slice(0, 8)
    const name = `query_${table}_${hash}`
    await db.client.execute(
      `CREATE INDEX IF NOT EXISTS "${name}" ON "${table}" (${list.join(', ')})`,
    )
  }
}

type SqliteIndex = { table: string; columns: { name: string; descending?: boolean }[] }

function indexesOnTexts(db: SQLiteAdapter): SqliteIndex[] {
  return Object.keys(db.tables)
    .filter((table) => table.endsWith(localesSuffix(db)))
    .map((table) => ({ table, columns: [{ name: '_parent_id' }, { name: '_locale' }] }))
}

function toSqliteIndexes(db: SQLiteAdapter, index: QueryIndex): SqliteIndex[] {
  const base = db.tableNameMap.get(toTableKey(index))
  if (!base) throw unknownCollection(index)
  const texts = `${base}${localesSuffix(db)}`
  const onDocument: SqliteIndex = { table: base, columns: [] }
  const onTexts: SqliteIndex = { table: texts, columns: [] }
  for (const field of index.fields) {
    const { path, descending } = parseField(field)
    const key = path.replaceAll('.', '_')
    const own = columnName(db, base, key)
    const text = columnName(db, texts, key)
    const name = own ?? text
    if (!name) throw new Error(`No column for "${path}" of ${index.collection}: cannot be indexed`)
    const target = own ? onDocument : onTexts
    target.columns.push({ name, ...(descending && { descending }) })
  }
  if (onTexts.columns.length > 0) {
    onTexts.columns.unshift({ name: '_locale' })
    onTexts.columns.push({ name: '_parent_id' })
  }
  return [onDocument, onTexts].filter(({ columns }) => columns.length > 0)
}

function localesSuffix(db: SQLiteAdapter): string {
  return db.localesSuffix ?? '_locales'
}

function columnName(db: SQLiteAdapter, table: string, key: string): string | undefined {
  const columns = db.tables[table] as unknown as Record<string, { name?: string }> | undefined
  return columns?.[key]?.name
}

/** As Payload's drizzle names tables before a collection's `dbName` is looked up. */
function toTableKey({ collection, versions }: QueryIndex): string {
  const snake = collection
    .replaceAll('-', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return versions ? `_${snake}_v` : snake
}

function parseField(field: string): { path: string; descending: boolean } {
  return field.startsWith('-')
    ? { path: field.slice(1), descending: true }
    : { path: field, descending: false }
}

function isLocalized(payload: Payload, index: QueryIndex, field: string): boolean {
  const config = payload.collections[index.collection as CollectionSlug]?.config
  if (!config) throw unknownCollection(index)
  const names = parseField(field).path.split('.')
  if (index.versions && names[0] === 'version') names.shift()
  let fields: readonly FlattenedField[] = config.flattenedFields
  for (const name of names) {
    const found = fields.find((candidate) => candidate.name === name)
    if (!found) return false
    if ('localized' in found && found.localized) return true
    fields = 'flattenedFields' in found ? found.flattenedFields : []
  }
  return false
}

function unknownCollection({ collection, versions }: QueryIndex): Error {
  return new Error(`No ${versions ? 'versions of ' : ''}collection "${collection}" to index`)
}
