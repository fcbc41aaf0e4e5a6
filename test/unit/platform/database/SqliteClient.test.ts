import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { SqliteClient } from '../../../../src/platform/database/sqlite/SqliteClient.ts'
import { SqliteConnection } from '../../../../src/platform/database/sqlite/SqliteConnection.ts'

let folder: string
let client: SqliteClient
let errors: unknown[]

const open = (limits: { idleLimitMs?: number; busyLimitMs?: number } = {}) => {
  const logger = { error: (...parts: unknown[]) => errors.push(parts), warn: () => undefined }
  return new SqliteClient({
    url: `file:${join(folder, 'test.db')}`,
    logger: logger as never,
    ...limits,
  })
}
const count = async () =>
  Number(
    (await client.execute('SELECT count(*) AS n FROM notes')).rows.map(
      (row) => (row as { n: number }).n,
    )[0],
  )

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'))
  errors = []
  client = open()
  await client.executeMultiple(
    'CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT);' +
      'CREATE TABLE children (id INTEGER PRIMARY KEY, note INTEGER REFERENCES notes(id) DEFERRABLE INITIALLY DEFERRED)',
  )
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

it('lets 200 parallel transactions write, one after the other', async () => {
  const write = async (text: string) => {
    const transaction = await client.transaction()
    await transaction.execute({ sql: 'INSERT INTO notes (text) VALUES (?)', args: [text] })
    await sleep(0)
    await transaction.execute({
      sql: 'UPDATE notes SET text = text || ? WHERE text = ?',
      args: ['!', text],
    })
    await transaction.commit()
  }
  await Promise.all(Array.from({ length: 200 }, (_, index) => write(`note ${index}`)))
  expect(await count()).toBe(200)
})

it('shows readers nothing of a transaction before its end, and lets them not wait', async () => {
  const transaction = await client.transaction()
  await transaction.execute({ sql: 'INSERT INTO notes (text) VALUES (?)', args: ['new'] })
  expect(await count()).toBe(0)
  await transaction.commit()
  expect(await count()).toBe(1)
})

it('lets a write outside a transaction wait for its turn', async () => {
  const transaction = await client.transaction()
  const write = client.execute({ sql: 'INSERT INTO notes (text) VALUES (?)', args: ['waits'] })
  await transaction.execute({ sql: 'INSERT INTO notes (text) VALUES (?)', args: ['first'] })
  await transaction.rollback()
  await write
  expect((await client.execute('SELECT text FROM notes')).rows).toEqual([{ text: 'waits' }])
})

it('reports a COMMIT that fails, keeps nothing of it and goes on', async () => {
  const transaction = await client.transaction()
  await transaction.execute({ sql: 'INSERT INTO children (note) VALUES (?)', args: [999] })
  await expect(transaction.commit()).rejects.toThrow('FOREIGN KEY constraint failed')
  await client.execute({ sql: 'INSERT INTO notes (text) VALUES (?)', args: ['after'] })
  expect(await count()).toBe(1)
  expect((await client.execute('SELECT * FROM children')).rows).toEqual([])
})

it('refuses statements after the end instead of letting them slip into the next transaction', async () => {
  const ended = await client.transaction()
  await ended.rollback()
  const next = await client.transaction()
  await expect(ended.execute("INSERT INTO notes (text) VALUES ('late')")).rejects.toThrow(
    'is rolled back',
  )
  await expect(ended.commit()).rejects.toThrow('is rolled back')
  await next.commit()
  expect(await count()).toBe(0)
})

it('rolls back a transaction that nobody ends, says so, and lets others write', async () => {
  client.close()
  client = open({ idleLimitMs: 60 })
  const forgotten = await client.transaction()
  await forgotten.execute("INSERT INTO notes (text) VALUES ('forgotten')")
  await client.execute("INSERT INTO notes (text) VALUES ('another')")
  expect((await client.execute('SELECT text FROM notes')).rows).toEqual([{ text: 'another' }])
  expect(String(errors)).toContain('did nothing for')
  await expect(forgotten.commit()).rejects.toThrow('was rolled back')
})

it('waits for another process without blocking this one', async () => {
  const other = new Database(join(folder, 'test.db'))
  other.exec('BEGIN IMMEDIATE')
  let ticks = 0
  const ticker = setInterval(() => (ticks += 1), 5)
  setTimeout(() => other.exec('COMMIT'), 100)
  await client.execute("INSERT INTO notes (text) VALUES ('patient')")
  clearInterval(ticker)
  other.close()
  expect(ticks).toBeGreaterThan(3)
  expect(await count()).toBe(1)
})

it('gives up on another process that never lets go', async () => {
  client.close()
  client = open({ busyLimitMs: 50 })
  const other = new Database(join(folder, 'test.db'))
  other.exec('BEGIN IMMEDIATE')
  await expect(client.transaction()).rejects.toThrow('database is locked')
  other.exec('COMMIT')
  other.close()
  await client.execute("INSERT INTO notes (text) VALUES ('then')")
  expect(await count()).toBe(1)
})

it('runs a batch whole or not at all', async () => {
  const batch = ["INSERT INTO notes (text) VALUES ('one')", 'INSERT INTO nowhere VALUES (1)']
  await expect(client.batch(batch)).rejects.toThrow('no such table')
  expect(await count()).toBe(0)
})

it('keeps what refers to a table while it is rebuilt', async () => {
  await client.execute("INSERT INTO notes (id, text) VALUES (1, 'kept')")
  await client.execute('CREATE TABLE tags (note INTEGER REFERENCES notes(id) ON DELETE CASCADE)')
  await client.execute('INSERT INTO tags (note) VALUES (1)')
  await client.migrate([
    'CREATE TABLE new_notes (id INTEGER PRIMARY KEY, text TEXT, more TEXT)',
    'INSERT INTO new_notes (id, text) SELECT id, text FROM notes',
    'DROP TABLE notes',
    'ALTER TABLE new_notes RENAME TO notes',
  ])
  expect((await client.execute('SELECT note FROM tags')).rows).toEqual([{ note: 1 }])
  expect((await client.execute('SELECT * FROM notes')).rows).toEqual([
    { id: 1, text: 'kept', more: null },
  ])
})

it('enforces foreign keys, and writes durably to a log', async () => {
  const pragma = async (name: string) => {
    const transaction = await client.transaction()
    const { rows } = await transaction.execute(`PRAGMA ${name}`)
    await transaction.rollback()
    return Object.values(rows[0] as object)[0] as unknown
  }
  expect(await pragma('foreign_keys')).toBe(1)
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
})

it('takes statistics by itself as rows come', async () => {
  await client.execute('CREATE INDEX notes_text ON notes (text)')
  for (let index = 0; index < 600; index += 1) {
    await client.execute({ sql: 'INSERT INTO notes (text) VALUES (?)', args: [`note ${index}`] })
  }
  const { rows } = await client.execute("SELECT stat FROM sqlite_stat1 WHERE tbl = 'notes'")
  expect(rows).not.toHaveLength(0)
})

it('commits after statistics that could not be taken because another process wrote', () => {
  const path = join(folder, 'test.db')
  const connection = new SqliteConnection(path, ['busy_timeout = 0'])
  const other = new Database(path)
  other.exec('BEGIN IMMEDIATE')
  expect(() => connection.control('ANALYZE')).toThrow('locked')
  other.exec('ROLLBACK')
  other.close()
  connection.control('BEGIN IMMEDIATE')
  connection.execute({ sql: "INSERT INTO notes (text) VALUES ('kept')" })
  connection.control('COMMIT')
  expect(connection.inTransaction).toBe(false)
  connection.close()
})

it.each([[Number.NaN], [undefined], [{}], [Symbol('no')]])(
  'refuses %p, which would abort the process',
  async (value) => {
    const statement = { sql: 'INSERT INTO notes (text) VALUES (?)', args: [value as never] }
    await expect(client.execute(statement)).rejects.toThrow('cannot be stored')
  },
)
