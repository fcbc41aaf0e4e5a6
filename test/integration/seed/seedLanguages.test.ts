import type { Payload } from 'payload'

import { isEmptyDatabase } from '../../../seed/assertSeedable.ts'
import { caseStudies } from '../../../seed/data/caseStudies.ts'
import { trainingUnits } from '../../../seed/data/trainingUnits.ts'
import { loadSeed, type SeedTools } from '../../../seed/loadSeed.ts'
import { readSeedState } from '../../../seed/seedMarker.ts'
import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { makeSmallFile } from '../../support/seed/smallFiles.ts'
import { testRun } from '../../support/testRun.ts'

const tools: SeedTools = {
  log: () => undefined,
  publish: publishLanguage,
  makeFile: makeSmallFile,
}

type Stored = { id: number | string; alternates?: { language: string }[] }

let cms: BootedPayload
let payload: Payload
let before: [boolean, string]

// The languages are chosen before anything is stored; once is enough for what takes a minute.
const describeOnSqlite = testRun.database === 'sqlite' ? describe : describe.skip

describeOnSqlite('the seed of a project without Italian and with a language of its own', () => {
  beforeAll(async () => {
    cms = await bootPayload({ env: { LANGUAGES: 'de,en,pt' } })
    payload = cms.payload
    before = [await isEmptyDatabase(payload), await readSeedState(payload)]
    await loadSeed(payload, tools)
  }, 180_000)
  afterAll(() => cms.stop())

  it('begins with an empty database that was never seeded', () => {
    expect(before).toEqual([true, 'never'])
  })

  it('writes configured languages only, and the next best source language', async () => {
    const { docs } = await payload.find({
      collection: 'training-units',
      draft: true,
      limit: 0,
      locale: 'en',
      overrideAccess: true,
    })
    for (const unit of trainingUnits) {
      const stored = docs.find(({ title }) => title === unit.title.en)
      const expected = unit.sourceLanguage === 'it' ? 'en' : unit.sourceLanguage
      expect([unit.key, stored?.sourceLanguage]).toEqual([unit.key, expected])
      const row = await payload.db.findOne<Stored>({
        collection: 'training-units',
        where: { id: { equals: stored?.id } },
      })
      expect((row?.alternates ?? []).map(({ language }) => language).sort()).toEqual(
        unit.publish.filter((language) => ['en', 'pt'].includes(language)).sort(),
      )
    }
    const slugs = await payload.db.find<{ id: number | string; language: string }>({
      collection: 'slugs',
      limit: 0,
      pagination: false,
    })
    expect([...new Set(slugs.docs.map(({ language }) => language))].sort()).toEqual(['en', 'pt'])
    expect(slugs.docs.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(
      caseStudies.length + trainingUnits.length,
    )
  })

  it('has the funding statement of a language that has no other seed text', async () => {
    const project = await payload.findGlobal({
      slug: 'project',
      fallbackLocale: false,
      locale: 'de' as never,
      overrideAccess: true,
    })
    expect(project.fundingStatement).toMatch(/^Von der Europäischen Union finanziert/)
    expect(project.context ?? null).toBeNull()
  })

  it('says so when neither Italian nor English is configured', async () => {
    const other = {
      ...payload,
      config: { ...payload.config, localization: { localeCodes: ['de'] } },
    }
    await expect(loadSeed(other as never, tools)).rejects.toThrow(
      /complete in Italian and English, but LANGUAGES has neither \(de\)/,
    )
  })
})
