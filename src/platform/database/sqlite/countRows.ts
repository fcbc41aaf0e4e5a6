import { sql } from '@payloadcms/db-sqlite/drizzle'
import { builderOf, type Join, joinsOneRowEach, type Reading, toStatement } from './Reading.ts'

type Count = { joins: Join[]; tableName: string; where?: unknown }
type Table = { id: unknown }

/**
 * Counts the documents that a list has in all its pages, and remembers the number until something is
 * committed: counting is the one part of reading a list that takes longer the more there is to count.
 */
export function countRows(reading: Reading, { joins, tableName, where }: Count): number {
  const table = reading.adapter.tables[tableName] as unknown as Table
  const builder = builderOf(reading)
  const oneRowEach = joinsOneRowEach(reading, tableName, joins)
  const counted = oneRowEach ? sql`count(*)` : sql`count(distinct ${table.id})`
  let query = builder.select({ total: counted }).from(table).$dynamic()
  if (where) query = query.where(where)
  for (const { type = 'leftJoin', table: joined, condition } of joins) {
    query = query[type](joined, condition)
  }
  const statement = toStatement(query)
  const client = reading.findClient()
  const { version } = client
  const key = JSON.stringify([statement.sql, statement.args])
  const known = reading.totals.get(key)
  if (known?.version === version) return known.total
  const rows = client.readTogether((read) => read(statement)) as [number | undefined][]
  const total = Number(rows[0]?.[0] ?? 0)
  reading.totals.set(key, { version, total })
  return total
}
