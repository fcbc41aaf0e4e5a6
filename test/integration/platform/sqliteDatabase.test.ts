import { join } from 'node:path'
import Database from 'libsql'
import {
  BasePayload,
  buildConfig,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload'
import { ensureQueryIndexes } from '../../../src/platform/database/ensureQueryIndexes.ts'
import { sqliteDatabase } from '../../../src/platform/database/sqlite/sqliteDatabase.ts'
import { bootPayload, type BootedPayload } from '../../support/bootPayload.ts'
import { buildTopic } from '../../support/build/buildTopic.ts'
import { testRun } from '../../support/testRun.ts'

const describeOnSqlite = testRun.database === 'sqlite' ? describe : describe.skip

type Row = Record<string, unknown>
type Sqlite = {
  client: { execute(sql: string): Promise<{ rows: Row[] }> }
  sessions: Record<string, { db: { run(sql: string): Promise<unknown> } }>
}

describeOnSqlite('the embedded database', () => {
  let booted: BootedPayload
  let payload: Payload
  let sqlite: Sqlite

  beforeAll(async () => {
    booted = await bootPayload()
    payload = booted.payload
    sqlite = payload.db as unknown as Sqlite
  })
  afterAll(() => booted.stop())

  const rowsOf = async (sql: string) => (await sqlite.client.execute(sql)).rows
  const createTopic = (label: string) =>
    payload.create({ collection: 'topics', locale: 'it', data: buildTopic({ label }) as never })

  it('lets parallel writers all succeed', async () => {
    const before = (await payload.count({ collection: 'topics', overrideAccess: false })).totalDocs
    const labels = Array.from({ length: 40 }, (_, index) => `Parallel ${index}`)
    await Promise.all(labels.map(createTopic))
    expect((await payload.count({ collection: 'topics', overrideAccess: false })).totalDocs).toBe(
      before + 40,
    )
  })

  it('tells the caller of a COMMIT that failed', async () => {
    const id = String(await payload.db.beginTransaction())
    const session = sqlite.sessions[id]!.db
    await session.run('PRAGMA defer_foreign_keys = ON')
    await session.run(
      "INSERT INTO topics_locales (label, _locale, _parent_id) VALUES ('x', 'it', 9999)",
    )
    await expect(payload.db.commitTransaction(id)).rejects.toThrow('FOREIGN KEY constraint failed')
    expect(await rowsOf('SELECT * FROM topics_locales WHERE _parent_id = 9999')).toEqual([])
    await expect(createTopic('After the failure')).resolves.toMatchObject({
      label: 'After the failure',
    })
  })

  it('keeps nothing of a request that was given up', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({
      collection: 'topics',
      req,
      data: buildTopic({ label: 'Given up' }) as never,
    })
    await killTransaction(req)
    const where = { label: { equals: 'Given up' } }
    expect(
      (await payload.count({ collection: 'topics', locale: 'it', where, overrideAccess: false }))
        .totalDocs,
    ).toBe(0)
  })

  it('writes a document whole, also without a transaction of the caller', async () => {
    const { id } = await createTopic('Whole')
    // The row of the topic is written first; that of its text then fails.
    const data = { sameAs: 'https://half.example', label: { it: Number.NaN } }
    const write = payload.db.updateOne({ collection: 'topics', id, data, joins: false } as never)
    await expect(write).rejects.toThrow()
    const topic = await payload.findByID({
      collection: 'topics',
      id,
      locale: 'it',
      overrideAccess: false,
    })
    expect(topic).toMatchObject({ label: 'Whole', sameAs: null })
  })

  it('finds the texts of a document by an index', async () => {
    const plan = await rowsOf(
      'EXPLAIN QUERY PLAN SELECT label FROM topics_locales WHERE _parent_id = 1',
    )
    expect(String(plan[0]?.['detail'])).toMatch(
      /SEARCH .* USING (COVERING )?INDEX query_topics_locales/,
    )
  })

  it('makes an index for a query once, of shared and of localized fields', async () => {
    const index = { collection: 'news', fields: ['-publishedAt', 'slug', 'id'] }
    const list = () =>
      rowsOf(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND name LIKE 'query_news_%'",
      )
    await ensureQueryIndexes(payload, [index])
    const made = await list()
    await ensureQueryIndexes(payload, [index])
    expect(await list()).toEqual(made)
    const statements = made.map(({ sql }) => sql)
    expect(statements).toContainEqual(
      expect.stringContaining('ON "news" ("published_at" DESC, "id")'),
    )
    expect(statements).toContainEqual(
      expect.stringContaining('ON "news_locales" ("_locale", "slug", "_parent_id")'),
    )
  })

  it('refuses to index what is not there', async () => {
    const index = { collection: 'news', fields: ['nowhere'] }
    await expect(ensureQueryIndexes(payload, [index])).rejects.toThrow(
      'No column for "nowhere" of news',
    )
  })

  it('refuses a file that the development server made', async () => {
    const file = join(booted.folder, 'development.db')
    const made = new Database(file)
    made.exec(
      "CREATE TABLE payload_migrations (name TEXT, batch INT); INSERT INTO payload_migrations VALUES ('dev', -1)",
    )
    made.close()
    const db = sqliteDatabase(
      { databaseUrl: `file:${file}`, nodeEnv: 'production' },
      { migrations: [] },
    )
    const config = buildConfig({ collections: [], db, secret: 'x'.repeat(32), telemetry: false })
    await expect(new BasePayload().init({ config })).rejects.toThrow(
      'was made by the development server',
    )
  })
})
