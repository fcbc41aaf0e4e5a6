import { fillPlaceholders, inArray, sql } from '@payloadcms/db-sqlite/drizzle'
import { compileRowMapper, type Row } from './compileRowMapper.ts'
import { builderOf, type PreparedRows, type Reading, toStatement } from './Reading.ts'
import type { SqliteStatement, SqliteValue } from './SqliteConnection.ts'

/** What Payload asks drizzle for; `columns` and `with` name what to read, without values. */
export type RowsQuery = {
  columns?: Record<string, boolean>
  with?: Record<string, RelatedRows | true>
  extras?: object
  where?: unknown
  orderBy?: () => unknown[]
  limit?: number
  offset?: number
}
type RelatedRows = { where?: unknown; with?: RowsQuery['with'] }
type Table = { id: never; _locale: never }

/**
 * Reads documents' rows in two steps that see one state of the database: which rows they are, of an
 * index where there is one; then these rows by id, with a query that was built and prepared once for
 * all requests of that shape. Building it anew took longer than running it.
 */
export async function readRows(
  reading: Reading,
  tableName: string,
  asked: RowsQuery,
): Promise<Row[]> {
  const idsStatement = selectIds(reading, tableName, asked)
  const prepared = prepareRows(reading, tableName, asked)
  return reading.findClient().readTogether((read) => {
    const ids = (read(idsStatement) as [Row['id']][]).map(([id]) => id)
    if (ids.length === 0) return []
    const args = fillPlaceholders(prepared.params, { ids: JSON.stringify(ids) }) as SqliteValue[]
    const rows = (read({ sql: prepared.sql, args }) as unknown[][]).map(prepared.toRow)
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id)).filter((row) => row !== undefined)
  })
}

function selectIds(reading: Reading, tableName: string, asked: RowsQuery): SqliteStatement {
  const table = reading.adapter.tables[tableName] as unknown as Table
  let query = builderOf(reading).select({ id: table.id }).from(table)
  if (asked.where) query = query.where(asked.where)
  if (asked.orderBy) query = query.orderBy(...asked.orderBy())
  if (asked.limit) query = query.limit(asked.limit)
  if (asked.offset) query = query.offset(asked.offset)
  return toStatement(query)
}

function prepareRows(reading: Reading, tableName: string, asked: RowsQuery): PreparedRows {
  const { languages, rows } = reading
  const key = JSON.stringify([tableName, languages, asked.columns, asked.with])
  const known = rows.get(key)
  if (known) return known
  const query = builderOf(reading).query[tableName]!.findMany({
    ...(asked.columns && { columns: asked.columns }),
    ...(asked.with && { with: languages ? inLanguages(asked.with, languages) : asked.with }),
    ...(asked.extras && { extras: asked.extras }),
    where: ({ id }: Table) =>
      sql`${id} in (select value from json_each(${sql.placeholder('ids')}))`,
  })
  const { sql: text, params } = query.toSQL()
  const prepared = { sql: text, params, toRow: compileRowMapper(query) }
  rows.set(key, prepared)
  return prepared
}

/** The same tables; of those that hold texts, only the rows in these languages. */
function inLanguages(
  tables: NonNullable<RowsQuery['with']>,
  languages: readonly string[],
): NonNullable<RowsQuery['with']> {
  const where = ({ _locale }: Table): unknown => inArray(_locale, [...languages])
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => {
      if (table === true) return [name, table]
      const below = table.with && { with: inLanguages(table.with, languages) }
      return [name, { ...table, ...below, ...(name === '_locales' && { where }) }]
    }),
  )
}
