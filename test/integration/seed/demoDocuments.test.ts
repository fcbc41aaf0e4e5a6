import { createLocalReq, createOperation, type Payload, type TypedLocale } from 'payload'

import { demoCaseStudy, type DemoCaseStudy } from '../../../seed/demo/demoCaseStudy.ts'
import { makeDemoDocuments } from '../../../seed/demo/makeDemoDocuments.ts'
import { createPublished } from '../../../src/publications/createPublished.ts'
import { fingerprintOf } from '../../../src/publications/fingerprint.ts'
import { numberChanges } from '../../../src/publications/numberChanges.ts'
import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildTopic } from '../../support/build/buildTopic.ts'

type Stored = Record<string, unknown> & { id: number | string }

const collection = 'case-studies'
const languages = ['it', 'en', 'pt', 'el']
const published = ['it', 'en', 'pt']

let cms: BootedPayload
let payload: Payload
const partners: (number | string)[] = []
const topics: (number | string)[] = []

beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
  for (let index = 0; index < 5; index += 1) {
    const partner = await payload.create({
      collection: 'partners',
      data: buildPartner() as never,
      overrideAccess: true,
    })
    const topic = await payload.create({
      collection: 'topics',
      data: buildTopic() as never,
      overrideAccess: true,
    })
    partners.push(partner.id)
    topics.push(topic.id)
  }
})
afterAll(() => cms.stop())

const addDemo = async (count: number): Promise<void> => {
  await makeDemoDocuments(payload, count, { log: () => undefined, create: createPublished })
  while ((await numberChanges(payload)) > 0);
}

const listRows = async (slug: string): Promise<Stored[]> => {
  const { docs } = await payload.db.find<Stored>({
    collection: slug as typeof collection,
    limit: 0,
    pagination: false,
    sort: 'id',
  })
  return docs
}

/** Saves the draft in each language, as the panel does while somebody types, and publishes it. */
const makeByHand = async (draft: DemoCaseStudy): Promise<number | string> => {
  const dataIn = (language: string): never => {
    const { slug: _, ...document } = draft
    const texts = Object.entries(document).map(([name, value]) => [
      name,
      ['title', 'summary', 'body'].includes(name)
        ? (value as Record<string, unknown>)[language]
        : value,
    ])
    return Object.fromEntries(texts) as never
  }
  const [first, ...others] = languages
  const { id } = await createOperation({
    autosave: true,
    collection: payload.collections[collection],
    data: dataIn(first!),
    depth: 0,
    draft: true,
    overrideAccess: true,
    req: await createLocalReq({ locale: first! }, payload),
  })
  for (const language of others) {
    await payload.update({
      autosave: true,
      collection,
      data: dataIn(language),
      depth: 0,
      draft: true,
      id,
      locale: language as TypedLocale,
      overrideAccess: true,
    })
  }
  for (const language of published) {
    const req = await createLocalReq({}, payload)
    await publishLanguage(req, { contentType: collection, id, language, by: null })
  }
  while ((await numberChanges(payload)) > 0);
  return id
}

/**
 * All that is stored of a document, without ids, times and the number in its texts. Nothing, an empty
 * list and an empty group are one and the same to every reader; MongoDB alone tells them apart.
 */
const everythingOf = async (id: number | string): Promise<unknown> => {
  const versions = await payload.db.findVersions<Stored>({
    collection,
    pagination: false,
    where: { parent: { equals: id } },
  })
  const ofDocument = (rows: Stored[]) =>
    rows.filter((row) => row['contentType'] === collection && row['document'] === String(id))
  const row = (await listRows(collection)).find((each) => String(each.id) === String(id))
  const alternates = row?.['alternates'] as { language: string }[]
  alternates.sort((a, b) => a.language.localeCompare(b.language))
  const everything = {
    row,
    // What a draft says of its publication means nothing: it is read from row and log.
    versions: versions.docs.map((each) => ({
      ...each,
      version: { ...(each.version as object), alternates: undefined },
    })),
    publications: ofDocument(await listRows('publications')),
    history: ofDocument(await listRows('publication-history')),
    slugs: ofDocument(await listRows('slugs')),
  }
  return JSON.parse(
    JSON.stringify(everything, (name, value: unknown) =>
      volatile.has(name) ? typeof value : isNothing(value) ? undefined : value,
    )
      .replace(/00000\d/g, 'NUMBER')
      .replaceAll(`:${id}:`, ':ID:'),
  )
}

const isNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)

const volatile = new Set([
  'id',
  'document',
  'parent',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'lastChangedAt',
  'at',
  'number',
  'fingerprint',
])

it('makes the rows, versions, log, history and slugs that saving and publishing make', async () => {
  const draft = demoCaseStudy(1, languages, { partners, topics })
  const quick = await createPublished(await createLocalReq({}, payload), {
    contentType: collection,
    draft,
    languages: published,
    by: null,
  })
  while ((await numberChanges(payload)) > 0);
  const other = JSON.parse(JSON.stringify(draft).replaceAll('000001', '000002')) as DemoCaseStudy
  const byHand = await makeByHand(other)

  expect(await everythingOf(quick)).toEqual(await everythingOf(byHand))
})

it('logs the fingerprint of what readers see', async () => {
  await addDemo(1)
  const row = (await listRows(collection)).at(-1)!
  const { flattenedFields } = payload.collections[collection].config
  const log = (await listRows('publications')).filter(
    ({ contentType, document }) => contentType === collection && document === String(row.id),
  )
  expect(log.map(({ language }) => language)).toEqual(published)
  for (const { fingerprint, language } of log) {
    expect(fingerprint).toBe(fingerprintOf(flattenedFields, row, String(language)))
  }
})

it('goes on with the numbers of an earlier run, so that no address is wanted twice', async () => {
  const before = (await listRows(collection)).length
  await addDemo(2)
  await addDemo(3)
  const rows = await listRows(collection)
  expect(rows).toHaveLength(before + 5)
  const slugs = (await listRows('slugs')).map(({ key }) => key)
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(slugs.some((key) => String(key).startsWith(`${collection}:it:esempio-000008-`))).toBe(true)
})

it('numbers every change once and in the order of the documents', async () => {
  const log = (await listRows('publications')).filter(({ state }) => state === 'published')
  const numbers = log.map(({ number }) => Number(number))
  expect(numbers.every((number) => number > 0)).toBe(true)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
})

it('is found by readers in the published languages alone', async () => {
  for (const language of languages) {
    const found = await payload.find({
      collection,
      depth: 1,
      limit: 5,
      locale: language as TypedLocale,
      overrideAccess: false,
    })
    expect([language, found.totalDocs > 0]).toEqual([language, published.includes(language)])
  }
})

it('spreads evenly over countries, years, partners and topics, the same way each time', () => {
  const relations = { partners, topics }
  const studies = Array.from({ length: 200 }, (_, index) =>
    demoCaseStudy(index + 1, languages, relations),
  )
  const count = (name: string) => new Set(studies.map((study) => study[name])).size
  expect([count('country'), count('yearStarted'), count('partner')]).toEqual([10, 25, 5])
  expect(count('capacity')).toBe(200)
  expect(new Set(studies.flatMap((study) => study['topics'])).size).toBe(topics.length)
  expect(demoCaseStudy(7, languages, relations)).toEqual(demoCaseStudy(7, languages, relations))
  const { length } = JSON.stringify(studies[0]!.body['en'])
  expect(length).toBeGreaterThan(4000)
})
