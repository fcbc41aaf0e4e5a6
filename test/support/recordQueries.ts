import { jest } from '@jest/globals'
import Database from 'libsql'
import {
  SqliteConnection,
  type SqliteStatement,
} from '../../src/platform/database/sqlite/SqliteConnection.ts'

type PlanRow = { id: number; parent: number; detail: string }

/** Runs the work and gives every statement that SQLite was asked meanwhile, in order. */
export async function recordQueries(work: () => Promise<unknown>): Promise<SqliteStatement[]> {
  const statements: SqliteStatement[] = []
  const spies = (['execute', 'executeArrays'] as const).map((name) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own connection below
    const original = SqliteConnection.prototype[name]
    return jest.spyOn(SqliteConnection.prototype, name).mockImplementation(function (
      this: SqliteConnection,
      statement: SqliteStatement,
    ) {
      if (!/^\s*pragma\b/i.test(statement.sql)) statements.push(statement)
      return original.call(this, statement)
    })
  })
  try {
    await work()
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
  return statements
}

/** SQLite's plans as they are when there is more of everything than the test has made. */
export class GrownPlans {
  readonly #database: Database.Database

  /**
   * @param file the database that statements were recorded on; its statistics are multiplied
   * @param times how many times as many rows SQLite shall believe that there are
   */
  constructor(file: string, times: number) {
    const statistics = new Database(file)
    statistics.exec('ANALYZE')
    const rows = statistics
      .prepare('SELECT rowid AS row, stat FROM sqlite_stat1 WHERE stat IS NOT NULL')
      .all() as { row: number; stat: string }[]
    const update = statistics.prepare('UPDATE sqlite_stat1 SET stat = ? WHERE rowid = ?')
    for (const { row, stat } of rows) update.run(grow(stat, times), row)
    statistics.close()
    // Statistics are read when a database is opened.
    this.#database = new Database(file)
  }

  /**
   * Lists what a statement costs more of as its tables grow: whole tables and indexes that it walks,
   * and what it sorts or makes distinct in a table of its own. Work on the rows of one document is
   * left out, and so is the order among rows that an index gives as equal.
   */
  listGrowingSteps({ sql, args = [] }: SqliteStatement): string[] {
    const statement = this.#database.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    const values = args.map((value) => (typeof value === 'boolean' ? Number(value) : value))
    const plan = statement.all(values) as PlanRow[]
    const byId = new Map(plan.map((row) => [row.id, row]))
    const isPerDocument = (row: PlanRow | undefined): boolean => {
      if (!row) return false
      return row.detail.startsWith('CORRELATED ') || isPerDocument(byId.get(row.parent))
    }
    return plan
      .filter((row) => !isPerDocument(row))
      .map(({ detail }) => detail)
      .filter((detail) => /^(SCAN|USE TEMP B-TREE)\b/.test(detail))
      .filter((detail) => !/FOR RIGHT PART OF ORDER BY|VIRTUAL TABLE/.test(detail))
  }

  close(): void {
    this.#database.close()
  }
}

// "400 80 1": rows in all, then rows that are equal in the first column, in the first two, … What is
// equal in a few rows alone (the texts of one document) stays as it is when there are more.
const grow = (stat: string, times: number): string => {
  const [all = 0] = stat.match(/^\d+/)?.map(Number) ?? []
  return stat.replaceAll(/\b\d+\b/g, (text) =>
    Number(text) < all / 12 ? text : String(Number(text) * times),
  )
}
