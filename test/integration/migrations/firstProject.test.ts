import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { listMissingMigrations } from '../../support/listMissingMigrations.ts'
import { testRun } from '../../support/testRun.ts'

const itOnSqlite = testRun.database === 'sqlite' ? it : it.skip

let cms: BootedPayload
beforeAll(async () => {
  cms = await bootPayload()
})
afterAll(() => cms.stop())

itOnSqlite('the migrations make the schema that the config needs with the languages of the first project', async () => {
  expect(await listMissingMigrations(cms.payload)).toEqual([])
})
