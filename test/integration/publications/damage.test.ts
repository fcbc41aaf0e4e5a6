import { copyDataFromLocaleHandler } from '@payloadcms/ui/utilities/copyDataFromLocale'
import fc from 'fast-check'
import { type CollectionSlug, createLocalReq, type Payload } from 'payload'

import { contentIn } from '../../../src/publications/fingerprint.ts'
import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { restoreVersion } from '../../../src/publications/restoreVersion.ts'
import { withdrawLanguages } from '../../../src/publications/withdrawLanguages.ts'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildPicture } from '../../support/build/buildPicture.ts'
import { serial } from '../../support/build/serial.ts'
import { buildUser } from '../../support/build/buildUser.ts'
import { listHalves } from '../../support/changes/listHalves.ts'
import type { Language } from '../../support/damage/content.ts'
import { DamageDesk, steps } from '../../support/damage/DamageDesk.ts'
import {
  caseStudyShape,
  randomFrom,
  type Shape,
  trainingUnitShape,
} from '../../support/damage/shapes.ts'
import { richText } from '../../support/richText.ts'

let booted: BootedPayload
let payload: Payload
let partner: number | string
let picture: number | string
let user: Record<string, unknown>

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  partner = (await payload.create({ collection: 'partners', data: buildPartner() as never })).id
  const created = await payload.create({
    collection: 'users',
    data: buildUser({ role: 'administrator' }),
  })
  user = { ...created, collection: 'users' }
  picture = (
    await payload.create({
      collection: 'media',
      locale: 'it',
      data: { alt: 'una piazza', partner } as never,
      file: await buildPicture({ width: 40, height: 30 }),
    })
  ).id
})
afterAll(() => booted.stop())

/** Another seed explores other sequences: `PROPERTY_SEED=7 npm run jest -- …`. */
const seed = Number(process.env.PROPERTY_SEED ?? 20_26)
/** A slow machine looks at fewer sequences. */
const limitMs = Number(process.env.PROPERTY_LIMIT_MS ?? 40_000)
const runs = Number(process.env.PROPERTY_RUNS ?? 30)

const sequence = fc.record({
  start: fc.nat(),
  then: fc.array(fc.record({ step: fc.constantFrom(...steps), choice: fc.nat() }), {
    minLength: 4,
    maxLength: 14,
  }),
})

const holdsForAnySequence = (collection: CollectionSlug, shape: Shape): Promise<void> =>
  fc.assert(
    fc.asyncProperty(sequence, async ({ start, then }) => {
      const desk = new DamageDesk({
        payload,
        collection,
        shape,
        owner: { partner, user },
        compare: (message, found, wanted) => {
          try {
            expect(found).toEqual(wanted)
          } catch (error) {
            const story = `${desk.story.join('\n')}\n→ ${message}`
            throw new Error(`${story}\n${(error as Error).message}`, { cause: error })
          }
        },
      })
      await desk.create(randomFrom(start))
      for (const { step, choice } of then) await desk.take(step, randomFrom(choice))
      await desk.end()
    }),
    { seed, numRuns: runs, endOnFailure: true, interruptAfterTimeLimit: limitMs },
  )

describe('whatever is done in whatever order', () => {
  it(
    'keeps every text of a training unit in its language and its block',
    async () => {
      await holdsForAnySequence('training-units', trainingUnitShape)
    },
    limitMs + 60_000,
  )

  it(
    'keeps every text of a case study in its language and its row',
    async () => {
      await holdsForAnySequence('case-studies', caseStudyShape(picture))
    },
    limitMs + 60_000,
  )
})

type Labelled = { id: string; label?: Record<string, string | null>; value?: number }
type StoredCase = Record<string, unknown> & {
  id: number | string
  title: Record<string, string | null>
  slug?: Record<string, string | null>
  body?: Record<string, unknown>
  capacity: number | null
  indicators: Labelled[]
}

const fields = () => payload.collections['case-studies'].config.flattenedFields
const request = (as?: Record<string, unknown>) =>
  createLocalReq(as ? { user: as as never } : {}, payload)
const at = (id: number | string) => ({ contentType: 'case-studies' as const, id, by: null })
const publish = async (id: number | string, ...languages: string[]) => {
  for (const language of languages) {
    await publishLanguage(await request(), { ...at(id), language })
  }
}
const withdraw = async (id: number | string, ...languages: string[]) =>
  withdrawLanguages(await request(), { ...at(id), languages })
const save = (id: number | string, locale: Language, data: object, more: object = {}) =>
  payload.update({ collection: 'case-studies', id, locale, data: data as never, depth: 0, ...more })
const row = async (id: number | string) =>
  (await payload.db.findOne<StoredCase>({
    collection: 'case-studies',
    where: { id: { equals: id } },
  }))!
const versions = async (id: number | string) => {
  const { docs } = await payload.db.findVersions<StoredCase>({
    collection: 'case-studies',
    limit: 0,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs
}
const draft = async (id: number | string) => (await versions(id))[0]!.version
const labels = (document: StoredCase, language: string) =>
  document.indicators.map(({ label }) => label?.[language] ?? null)

const texts = (language: string) => ({
  title: `Title ${language} ${serial()}`,
  summary: `Summary ${language}`,
  body: richText(`Body ${language}`),
})

/** A case study with these languages complete, two indicators, and nothing public. */
const write = async (...written: Language[]) => {
  const created = await payload.create({
    collection: 'case-studies',
    locale: written[0]!,
    depth: 0,
    data: {
      ...texts(written[0]!),
      partner,
      sourceLanguage: written[0]!,
      capacity: 10,
      indicators: [
        { label: `one ${written[0]}`, value: 1 },
        { label: `two ${written[0]}`, value: 2 },
      ],
    } as never,
  })
  const rows = created.indicators!
  for (const language of written.slice(1)) {
    await save(created.id, language, {
      ...texts(language),
      indicators: [
        { ...rows[0]!, label: `one ${language}` },
        { ...rows[1]!, label: `two ${language}` },
      ],
    })
  }
  return { id: created.id, rows: rows as unknown as { id: string; value: number }[] }
}

describe('rows of lists', () => {
  it('keep the public texts of Italian when rows are added and moved and English goes public', async () => {
    const { id, rows } = await write('it', 'en')
    await publish(id, 'it', 'en')
    await save(id, 'it', {
      indicators: [
        { label: 'nuovo', value: 3 },
        { ...rows[1]!, label: 'due, non ancora pubblico' },
        { ...rows[0]!, label: 'one it' },
      ],
    })
    await publish(id, 'en')
    expect(labels(await row(id), 'it')).toEqual([null, 'two it', 'one it'])
    expect(labels(await row(id), 'en')).toEqual([null, 'two en', 'one en'])
    const read = await payload.findByID({
      collection: 'case-studies',
      id,
      locale: 'it',
      overrideAccess: false,
    })
    expect(read.indicators?.map(({ label }) => label)).toEqual(['two it', 'one it'])
  })

  it('come back with the texts of every language when shared values are taken back', async () => {
    const { id, rows } = await write('it', 'en')
    const [full] = await versions(id)
    await save(id, 'en', { indicators: [{ ...rows[1]!, label: 'two, later' }] })
    await restoreVersion(await request(), {
      ...at(id),
      version: full!.id,
      part: 'shared',
      language: 'it',
    })
    const back = await draft(id)
    expect(labels(back, 'it')).toEqual(['one it', 'two it'])
    expect(labels(back, 'en')).toEqual(['one en', 'two, later'])
  })

  it('leave nothing behind in public when a list is emptied', async () => {
    const { id } = await write('it', 'en')
    await publish(id, 'it', 'en')
    await save(id, 'it', { indicators: [] })
    expect(labels(await row(id), 'it')).toEqual(['one it', 'two it'])
    await publish(id, 'en')
    expect((await row(id)).indicators).toEqual([])
    expect((await draft(id)).indicators).toEqual([])
  })

  it.each(['another document', 'the same list'])(
    'with an id of %s are published all the same, each with its own text',
    async (where) => {
      const { id, rows } = await write('it')
      await publish(id, 'it')
      const copied = { id: rows[0]!.id, label: 'copia', value: 7 }
      const target = where === 'the same list' ? id : (await write('it')).id
      const present = (await draft(target)).indicators.map((indicator) => ({
        ...indicator,
        label: indicator.label?.['it'],
      }))
      await save(target, 'it', { indicators: [...present, copied] })
      await publish(target, 'it')
      expect(labels(await row(target), 'it')).toEqual(['one it', 'two it', 'copia'])
      expect(labels(await row(id), 'it').slice(0, 2)).toEqual(['one it', 'two it'])
    },
  )

  it('that a new document brings from another one are published in both', async () => {
    const { id, rows } = await write('it')
    const again = await payload.create({
      collection: 'case-studies',
      locale: 'it',
      data: {
        ...texts('it'),
        partner,
        sourceLanguage: 'it',
        indicators: rows.map((indicator) => ({ ...indicator, label: 'di nuovo' })),
      } as never,
    })
    await publish(id, 'it')
    await publish(again.id, 'it')
    expect(labels(await row(id), 'it')).toEqual(['one it', 'two it'])
    expect(labels(await row(again.id), 'it')).toEqual(['di nuovo', 'di nuovo'])
  })
})

describe('languages', () => {
  it('of which one is withdrawn leave the other two, and all drafts, as they were', async () => {
    const { id } = await write('it', 'en', 'pt')
    await publish(id, 'it', 'en', 'pt')
    const [publicBefore, draftBefore] = [await row(id), await draft(id)]
    await withdraw(id, 'en')
    const after = await row(id)
    expect(JSON.stringify(after)).not.toContain(' en')
    for (const language of ['it', 'pt']) {
      expect(contentIn(fields(), after, language)).toEqual(
        contentIn(fields(), publicBefore, language),
      )
    }
    for (const language of ['it', 'en', 'pt']) {
      expect(contentIn(fields(), await draft(id), language)).toEqual(
        contentIn(fields(), draftBefore, language),
      )
    }
  })

  it('that are public get a changed shared value with the next publication, and no text', async () => {
    const { id } = await write('it', 'en')
    await publish(id, 'it', 'en')
    await save(id, 'it', { capacity: 99, title: 'Titolo nuovo' })
    expect((await row(id)).capacity).toBe(10)
    await publish(id, 'en')
    const after = await row(id)
    expect(after.capacity).toBe(99)
    expect(JSON.stringify(after)).not.toContain('Titolo nuovo')
  })

  it('are taken back alone, over newer shared values and newer rows', async () => {
    const { id, rows } = await write('it', 'en')
    const [old] = await versions(id)
    await save(id, 'it', {
      title: 'Titolo nuovo',
      capacity: 50,
      indicators: [
        { label: 'tre', value: 3 },
        { ...rows[0]!, label: 'uno nuovo' },
      ],
    })
    await save(id, 'en', { title: 'New title' })
    await restoreVersion(await request(), {
      ...at(id),
      version: old!.id,
      part: 'language',
      language: 'it',
    })
    const back = await draft(id)
    expect(back.title['it']).toBe(old!.version.title['it'])
    expect(back.title['en']).toBe('New title')
    expect(back.capacity).toBe(50)
    expect(labels(back, 'it')).toEqual(['tre', 'one it'])
    expect(labels(back, 'en')).toEqual([null, 'one en'])
  })

  it('lose a text that was emptied from the public row with the next publication', async () => {
    const { id } = await write('it')
    await save(id, 'it', { context: richText('contesto'), seo: { title: 'SEO' } })
    await publish(id, 'it')
    await save(id, 'it', { context: null, seo: { title: null } })
    expect(JSON.stringify(await row(id))).toContain('contesto')
    await publish(id, 'it')
    const stored = JSON.stringify(await row(id))
    expect(stored).not.toContain('contesto')
    expect(stored).not.toContain('SEO')
  })

  it('without an address are refused by name', async () => {
    const { id } = await write('it')
    await save(id, 'en', { ...texts('en'), title: '☃' })
    await expect(publish(id, 'en')).rejects.toMatchObject({
      failure: { errors: [{ path: 'slug' }] },
    })
  })

  it('keep what was published among the versions while autosave goes on', async () => {
    const { id } = await write('it')
    await save(id, 'it', { title: 'Pubblicato' }, { autosave: true, draft: true })
    await publish(id, 'it')
    await save(id, 'it', { title: 'Dopo' }, { autosave: true, draft: true })
    const titles = (await versions(id)).map(({ version }) => version.title['it'])
    expect(titles.slice(0, 2)).toEqual(['Dopo', 'Pubblicato'])
  })
})

describe('a copy', () => {
  it('keeps the texts of every language, has addresses of its own and is public in none', async () => {
    const { id } = await write('it', 'en', 'pt')
    await publish(id, 'it', 'en')
    const copy = await payload.duplicate({ collection: 'case-studies', id, locale: 'it' })
    expect(JSON.stringify(await row(copy.id))).not.toMatch(/Title|one it/)
    const [original, copied] = [await draft(id), await draft(copy.id)]
    expect(copied.title).toMatchObject({ en: original.title['en'], pt: original.title['pt'] })
    for (const language of ['it', 'en', 'pt']) {
      expect(labels(copied, language)).toEqual(labels(original, language))
      expect(copied.slug?.[language]).toMatch(/^[a-z0-9-]+$/)
      expect(copied.slug?.[language]).not.toBe(original.slug?.[language])
    }
    await publish(copy.id, 'pt', 'en', 'it')
    await publish(id, 'pt')
    expect(labels(await row(copy.id), 'pt')).toEqual(['one pt', 'two pt'])
    expect(labels(await row(id), 'pt')).toEqual(['one pt', 'two pt'])
  })

  it('of Italian into English leaves Portuguese, row ids and the public page alone', async () => {
    const { id, rows } = await write('it', 'pt')
    await publish(id, 'it', 'pt')
    const before = await draft(id)
    const publicBefore = await row(id)
    await copyDataFromLocaleHandler({
      collectionSlug: 'case-studies',
      docID: id,
      fromLocale: 'it',
      toLocale: 'en',
      overrideData: true,
      req: await request(user),
    } as never)
    const after = await draft(id)
    expect(after.indicators.map((indicator) => indicator.id)).toEqual(rows.map((one) => one.id))
    expect(labels(after, 'en')).toEqual(['one it', 'two it'])
    for (const language of ['it', 'pt']) {
      expect(contentIn(fields(), after, language)).toEqual(contentIn(fields(), before, language))
    }
    expect(await row(id)).toEqual(publicBefore)
    await publish(id, 'en')
    expect(labels(await row(id), 'pt')).toEqual(['one pt', 'two pt'])
  })
})

describe('the desk', () => {
  it('answers a write without fallback and stores none', async () => {
    const { id } = await write('it')
    const fallbackLocale = ['it'] as never
    const answer = await save(id, 'en', { title: 'Only this' }, { fallbackLocale })
    expect(answer.title).toBe('Only this')
    expect([answer.summary ?? null, answer.body ?? null]).toEqual([null, null])
    expect(answer.indicators?.map(({ label }) => label ?? null)).toEqual([null, null])
    const bulk = await payload.update({
      collection: 'case-studies',
      locale: 'en',
      fallbackLocale,
      where: { id: { equals: id } },
      data: { capacity: 3 },
    })
    expect(bulk.docs.map(({ summary }) => summary ?? null)).toEqual([null])
    await save(id, 'en', answer, { fallbackLocale })
    expect(labels(await draft(id), 'en')).toEqual([null, null])
    expect((await draft(id)).title['en']).toBe('Only this')
  })

  it('keeps every language of a document that goes into the trash and comes back', async () => {
    const { id } = await write('it', 'en')
    await publish(id, 'it')
    const before = await draft(id)
    await save(id, 'it', { deletedAt: new Date().toISOString() }, { trash: true })
    expect(JSON.stringify(await row(id))).not.toContain('Title')
    await save(id, 'it', { deletedAt: null }, { trash: true })
    for (const language of ['it', 'en']) {
      expect(contentIn(fields(), await draft(id), language)).toEqual(
        contentIn(fields(), before, language),
      )
    }
    expect(contentIn(fields(), await row(id), 'it')).toEqual({ partner: String(partner) })
    await publish(id, 'en')
    expect(labels(await row(id), 'en')).toEqual(['one en', 'two en'])
  })

  it('hands a document to another partner without making a draft public', async () => {
    const { id } = await write('it', 'en')
    await publish(id, 'it')
    await save(id, 'it', { title: 'Bozza', capacity: 77 })
    const other = await payload.create({ collection: 'partners', data: buildPartner() as never })
    await save(id, 'it', { partner: other.id })
    const after = await row(id)
    expect(after['partner']).toBe(other.id)
    expect(after.capacity).toBe(10)
    expect(after.title['it']).toMatch(/^Title it/)
    expect(labels(after, 'it')).toEqual(['one it', 'two it'])
    expect((await draft(id)).title).toMatchObject({ it: 'Bozza' })
  })

  it('takes back an address that another document holds by now as the present one', async () => {
    const { id } = await write('it')
    await save(id, 'it', { slug: 'contested' })
    const [old] = await versions(id)
    await save(id, 'it', { slug: 'mine-now' })
    const other = await write('it')
    await save(other.id, 'it', { slug: 'contested' })
    await restoreVersion(await request(), {
      ...at(id),
      version: old!.id,
      part: 'language',
      language: 'it',
    })
    expect((await draft(id)).slug?.['it']).toBe('mine-now')
    await publish(id, 'it')
    await publish(other.id, 'it')
    expect((await row(other.id)).slug?.['it']).toBe('contested')
  })
})

describe('all of this together', () => {
  it('leaves nothing by halves', async () => {
    expect(await listHalves(payload)).toEqual([])
  })
})
