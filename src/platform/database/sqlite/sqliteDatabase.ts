import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { type SQLiteAdapter, type SQLiteAdapterArgs, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'
import type { Env } from '../../env.ts'
import { type WriteMethod, writeMethods } from '../writeMethods.ts'
import { matchLiterally } from './matchLiterally.ts'
import { prepareReads } from './prepareReads.ts'
import { readRowsAsArrays } from './readRowsAsArrays.ts'
import { SqliteClient } from './SqliteClient.ts'

/** The migrations of one database, in order, as `payload migrate:create` writes them. */
export type SqliteMigrations = NonNullable<SQLiteAdapterArgs['prodMigrations']>

type SqliteDatabaseOptions = {
  migrations?: SqliteMigrations
  afterSchemaInit?: SQLiteAdapterArgs['afterSchemaInit']
}

/**
 * Makes the embedded database: real transactions, one at a time, and no lost COMMIT.
 * Development pushes the schema; everything else runs the migrations at start.
 */
export function sqliteDatabase(
  env: Pick<Env, 'databaseUrl' | 'nodeEnv'>,
  { migrations, afterSchemaInit = [] }: SqliteDatabaseOptions = {},
): DatabaseAdapterObj<SQLiteAdapter> {
  const base = sqliteAdapter({
    client: { url: env.databaseUrl },
    // An id that a portal has seen must never come to mean another document.
    autoIncrement: true,
    transactionOptions: {},
    push: env.nodeEnv === 'development',
    migrationDir: resolve(process.cwd(), 'migrations/sqlite'),
    afterSchemaInit,
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      connectThroughClient(adapter, env.databaseUrl)
      endTransactionsHonestly(adapter)
      writeWholeDocuments(adapter)
      matchLiterally(adapter)
      refuseMixedSchemas(adapter)
      if (migrations && env.nodeEnv !== 'development') migrateAtStart(adapter, migrations)
      return adapter
    },
  }
}

function connectThroughClient(adapter: SQLiteAdapter, url: string): void {
  const { connect, destroy } = adapter
  let client: SqliteClient | undefined
  prepareReads(adapter, () => {
    if (!client) throw new Error('The database is not connected')
    return client
  })
  adapter.connect = async function (options) {
    client ??= new SqliteClient({ url, logger: adapter.payload.logger })
    readRowsAsArrays()
    adapter.client = client as unknown as SQLiteAdapter['client']
    await connect?.call(adapter, options)
    await client.refreshStatistics()
  }
  adapter.destroy = async function () {
    await destroy?.call(adapter)
    client?.close()
    client = undefined
  }
  const { migrate } = adapter
  adapter.migrate = async function (options) {
    await client?.withoutForeignKeys(() => migrate.call(adapter, options))
  }
}

/**
 * WORKAROUND payload 3.90: a COMMIT that fails is reported as success (drizzle's commitTransaction
 * swallows it). Drop when test/integration/platform/sqliteDatabase.test.ts passes without it.
 */
function endTransactionsHonestly(adapter: SQLiteAdapter): void {
  adapter.beginTransaction = async () => {
    await adapter.initializing
    const id = randomUUID()
    adapter.sessions[id] = await openSession(adapter)
    return id
  }
  adapter.commitTransaction = async (id) => {
    await takeSession(adapter, await id)?.resolve()
  }
  adapter.rollbackTransaction = async (id) => {
    await takeSession(adapter, await id)?.reject()
  }
}

type Session = SQLiteAdapter['sessions'][string]

/** Drizzle hands the transaction to a function; this keeps that function waiting until the end. */
function openSession(adapter: SQLiteAdapter): Promise<Session> {
  return new Promise((opened, failed) => {
    const rolledBack = new Error('The transaction was rolled back')
    const done: Promise<void> = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollback) => {
          opened({
            db: db as unknown as Session['db'],
            resolve: async () => {
              commit()
              await done
            },
            reject: async () => {
              rollback(rolledBack)
              await done.catch((error: unknown) => {
                if (error !== rolledBack) throw error
              })
            },
          })
        }),
    )
    done.catch(failed)
  })
}

function takeSession(adapter: SQLiteAdapter, id: number | string): Session | undefined {
  const session = adapter.sessions[id]
  delete adapter.sessions[id]
  return session
}

/**
 * Gives a write that comes without a transaction one of its own.
 * A document is rows in several tables: another process, or a crash, must not see half of it.
 */
function writeWholeDocuments(adapter: SQLiteAdapter): void {
  const methods = adapter as unknown as Record<string, WriteMethod>
  for (const name of writeMethods) {
    const write = methods[name]
    if (!write) continue
    methods[name] = async function (args) {
      const id = await args.req?.transactionID
      if (typeof id === 'string' && adapter.sessions[id]) return write.call(this, args)
      const ownId = String(await adapter.beginTransaction())
      try {
        const transactionID = { value: ownId, writable: true }
        const req = Object.create(args.req ?? null, { transactionID }) as { transactionID: string }
        const result = await write.call(this, { ...args, req })
        await adapter.commitTransaction(ownId)
        return result
      } finally {
        await adapter.rollbackTransaction(ownId)
      }
    }
  }
}

/** Payload migrates at start in production alone; tests run on the migrated schema too. */
function migrateAtStart(adapter: SQLiteAdapter, migrations: SqliteMigrations): void {
  const { connect } = adapter
  adapter.connect = async function (options) {
    await connect?.call(adapter, options)
    if (process.env['PAYLOAD_MIGRATING'] === 'true' || options?.hotReload) return
    await adapter.migrate({ migrations: migrations as unknown as Migration[] })
  }
}

/**
 * Refuses to migrate a database that development made.
 * Payload would ask a question, and without a terminal end the process as if all were well.
 */
function refuseMixedSchemas(adapter: SQLiteAdapter): void {
  const { migrate } = adapter
  adapter.migrate = async function (options) {
    const { rows } = await adapter.client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
    )
    if (rows.length > 0) {
      const pushed = await adapter.client.execute(
        'SELECT 1 FROM payload_migrations WHERE batch = -1 LIMIT 1',
      )
      if (pushed.rows.length > 0) {
        throw new Error(
          `${adapter.clientConfig.url} was made by the development server, which keeps no migrations. ` +
            'Use another file in DATABASE_URL, or remove this one.',
        )
      }
    }
    await migrate.call(adapter, options)
  }
}
