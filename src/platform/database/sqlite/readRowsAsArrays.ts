import { LibSQLSession } from '@payloadcms/db-sqlite/drizzle/libsql'

type Executor = { arrays?: unknown }
type PreparedQuery = { client: Executor; tx?: Executor }
type PrepareQuery = (query: unknown, fields: unknown, ...more: unknown[]) => PreparedQuery

let done = false

/**
 * Lets drizzle read rows as bare arrays wherever it knows the columns itself.
 * Naming each cell of each row is most of what a wide list costs in JavaScript.
 */
export function readRowsAsArrays(): void {
  if (done) return
  done = true
  const session = LibSQLSession.prototype as unknown as { prepareQuery: PrepareQuery }
  const { prepareQuery } = session
  session.prepareQuery = function (query, fields, ...more) {
    const prepared = prepareQuery.call(this, query, fields, ...more)
    const knowsColumns = Boolean(fields) || Boolean(more[2])
    if (!knowsColumns) return prepared
    if (prepared.client.arrays) prepared.client = prepared.client.arrays
    if (prepared.tx?.arrays) prepared.tx = prepared.tx.arrays
    return prepared
  }
}
