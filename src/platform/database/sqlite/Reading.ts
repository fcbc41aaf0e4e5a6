import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { LRUCache } from 'lru-cache'
import type { SqliteClient } from './SqliteClient.ts'
import type { RelationalQuery, Row } from './compileRowMapper.ts'
import type { SqliteStatement, SqliteValue } from './SqliteConnection.ts'

/** A query for rows by id, and what makes rows of its answer. */
export type PreparedRows = { sql: string; params: unknown[]; toRow: (values: unknown[]) => Row }

/** For whom rows are read, and with what. */
export type Reading = {
  adapter: SQLiteAdapter
  findClient: () => SqliteClient
  /** Queries for rows by id, by their shape. */
  rows: LRUCache<string, PreparedRows>
  /** Totals of lists, by statement and values; `version` is that of the database they hold for. */
  totals: LRUCache<string, { version: string; total: number }>
  /** The languages whose texts are needed; absent for all. */
  languages: readonly string[] | undefined
  /** Filters and order look at one language: each document has one row of texts at most. */
  inOneLanguage: boolean
}

/** As much of drizzle as is used here. */
export type Builder = {
  query: Record<string, { findMany: (query: object) => RelationalQuery }>
  select: (fields: object) => Selection
  selectDistinct: (fields: object) => Selection
}
export type Selection = {
  from: (table: unknown) => Selection
  $dynamic: () => Selection
  where: (condition: unknown) => Selection
  leftJoin: (table: unknown, condition: unknown) => Selection
  innerJoin: (table: unknown, condition: unknown) => Selection
  crossJoin: (table: unknown) => Selection
  orderBy: (...order: unknown[]) => Selection
  limit: (rows: number) => Selection
  offset: (rows: number) => Selection
  toSQL: () => { sql: string; params: SqliteValue[] }
}
export type Join = { type?: 'innerJoin' | 'leftJoin'; table: unknown; condition: unknown }

export const builderOf = ({ adapter }: Pick<Reading, 'adapter'>): Builder =>
  adapter.drizzle as unknown as Builder

/** True when no document can stand in the result twice: it has one row of texts in a language. */
export const joinsOneRowEach = (reading: Reading, tableName: string, joins: Join[]): boolean => {
  const { adapter, inOneLanguage } = reading
  const texts = adapter.tables[`${tableName}${adapter.localesSuffix ?? '_locales'}`]
  return joins.every(({ table }) => inOneLanguage && table === texts)
}

/**
 * The statement of a selection. Payload gives joined tables a new random name each time; here they
 * are numbered, so that statements of one shape are one statement to whoever keeps them.
 */
export const toStatement = (selection: Selection): Required<SqliteStatement> => {
  const { sql, params } = selection.toSQL()
  const names = new Map<string, string>()
  const text = sql.replaceAll(randomName, (name) => {
    const known = names.get(name) ?? `joined_${names.size + 1}`
    names.set(name, known)
    return known
  })
  return { sql: text, args: params }
}

const randomName = /(?<=")[\da-f]{8}(?:_[\da-f]{4}){3}_[\da-f]{12}(?=")/g
