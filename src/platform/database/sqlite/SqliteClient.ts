import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Logger } from 'pino'
import { Lock } from './Lock.ts'
import { SqliteConnection, type SqliteResult, type SqliteStatement } from './SqliteConnection.ts'

type SqliteClientOptions = {
  /** `file:` and a path. */
  url: string
  logger: Pick<Logger, 'error' | 'warn'>
  /** A transaction that does nothing for so long is rolled back, or nobody else could write. */
  idleLimitMs?: number
  /** How long another process (the command line) may keep the file locked. */
  busyLimitMs?: number
}

/** Something that runs statements as drizzle's libsql driver asks for it. */
type Executor = { execute(statement: SqliteStatement | string): Promise<SqliteResult> }

const commonPragmas = ['foreign_keys = ON', 'temp_store = MEMORY']
const readerBusyTimeoutMs = 5000

/** Statistics are taken after so many writes, and then each time after twice as many, up to a most. */
const firstStatisticsAfterWrites = 500
const mostWritesBetweenStatistics = 50_000
/** Rows looked at per index: bounds the time that it takes, whatever the size. */
const analysisLimit = 1000

/**
 * Stands in for libsql's client under Payload's SQLite adapter: one connection reads, one writes.
 *
 * Whoever writes waits for its turn without blocking the process, so parallel writers all succeed.
 * libsql opens a connection for each transaction; two of them in one process then wait for each
 * other inside native code, where nothing else can run, and one fails with SQLITE_BUSY.
 * Reads outside a transaction never wait: they see what was committed last.
 */
export class SqliteClient implements Executor {
  closed = false
  readonly protocol = 'file'
  /** The same client with rows as bare arrays, for queries whose columns drizzle knows. */
  readonly arrays: Executor
  readonly #lock = new Lock()
  readonly #reader: SqliteConnection
  readonly #writer: SqliteConnection
  readonly #logger: SqliteClientOptions['logger']
  readonly #idleLimitMs: number
  readonly #busyLimitMs: number
  readonly #statistics = { writes: 0, refreshAt: firstStatisticsAfterWrites }

  constructor({ url, logger, idleLimitMs = 30_000, busyLimitMs = 15_000 }: SqliteClientOptions) {
    const path = toPath(url)
    mkdirSync(dirname(path), { recursive: true })
    this.#logger = logger
    this.#idleLimitMs = idleLimitMs
    this.#busyLimitMs = busyLimitMs
    // FULL: what an editor was told is saved outlives a power cut, and a number of the publication
    // log that a portal has read is never given twice. NORMAL may lose the last commits.
    this.#writer = new SqliteConnection(path, [
      ...commonPragmas,
      `busy_timeout = ${readerBusyTimeoutMs}`,
      'journal_mode = WAL',
      'synchronous = FULL',
      'journal_size_limit = 67108864',
      'cache_size = -16000',
      // Waiting for another process is done in JavaScript, where others can go on.
      'busy_timeout = 0',
    ])
    this.#reader = new SqliteConnection(path, [
      ...commonPragmas,
      `busy_timeout = ${readerBusyTimeoutMs}`,
      'cache_size = -16000',
    ])
    this.arrays = {
      execute: async (statement) => this.#run(toStatement(statement), 'executeArrays'),
    }
  }

  async execute(statement: SqliteStatement | string): Promise<SqliteResult> {
    return this.#run(toStatement(statement), 'execute')
  }

  /**
   * Reads with several statements that all see the same state of the database. The work is done at
   * once, without waiting in between; rows are arrays.
   */
  readTogether<Result>(work: (read: (statement: SqliteStatement) => unknown[]) => Result): Result {
    if (this.closed) throw new Error('The database is closed')
    this.#reader.control('BEGIN')
    try {
      return work((statement) => this.#reader.executeArrays(statement).rows)
    } finally {
      this.#reader.control('COMMIT')
    }
  }

  /** Changes with every commit, of this process or another: see `SqliteConnection`. */
  get version(): string {
    if (this.closed) throw new Error('The database is closed')
    return this.#reader.version
  }

  /** Runs all statements or none. */
  async batch(statements: readonly (SqliteStatement | string)[]): Promise<SqliteResult[]> {
    const transaction = await this.transaction()
    try {
      const results: SqliteResult[] = []
      for (const statement of statements) results.push(await transaction.execute(statement))
      await transaction.commit()
      return results
    } finally {
      await transaction.rollback()
    }
  }

  /** Runs all statements or none, without enforcing foreign keys in between. */
  async migrate(statements: readonly (SqliteStatement | string)[]): Promise<SqliteResult[]> {
    return this.withoutForeignKeys(() => this.batch(statements))
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#alone(() => this.#writer.executeScript(sql))
    this.#reader.forgetStatements()
  }

  /**
   * Rebuilding a table drops the old one, which would delete what refers to it.
   * SQLite reads this pragma only outside a transaction: https://www.sqlite.org/lang_altertable.html
   */
  async withoutForeignKeys<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#alone(() => this.#writer.execute({ sql: 'PRAGMA foreign_keys = OFF' }))
    try {
      return await work()
    } finally {
      await this.#alone(() => this.#writer.execute({ sql: 'PRAGMA foreign_keys = ON' }))
    }
  }

  /** Begins a transaction when it is its turn; it must end in `commit` or `rollback`. */
  async transaction(): Promise<SqliteTransaction> {
    const release = await this.#lock.acquire()
    try {
      await this.#begin()
    } catch (error) {
      release()
      throw error
    }
    return new SqliteTransaction(this.#writer, {
      idleLimitMs: this.#idleLimitMs,
      logger: this.#logger,
      release: ({ schemaChanged, writes }) => {
        if (schemaChanged) this.#reader.forgetStatements()
        this.#countWrites(writes)
        release()
      },
    })
  }

  /**
   * Takes statistics of all tables, without which SQLite plans badly as soon as content grows: a
   * list that takes 4 ms took 3.8 s at 1,000 documents. Bounded work; done by itself as rows come.
   */
  async refreshStatistics(): Promise<void> {
    await this.#alone(() => this.#takeStatistics())
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    this.#reader.close()
    this.#writer.close()
  }

  async #run(statement: SqliteStatement, how: 'execute' | 'executeArrays'): Promise<SqliteResult> {
    if (this.closed) throw new Error('The database is closed')
    if (onlyReads(statement.sql)) return this.#reader[how](statement)
    if (/^\s*(begin|savepoint)\b/i.test(statement.sql)) {
      throw new Error('Ask transaction() for a transaction')
    }
    if (!writesRows(statement.sql)) return this.#configure(statement, how)
    const transaction = await this.transaction()
    try {
      const result = await (how === 'execute' ? transaction : transaction.arrays).execute(statement)
      await transaction.commit()
      return result
    } finally {
      await transaction.rollback()
    }
  }

  /** PRAGMA, VACUUM, ANALYZE: what SQLite wants outside a transaction; and changes of the schema. */
  async #configure(
    statement: SqliteStatement,
    how: 'execute' | 'executeArrays',
  ): Promise<SqliteResult> {
    if (isPragma(statement.sql)) this.#reader.execute(statement)
    const result = await this.#alone(() => this.#writer[how](statement))
    this.#reader.forgetStatements()
    return result
  }

  async #alone<Result>(work: () => Result): Promise<Result> {
    const release = await this.#lock.acquire()
    try {
      return await this.#untilFree(work)
    } finally {
      release()
    }
  }

  #countWrites(writes: number): void {
    const statistics = this.#statistics
    statistics.writes += writes
    if (statistics.writes < statistics.refreshAt || this.closed) return
    try {
      this.#takeStatistics()
    } catch (error) {
      this.#logger.warn({ err: error, msg: 'The statistics of the database could not be taken' })
    }
    statistics.writes = 0
    statistics.refreshAt = Math.min(statistics.refreshAt * 2, mostWritesBetweenStatistics)
  }

  #takeStatistics(): void {
    this.#writer.execute({ sql: `PRAGMA analysis_limit = ${analysisLimit}` })
    this.#writer.control('ANALYZE')
    // Another connection reads statistics when it opens. lang_analyze.html §3
    this.#reader.reopen()
  }

  async #begin(): Promise<void> {
    if (this.closed) throw new Error('The database is closed')
    // IMMEDIATE takes the write lock now: a transaction that reads first could not get it later.
    await this.#untilFree(() => this.#writer.control('BEGIN IMMEDIATE'))
  }

  async #untilFree<Result>(work: () => Result): Promise<Result> {
    const giveUpAt = Date.now() + this.#busyLimitMs
    for (;;) {
      try {
        return work()
      } catch (error) {
        const busy = (error as { code?: unknown }).code === 'SQLITE_BUSY'
        if (!busy) throw error
        if (Date.now() > giveUpAt) {
          this.#writer.reopen()
          throw error
        }
        await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 20))
      }
    }
  }
}

type TransactionOptions = {
  idleLimitMs: number
  logger: SqliteClientOptions['logger']
  release: (done: { schemaChanged: boolean; writes: number }) => void
}

/** The one open transaction; after its end it refuses statements instead of slipping into the next. */
export class SqliteTransaction implements Executor {
  readonly arrays: Executor
  readonly #connection: SqliteConnection
  readonly #options: TransactionOptions
  readonly #watch: NodeJS.Timeout
  #lastUsed = performance.now()
  #schemaChanged = false
  #writes = 0
  #ended: string | undefined

  constructor(connection: SqliteConnection, options: TransactionOptions) {
    this.#connection = connection
    this.#options = options
    this.arrays = {
      execute: async (statement) => this.#run(toStatement(statement), 'executeArrays'),
    }
    this.#watch = setInterval(() => this.#endWhenIdle(), options.idleLimitMs / 4)
    this.#watch.unref()
  }

  get closed(): boolean {
    return this.#ended !== undefined
  }

  async execute(statement: SqliteStatement | string): Promise<SqliteResult> {
    return this.#run(toStatement(statement), 'execute')
  }

  async commit(): Promise<void> {
    this.#refuseAfterEnd()
    try {
      this.#connection.control('COMMIT')
    } catch (error) {
      // SQLite may leave the transaction open: nothing of it must stay. lang_transaction.html §2
      this.#end('could not be committed')
      throw error
    }
    this.#end('is committed')
  }

  async rollback(): Promise<void> {
    if (this.#ended === undefined) this.#end('is rolled back')
  }

  close(): void {
    if (this.#ended === undefined) this.#end('is closed')
  }

  #run(statement: SqliteStatement, how: 'execute' | 'executeArrays'): SqliteResult {
    this.#refuseAfterEnd()
    this.#lastUsed = performance.now()
    if (!/^\s*(select|insert|update|delete|replace|with)\b/i.test(statement.sql)) {
      this.#schemaChanged = true
    }
    if (!onlyReads(statement.sql)) this.#writes += 1
    return this.#connection[how](statement)
  }

  #refuseAfterEnd(): void {
    if (this.#ended !== undefined) throw new Error(`This transaction ${this.#ended}`)
  }

  #endWhenIdle(): void {
    const idleMs = performance.now() - this.#lastUsed
    if (this.#ended !== undefined || idleMs < this.#options.idleLimitMs) return
    const seconds = Math.round(idleMs / 1000)
    this.#options.logger.error(
      `A transaction did nothing for ${seconds} s and was rolled back, so that others can write. ` +
        'An operation nested in it that is not handed its req waits for itself.',
    )
    this.#end(`was rolled back after ${seconds} s without a statement`)
  }

  #end(how: string): void {
    this.#ended = how
    clearInterval(this.#watch)
    try {
      if (this.#connection.inTransaction) this.#connection.control('ROLLBACK')
    } catch (error) {
      this.#options.logger.error({
        err: error,
        msg: 'ROLLBACK failed; the connection is opened anew',
      })
      this.#connection.reopen()
    } finally {
      this.#options.release({ schemaChanged: this.#schemaChanged, writes: this.#writes })
    }
  }
}

function toStatement(statement: SqliteStatement | string): SqliteStatement {
  return typeof statement === 'string' ? { sql: statement } : statement
}

function onlyReads(sql: string): boolean {
  if (/^\s*(select|explain)\b/i.test(sql)) return true
  if (/^\s*with\b/i.test(sql)) return !/\b(insert|update|delete|replace)\b/i.test(sql)
  return /^\s*pragma\s+(table_|index_|foreign_key_list|database_list|compile_options)/i.test(sql)
}

function writesRows(sql: string): boolean {
  return /^\s*(insert|update|delete|replace|with)\b/i.test(sql)
}

function isPragma(sql: string): boolean {
  return /^\s*pragma\b/i.test(sql) && !/\b(optimize|wal_checkpoint)\b/i.test(sql)
}

function toPath(url: string): string {
  return decodeURIComponent(url.replace(/^file:(\/\/(localhost)?(?=\/))?/, ''))
}
