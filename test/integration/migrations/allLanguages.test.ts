import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { listMissingMigrations } from '../../support/listMissingMigrations.ts'
import { testRun } from '../../support/testRun.ts'

const itOnSqlite = testRun.database === 'sqlite' ? it : it.skip

let cms: BootedPayload
beforeAll(async () => {
  cms = await bootPayload({ env: { LANGUAGES: 'bg,hr,cs,da,nl,en,et,fi,fr,de,el,hu,ga,it,lv,lt,mt,pl,pt,ro,sk,sl,es,sv,tr' } })
})
afterAll(() => cms.stop())

itOnSqlite('the migrations make the schema that the config needs with all languages', async () => {
  expect(await listMissingMigrations(cms.payload)).toEqual([])
})
