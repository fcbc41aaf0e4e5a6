import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { LRUCache } from 'lru-cache'
import type { Where } from 'payload'
import { readerLanguages } from '../readerLanguages.ts'
import { countRows } from './countRows.ts'
import { JoinedSelection } from './JoinedSelection.ts'
import type { Reading } from './Reading.ts'
import { readRows, type RowsQuery } from './readRows.ts'
import type { SqliteClient } from './SqliteClient.ts'

type ReadArgs = { locale?: string | null; where?: Where }
type Read = (args: ReadArgs) => Promise<unknown>
type CountDistinct = SQLiteAdapter['countDistinct']

const keptQueries = 200
const keptTotals = 1000

/**
 * Makes reads outside transactions cheap: queries are kept (`readRows`), totals remembered
 * (`countRows`), and texts read only in the languages that the reader is answered in
 * (`answersOnlyIn`). What is read stays what Payload's adapter reads; transactions are left to it.
 */
export function prepareReads(adapter: SQLiteAdapter, findClient: () => SqliteClient): void {
  const rows: Reading['rows'] = new LRUCache({ max: keptQueries })
  const totals: Reading['totals'] = new LRUCache({ max: keptTotals })
  const readersOf = new WeakMap<object, Map<string, SQLiteAdapter>>()
  const readerFor = ({ locale, where }: ReadArgs): SQLiteAdapter => {
    const inOneLanguage = Boolean(locale) && locale !== 'all'
    const answered = inOneLanguage ? readerLanguages(where) : undefined
    const languages = answered?.includes(locale ?? '') ? answered : undefined
    findClient() // Says that there is no connection, where there is none.
    const key = `${inOneLanguage} ${languages?.join() ?? 'all'}`
    const readers = readersOf.get(adapter.drizzle) ?? new Map<string, SQLiteAdapter>()
    readersOf.set(adapter.drizzle, readers)
    const reader =
      readers.get(key) ??
      makeReader({ adapter, findClient, rows, totals, languages, inOneLanguage })
    readers.set(key, reader)
    return reader
  }
  const methods = adapter as unknown as Record<'count' | 'find' | 'findOne', Read>
  for (const name of ['count', 'find', 'findOne'] as const) {
    const read = methods[name]
    methods[name] = (args) => read.call(readerFor(args), args)
  }
}

/** The same adapter with another drizzle; `getTransaction` finds that of a transaction as ever. */
function makeReader(reading: Reading): SQLiteAdapter {
  const { adapter } = reading
  const query = new Proxy(
    {},
    {
      get: (_query, tableName: string) => ({
        findMany: (asked: RowsQuery) => readRows(reading, tableName, asked),
      }),
    },
  )
  const selectDistinct = (fields: object): JoinedSelection => new JoinedSelection(reading, fields)
  const drizzle = Object.create(adapter.drizzle, {
    query: { value: query },
    selectDistinct: { value: selectDistinct },
  }) as SQLiteAdapter['drizzle']
  const countDistinct: CountDistinct = async (args) =>
    (args.db as unknown) === drizzle && !args.column
      ? countRows(reading, args as unknown as Parameters<typeof countRows>[1])
      : adapter.countDistinct(args)
  return Object.create(adapter, {
    drizzle: { value: drizzle },
    countDistinct: { value: countDistinct },
  }) as SQLiteAdapter
}
