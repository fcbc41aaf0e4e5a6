import type { CollectionSlug, Payload } from 'payload'

import { caseStudies } from '../../../seed/data/caseStudies.ts'
import { events } from '../../../seed/data/events.ts'
import { news } from '../../../seed/data/news.ts'
import type { SeedUnitBlock } from '../../../seed/data/otherTypes.ts'
import { partners } from '../../../seed/data/partners.ts'
import { site as seedSite } from '../../../seed/data/site.ts'
import { topics } from '../../../seed/data/topics.ts'
import { trainingPaths } from '../../../seed/data/trainingPaths.ts'
import { trainingUnits } from '../../../seed/data/trainingUnits.ts'
import type { ContentLanguage, Texts } from '../../../seed/data/types.ts'
import { loadSeed, type SeedCounts, type SeedTools } from '../../../seed/loadSeed.ts'
import { readSeedState, type SeedState } from '../../../seed/seedMarker.ts'
import { numberChanges } from '../../../src/publications/numberChanges.ts'
import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import {
  lettersOf,
  lettersOfMarkdown,
  type LexicalNode,
  listNodes,
} from '../../support/seed/lexicalNodes.ts'
import { readWholeWalk } from '../../support/seed/readWholeWalk.ts'
import { makeSmallFile } from '../../support/seed/smallFiles.ts'
import { testRun } from '../../support/testRun.ts'

type Document = Record<string, unknown> & { id: number | string }
type Row = Record<string, unknown> & { id: string }
type RichText = { root: LexicalNode }
type Publishable = {
  key: string
  title: Texts
  summary: Texts
  sourceLanguage: ContentLanguage
  publish: ContentLanguage[]
}

const languages: ContentLanguage[] = ['it', 'en', 'pt', 'el']
const publishable: [CollectionSlug, Publishable[]][] = [
  ['case-studies', caseStudies],
  ['training-units', trainingUnits],
  ['training-paths', trainingPaths],
  ['events', events],
  ['news', news],
]

let cms: BootedPayload
let payload: Payload
let counts: SeedCounts

const tools: SeedTools = {
  log: () => undefined,
  publish: publishLanguage,
  makeFile: makeSmallFile,
}

// The stand-in for MongoDB is slow: there less of the work is done twice.
const breakAt = testRun.database === 'sqlite' ? 'training-units' : 'Pictures and files: 10'

// Interrupted in the middle, refused, then told to go on: all that follows holds of such a seed too.
let interruption: { message: unknown; state: SeedState; refusal: unknown; changed: boolean }

beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
  const controller = new AbortController()
  const message = await reasonOf(
    loadSeed(payload, {
      ...tools,
      signal: controller.signal,
      log: (line) => {
        if (line.startsWith(breakAt)) controller.abort()
      },
    }),
  )
  const state = await readSeedState(payload)
  const before = await countPublications()
  const refusal = await reasonOf(loadSeed(payload, tools))
  interruption = { message, state, refusal, changed: before !== (await countPublications()) }
  counts = await loadSeed(payload, { ...tools, goOn: true })
  while ((await numberChanges(payload)) > 0);
}, 900_000)
afterAll(() => cms.stop())

const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: Error) => error.message,
  )

const countPublications = async (): Promise<number> =>
  (await payload.db.count({ collection: 'publications' })).totalDocs

const drafts = new Map<string, Promise<Document[]>>()

/** The drafts of a collection in a language, without fallback; nothing changes them after the seed. */
const readDrafts = (collection: CollectionSlug, language: ContentLanguage): Promise<Document[]> => {
  const key = `${collection}:${language}`
  const known = drafts.get(key) ?? findDrafts(collection, language)
  drafts.set(key, known)
  return known
}

const findDrafts = async (
  collection: CollectionSlug,
  locale: ContentLanguage,
): Promise<Document[]> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    limit: 0,
    locale,
    overrideAccess: true,
    sort: 'id',
  })
  return docs as unknown as Document[]
}

/** Each seed document of a collection beside its draft in a language that it is written in. */
const pairsIn = async <Seed extends Publishable>(
  collection: CollectionSlug,
  seeds: readonly Seed[],
  language: ContentLanguage,
): Promise<{ seed: Seed; draft: Document }[]> => {
  const stored = await readDrafts(collection, language)
  return seeds.flatMap((seed) => {
    if (seed.title[language] === undefined) return []
    const draft = stored.find(({ title }) => title === seed.title[language])
    if (!draft) throw new Error(`${collection}/${seed.key} is missing in ${language}`)
    return [{ seed, draft }]
  })
}

// The library adds a fingerprint of the content to the name.
const filenameOf = (stem: string, extension: string): unknown =>
  expect.stringMatching(new RegExp(`^${stem}-[0-9a-f]+\\.${extension}$`))

const expectRichText = (stored: unknown, markdown: string | undefined): void => {
  expect(lettersOf(stored as RichText)).toBe(lettersOfMarkdown(markdown ?? ''))
}

it('leaves a mark when it is interrupted, and then refuses to begin again without being told', () => {
  expect(interruption).toEqual({
    message: 'Interrupted. To make the rest: npm run seed -- --continue',
    state: 'interrupted',
    refusal: expect.stringMatching(
      /interrupted: some of its documents are there.*npm run seed -- --continue/s,
    ),
    changed: false,
  })
})

it('makes as many documents as the data has, and as the project must show', async () => {
  expect(counts).toEqual({
    partners: 3,
    topics: 15,
    media: 44,
    'case-studies': caseStudies.length,
    'training-units': 8,
    'training-paths': 2,
    events: 6,
    news: 8,
  })
  expect(caseStudies.length).toBeGreaterThanOrEqual(12)
  for (const [collection, count] of Object.entries(counts)) {
    const stored = await payload.db.count({ collection: collection as CollectionSlug })
    expect([collection, stored.totalDocs]).toEqual([collection, count])
  }
})

it('has half of the case studies in Portuguese and half in Greek, and all in Italian and English', () => {
  const inLanguage = (language: ContentLanguage) =>
    caseStudies.filter(({ title }) => title[language] !== undefined).length
  expect([inLanguage('it'), inLanguage('en')]).toEqual([caseStudies.length, caseStudies.length])
  expect(inLanguage('pt')).toBeGreaterThanOrEqual(5)
  expect(inLanguage('el')).toBeGreaterThanOrEqual(5)
})

it('publishes exactly the languages that the data names', async () => {
  for (const [collection, seeds] of publishable) {
    for (const { seed, draft } of await pairsIn(collection, seeds, 'it')) {
      const row = await payload.db.findOne<Document & { alternates?: { language: string }[] }>({
        collection,
        where: { id: { equals: draft.id } },
      })
      const published = (row?.alternates ?? []).map(({ language }) => language).sort()
      expect([seed.key, published]).toEqual([seed.key, [...seed.publish].sort()])
      expect([seed.key, draft['sourceLanguage']]).toEqual([seed.key, seed.sourceLanguage])
    }
  }
})

it('leaves no text in a language that a document is not written in', async () => {
  for (const [collection, seeds] of publishable) {
    for (const language of languages) {
      const written = await pairsIn(collection, seeds, language)
      const stored = await readDrafts(collection, language)
      const others = stored.filter(({ id }) => !written.some(({ draft }) => draft.id === id))
      expect(others).toHaveLength(seeds.length - written.length)
      for (const draft of others) {
        expect(draft['title'] ?? draft['summary'] ?? draft['slug'] ?? draft['body'] ?? null).toBe(
          null,
        )
      }
    }
  }
})

it('keeps every text of a case study in each of its languages', async () => {
  for (const language of languages) {
    for (const { seed, draft } of await pairsIn('case-studies', caseStudies, language)) {
      expect(draft['summary']).toBe(seed.summary[language])
      for (const name of [
        'body',
        'context',
        'challenge',
        'solution',
        'results',
        'lessonsLearnt',
        'transferability',
      ] as const) {
        expectRichText(draft[name], seed[name][language])
      }
      const indicators = draft['indicators'] as Row[]
      expect(indicators.map(({ label, value }) => [label, value])).toEqual(
        seed.indicators.map(({ label, value }) => [label[language], value]),
      )
      expect((draft['sources'] as Row[]).map(({ url }) => url)).toEqual(
        seed.sources.map(({ url }) => url),
      )
    }
  }
})

it('keeps the texts of all languages of a training unit in the same rows', async () => {
  for (const unit of trainingUnits) {
    const idsByLanguage: string[][] = []
    for (const language of languages) {
      const [pair] = await pairsIn('training-units', [unit], language)
      if (!pair) continue
      const content = pair.draft['content'] as Row[]
      const outcomes = pair.draft['learningOutcomes'] as Row[]
      expect(outcomes.map(({ text }) => text)).toEqual(
        unit.learningOutcomes.map(({ text }) => text[language]),
      )
      expect(content.map(({ blockType }) => blockType)).toEqual(
        unit.content.map(({ blockType }) => blockType),
      )
      unit.content.forEach((block, index) => expectBlock(content[index]!, block, language))
      idsByLanguage.push([...outcomes, ...content, ...listAnswers(content)].map(({ id }) => id))
    }
    expect(idsByLanguage.length).toBeGreaterThanOrEqual(2)
    for (const ids of idsByLanguage) expect(ids).toEqual(idsByLanguage[0])
    expect(new Set(idsByLanguage[0]).size).toBe(idsByLanguage[0]!.length)
    expect(unit.content.some(({ blockType }) => blockType === 'quiz')).toBe(true)
  }
})

const expectBlock = (row: Row, block: SeedUnitBlock, language: ContentLanguage): void => {
  switch (block.blockType) {
    case 'text':
      return expectRichText(row['body'], block.body[language])
    case 'picture':
      return expect(row['caption']).toBe(block.caption[language])
    case 'video':
      return expect([row['title'], row['transcript']]).toEqual([
        block.title[language],
        block.transcript[language],
      ])
    case 'download':
      return expect(row['label']).toBe(block.label[language])
    case 'activity':
      expect(row['title']).toBe(block.title[language])
      return expectRichText(row['instructions'], block.instructions[language])
    case 'quiz': {
      expect(row['title']).toBe(block.title[language])
      const stored = (row['questions'] as Row[]).map(({ question, kind, answers }) => ({
        question,
        kind,
        answers: (answers as Row[]).map(({ text, correct, feedback }) => [text, correct, feedback]),
      }))
      expect(stored).toEqual(
        block.questions.map(({ question, kind, answers }) => ({
          question: question[language],
          kind,
          answers: answers.map(({ text, correct, feedback }) => [
            text[language],
            correct,
            feedback[language],
          ]),
        })),
      )
    }
  }
}

const listAnswers = (content: Row[]): Row[] =>
  content
    .flatMap(({ questions }) => (questions ?? []) as Row[])
    .flatMap((question) => [question, ...(question['answers'] as Row[])])

it('keeps every text of events, news and paths in each of its languages', async () => {
  for (const language of languages) {
    for (const { seed, draft } of await pairsIn('events', events, language)) {
      expectRichText(draft['body'], seed.body[language])
      expect((draft['agenda'] as Row[]).map(({ title }) => title)).toEqual(
        seed.agenda.map(({ title }) => title[language]),
      )
    }
    for (const { seed, draft } of await pairsIn('news', news, language)) {
      expectRichText(draft['body'], seed.body[language])
      expect(draft['summary']).toBe(seed.summary[language])
    }
    for (const { seed, draft } of await pairsIn('training-paths', trainingPaths, language)) {
      expect(draft['summary']).toBe(seed.summary[language])
    }
  }
})

it('turns Markdown into headings, lists, bold, italics and links, and leaves no sign of it', async () => {
  const nodes: LexicalNode[] = []
  for (const [collection] of publishable) {
    for (const language of languages) {
      const stored = await readDrafts(collection, language)
      nodes.push(...findRichTexts(stored).flatMap(listNodes))
    }
  }
  for (const { fields } of nodes.filter(({ type }) => type === 'link')) {
    expect(fields).toMatchObject({ linkType: 'custom', newTab: false })
    expect(fields?.url).toMatch(/^https?:\/\//)
  }
  for (const { text } of nodes.filter(({ type }) => type === 'text')) {
    expect(text).not.toMatch(/\*|\]\(|^#{1,4} |^- |^\d+\. |\n/)
  }
  const kinds = new Set(
    nodes.flatMap(({ type, tag, format }) => [
      `${type} ${tag ?? ''}`.trim(),
      ...(format === 1 ? ['bold'] : []),
      ...(format === 2 ? ['italic'] : []),
    ]),
  )
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'paragraph',
      'heading h3',
      'list ul',
      'list ol',
      'listitem',
      'link',
      'bold',
      'italic',
    ]),
  )
})

const findRichTexts = (value: unknown): RichText[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return [value as RichText]
  return Object.values(value).flatMap(findRichTexts)
}

it('resolves every relation to the document that the data means', async () => {
  const titles = new Map<string, unknown>()
  for (const [collection] of publishable) {
    for (const draft of await readDrafts(collection, 'it')) {
      titles.set(`${collection}/${draft.id}`, draft['title'])
    }
  }
  const titlesOf = (collection: string, ids: unknown) =>
    (ids as unknown[]).map((id) => titles.get(`${collection}/${String(id)}`))
  const seedTitles = (seeds: readonly Publishable[], keys: readonly string[]) =>
    keys.map((key) => seeds.find((seed) => seed.key === key)?.title.it)

  for (const { seed, draft } of await pairsIn('case-studies', caseStudies, 'it')) {
    expect(titlesOf('training-units', draft['relatedUnits'])).toEqual(
      seedTitles(trainingUnits, seed.relatedUnits),
    )
  }
  for (const { seed, draft } of await pairsIn('training-units', trainingUnits, 'it')) {
    expect(titlesOf('training-units', draft['prerequisites'])).toEqual(
      seedTitles(trainingUnits, seed.prerequisites),
    )
    expect(titlesOf('case-studies', draft['relatedCaseStudies'])).toEqual(
      seedTitles(caseStudies, seed.relatedCaseStudies),
    )
  }
  for (const { seed, draft } of await pairsIn('training-paths', trainingPaths, 'it')) {
    expect(titlesOf('training-units', draft['units'])).toEqual(
      seedTitles(trainingUnits, seed.units),
    )
  }
  for (const { seed, draft } of await pairsIn('news', news, 'it')) {
    const related = draft['related'] as { relationTo: string; value: unknown }[]
    expect(
      related.map(({ relationTo, value }) => titles.get(`${relationTo}/${String(value)}`)),
    ).toEqual(
      seed.related.map(
        ({ collection, key }) =>
          publishable.find(([slug]) => slug === collection)?.[1].find((each) => each.key === key)
            ?.title.it,
      ),
    )
  }
})

it('files documents under partner, topics and a picture of their own', async () => {
  const { docs } = await payload.find({
    collection: 'case-studies',
    depth: 1,
    limit: 0,
    locale: 'en',
    overrideAccess: true,
  })
  for (const seed of caseStudies) {
    const study = docs.find(({ title }) => title === seed.title.en)
    expect(study).toMatchObject({
      partner: { slug: seed.partner },
      cover: { filename: filenameOf(seed.cover, 'jpg') },
      licence: seed.licence ?? 'CC-BY-4.0',
      syndication: seed.syndication ?? true,
    })
    const slugs = ((study?.topics ?? []) as { slug: string }[]).map(({ slug }) => slug)
    expect(slugs).toEqual(seed.topics.map((key) => topics.find((topic) => topic.key === key)?.slug))
  }
})

it('links topics to EuroVoc and to broader topics, in every language', async () => {
  for (const language of languages) {
    const { docs } = await payload.find({
      collection: 'topics',
      depth: 1,
      limit: 0,
      locale: language,
      overrideAccess: true,
    })
    for (const topic of topics) {
      const stored = docs.find(({ slug }) => slug === topic.slug)
      expect(stored).toMatchObject({ label: topic.label[language] })
      expect(stored?.sameAs ?? undefined).toBe(topic.sameAs)
      const broader = stored?.broader as { slug: string } | null | undefined
      expect(broader?.slug).toBe(topics.find(({ key }) => key === topic.broader)?.slug)
    }
  }
})

it('describes every picture in every language and gives each partner a logo', async () => {
  for (const language of languages) {
    const { docs } = await payload.find({
      collection: 'media',
      depth: 0,
      fallbackLocale: false,
      limit: 0,
      locale: language,
      overrideAccess: true,
    })
    expect(docs.filter(({ alt }) => !alt?.trim())).toEqual([])
  }
  const { docs } = await payload.find({ collection: 'partners', depth: 1, overrideAccess: true })
  for (const { slug } of partners) {
    expect(docs.find((partner) => partner.slug === slug)).toMatchObject({
      logo: { filename: filenameOf(`${slug}-logo`, 'png') },
    })
  }
})

it('offers the sheets of the units as spreadsheets', async () => {
  const { docs } = await payload.find({
    collection: 'media',
    overrideAccess: true,
    where: { mimeType: { equals: 'application/vnd.oasis.opendocument.spreadsheet' } },
  })
  expect(docs.map(({ filename }) => filename).sort()).toEqual([
    filenameOf('impact-indicator-sheet', 'ods'),
    filenameOf('site-visit-sheet', 'ods'),
  ])
})

it('tells the project and the funding statement in every language', async () => {
  for (const language of languages) {
    const project = await payload.findGlobal({
      slug: 'project',
      fallbackLocale: false,
      locale: language,
      overrideAccess: true,
    })
    expect(project).toMatchObject({ acronym: 'CoLab Europe', programme: 'Erasmus+ KA210-VET' })
    expect(project.title).toBeTruthy()
    expect(project.fundingStatement).toContain('EACEA')
    expect(project.specificObjectives).toHaveLength(2)
    for (const { text } of project.specificObjectives ?? []) expect(text).toBeTruthy()
    const site = await payload.findGlobal({
      slug: 'site',
      fallbackLocale: false,
      locale: language,
      overrideAccess: true,
    })
    expect(site.navigation?.map(({ label }) => Boolean(label))).toEqual(
      Array.from({ length: 5 }, () => true),
    )
    expect(site.addressPatterns?.map(({ pattern }) => pattern)).toEqual(
      seedSite.addressPatterns.map(({ pattern }) => pattern),
    )
    expect(site.legalNotices?.every(({ title, body }) => title && body)).toBe(true)
  }
})

it('numbers every change once', async () => {
  const { docs } = await payload.db.find<{ number: number; pending: boolean }>({
    collection: 'publications',
    limit: 0,
    pagination: false,
  })
  const numbers = docs.map(({ number }) => number)
  expect(numbers.filter((number) => !(number > 0))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(docs.filter(({ pending }) => pending)).toEqual([])
})

describe('Lists, which Payload walks over less than it would', () => {
  const selections = [
    undefined,
    { title: true, cover: true, gallery: true, agenda: true, label: true },
    { summary: false, context: false, alternates: false, sizes: false },
  ]
  const everything = (['it', 'pt'] as const).flatMap((locale) =>
    [[], ['en', 'it'] as const].flatMap((fallbacks) =>
      selections.map((select) => ({
        locale,
        fallbackLocale: fallbacks.length > 0 ? [...fallbacks] : (false as const),
        select: select as never,
      })),
    ),
  )
  // The stand-in for MongoDB is slow: there Portuguese with fallback stands for all.
  const asked = testRun.database === 'sqlite' ? everything : everything.slice(-selections.length)

  // So long are patterns of addresses remembered: those from before the seed must be forgotten.
  beforeAll(() => new Promise((resolve) => setTimeout(resolve, 2100)))

  it.each([...publishable.map(([slug]) => slug), 'partners', 'topics', 'media'] as const)(
    'answer the same for %s',
    async (collection) => {
      for (const question of asked) {
        for (const overrideAccess of [false, true]) {
          const args = { collection, limit: 4, depth: 2, overrideAccess, ...question } as const
          const answer = await payload.find(args)
          expect(answer.docs.length).toBeGreaterThan(1)
          const whole = await readWholeWalk(payload, args)
          expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify(whole)))
        }
      }
    },
  )
})

it('refuses a database that has content, and changes nothing', async () => {
  const before = await countPublications()
  await expect(loadSeed(payload, { ...tools, goOn: true })).rejects.toThrow(
    /This database has content \(15 case-studies, .*nothing was changed/s,
  )
  expect(await countPublications()).toBe(before)
  expect(await readSeedState(payload)).toBe('finished')
})

it('refuses while another process is seeding', async () => {
  const where = { name: { equals: 'seed' } }
  const expiresAt = new Date(Date.now() + 60_000).toISOString()
  await payload.db.updateOne({
    collection: 'leases',
    data: { holder: 'elsewhere:1', expiresAt, value: 0 },
    where,
  })
  await expect(loadSeed(payload, { ...tools, goOn: true })).rejects.toThrow(
    'Another process is seeding this database',
  )
  await payload.db.updateOne({ collection: 'leases', data: { value: 1 }, where })
})
