import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { createLocalReq, type CollectionSlug, type Where } from 'payload'
import { findBySlug } from '../../../src/catalogue/findBySlug.ts'
import { listChanges } from '../../../src/catalogue/listChanges.ts'
import { lastNumber, numberChanges } from '../../../src/publications/numberChanges.ts'
import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { withdrawLanguages } from '../../../src/publications/withdrawLanguages.ts'
import { listTranslations } from '../../../src/translation/workflow/listTranslations.ts'
import { buildCaseStudy } from '../../support/build/buildCaseStudy.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { fillDatabase } from '../../support/fillDatabase.ts'
import { GrownPlans, recordQueries } from '../../support/recordQueries.ts'
import { testRun } from '../../support/testRun.ts'

const describeOnSqlite = testRun.database === 'sqlite' ? describe : describe.skip
const documents = 200
const grownTo = 10_000

type Sample = { id: number; slug: string; partner: number; topic: number }
type List = { locale?: string; page?: number; sort?: string; where?: Where }

let cms: BootedPayload
let sample: Sample
let plans: GrownPlans
beforeAll(async () => {
  cms = await bootPayload()
  if (testRun.database !== 'sqlite') return
  await fillDatabase(cms.payload, documents)
  sample = await findSample()
  plans = new GrownPlans(cms.env.DATABASE_URL!.replace('file:', ''), grownTo / documents)
}, 120_000)
afterAll(async () => {
  plans?.close()
  await cms.stop()
})

/** The commonest questions of the public. */
const questions: Record<string, () => Promise<void>> = {
  'a list of the 10 newest': () => list('case-studies'),
  'page 5 of a list': () => list('case-studies', { page: 5 }),
  'a list by date of creation': () => list('case-studies', { sort: '-createdAt' }),
  'a list of what was changed last': () => list('case-studies', { sort: '-updatedAt' }),
  'a list by title': () => list('case-studies', { sort: 'title' }),
  'a list of a country, newest first': () => list('case-studies', { where: inItaly }),
  'a list of a country and years, by title': () =>
    list('case-studies', {
      locale: 'pt',
      sort: 'title',
      where: { and: [inItaly, { yearStarted: { greater_than_equal: 2010 } }] },
    }),
  'a list by topic': () => list('case-studies', { where: { topics: { in: [sample.topic] } } }),
  'a list of a partner': () =>
    list('case-studies', { where: { partner: { equals: sample.partner } } }),
  'events to come, the next one first': () =>
    list('events', {
      sort: 'start',
      where: { start: { greater_than_equal: new Date().toISOString() } },
    }),
  'news, newest first': () => list('news'),
  'a document by slug': async () => {
    const req = await createLocalReq({ locale: 'it' }, cms.payload)
    Object.assign(req, { routeParams: { slug: sample.slug } })
    expect((await findBySlug(req, 'case-studies')).status).toBe(200)
  },
  'a document by a filter on its slug': async () => {
    const where = { slug: { equals: sample.slug } }
    expect(await find('case-studies', { locale: 'it', where })).toMatchObject({ totalDocs: 1 })
  },
  'a document by id': async () => {
    const { id } = sample
    const args = { collection: 'case-studies', id, locale: 'en', overrideAccess: false } as const
    expect(await cms.payload.findByID(args)).toMatchObject({ id, language: 'en' })
  },
  'how many there are': async () => {
    const args = { collection: 'case-studies', locale: 'pt', overrideAccess: false } as const
    expect(await cms.payload.count(args)).toEqual({ totalDocs: documents })
  },
  'the change feed': async () => {
    const query = { after: 20, limit: 20, collection: 'case-studies', language: 'en' }
    const page = await listChanges(cms.payload, query, await lastNumber(cms.payload))
    expect(page.changes).toHaveLength(20)
  },
  'a list over GraphQL': async () => {
    const req = await createLocalReq({ locale: 'en' }, cms.payload)
    const { data, errors } = await graphql({
      schema: configToSchema(cms.payload.config).schema,
      contextValue: { headers: {}, req: Object.assign(req, { payloadAPI: 'GraphQL' }) },
      source: `{ CaseStudies(limit: 10, locale: en) {
        totalDocs docs { title partner { name } topics { label } }
      } }`,
    })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ CaseStudies: { totalDocs: documents } })
  },
}

/** The commonest work of editors. */
const tasks: Record<string, () => Promise<unknown>> = {
  'create a draft': () => draft(),
  'save a draft': async () => {
    const { id } = await draft()
    return cms.payload.update({ ...inItalian, id, data: { summary: `Rivisto ${id}` }, draft: true })
  },
  'publish and withdraw a language': async () => {
    const { id } = await draft()
    const req = await createLocalReq({ locale: 'it' }, cms.payload)
    const language = { contentType: 'case-studies', id, language: 'it', by: null } as const
    await publishLanguage(req, language)
    await withdrawLanguages(req, { ...language, languages: ['it'] })
  },
  'number what was published': () => numberChanges(cms.payload),
  'delete a draft': async () => {
    const { id } = await draft()
    return cms.payload.delete({ collection: 'case-studies', id })
  },
  'list translations': async () => {
    const req = await createLocalReq({ locale: 'it' }, cms.payload)
    return listTranslations(req, {}, { limit: 25, page: 1, sort: 'oldest-stale' })
  },
}

/** Steps that look as if they grew, and why they are right all the same. */
const exceptions: { question?: string; statement: RegExp; steps: RegExp; because: string }[] = [
  {
    statement: /from "(partners|topics|site)"/,
    steps: /./,
    because: 'There are a few dozen at most: SQLite rightly prefers reading all.',
  },
  {
    statement: /from "(payload_locked_documents|translation_settings|leases)"/,
    steps: /./,
    because:
      'There is one for each document that is open in the panel, and one set of rules; leases are a handful.',
  },
  {
    statement: /where \("(slugs|case_studies_locales)"\."slug" = \?/,
    steps: /^USE TEMP B-TREE FOR ORDER BY/,
    because: 'Sorts what has one slug: one row a language and collection at most.',
  },
  {
    statement:
      /where \(*"(_case_studies_v|slugs|publications|translation_states)"\."(parent_id|document|content_type)" = \?/,
    steps: /^USE TEMP B-TREE FOR ORDER BY/,
    because: 'Sorts the versions, addresses, log rows or states of one document.',
  },
  {
    question: 'delete a draft',
    statement: /left join "\w+_rels"/,
    steps: /^USE TEMP B-TREE FOR (DISTINCT|ORDER BY)/,
    because: 'Sorts what refers to the document.',
  },
  {
    question: 'a list of a country and years, by title',
    statement: /order by "case_studies_locales"\."title"/,
    steps: /^USE TEMP B-TREE FOR ORDER BY/,
    because:
      'Sorts what matches only while that is less work than walking the titles to a full page.',
  },
  {
    question: 'a list by topic',
    statement: /"case_studies_rels"/,
    steps: /^USE TEMP B-TREE FOR (DISTINCT|ORDER BY|count\(DISTINCT\))/,
    because:
      'Sorts the documents of one topic, for no index spans relations and dates; their number is ' +
      'remembered until something is committed.',
  },
]

const inItalian = { collection: 'case-studies', locale: 'it', overrideAccess: true } as const
const draft = () =>
  cms.payload.create({
    ...inItalian,
    data: buildCaseStudy({ partner: sample.partner }) as never,
    draft: true,
  })
const inItaly: Where = { country: { equals: 'IT' } }

describeOnSqlite('with 10,000 documents and without walking or sorting all, SQLite answers', () => {
  it.each(Object.keys(questions))('%s', async (question) => {
    const statements = await recordQueries(questions[question]!)
    expect(statements.length).toBeGreaterThan(0)
    const unexplained = statements.flatMap(({ sql, args }) =>
      plans
        .listGrowingSteps({ sql, ...(args && { args }) })
        .filter((step) => !isExplained(question, sql, step))
        .map((step) => ({ step, sql })),
    )
    expect(unexplained).toEqual([])
  })
})

describeOnSqlite('with 10,000 documents and without walking or sorting all, editors', () => {
  it.each(Object.keys(tasks))('%s', async (task) => {
    const statements = await recordQueries(tasks[task]!)
    const unexplained = statements.flatMap(({ sql, args }) =>
      plans
        .listGrowingSteps({ sql, ...(args && { args }) })
        .filter((step) => !isExplained(task, sql, step))
        .map((step) => ({ step, sql })),
    )
    expect(unexplained).toEqual([])
  })
})

describeOnSqlite('the check itself', () => {
  it('sees a walk through all texts', () => {
    const sql = "SELECT id FROM case_studies_locales WHERE summary LIKE '%x%'"
    expect(plans.listGrowingSteps({ sql })).toEqual(['SCAN case_studies_locales'])
  })

  it('sees a list that is sorted as a whole', () => {
    const sql = 'SELECT id FROM case_studies WHERE public_in_en = 1 ORDER BY capacity LIMIT 10'
    expect(plans.listGrowingSteps({ sql })).toContain('USE TEMP B-TREE FOR ORDER BY')
  })

  it('has no exception that nothing needs', async () => {
    const needed = new Set<string>()
    for (const [question, ask] of Object.entries({ ...questions, ...tasks })) {
      for (const { sql, args } of await recordQueries(ask)) {
        for (const step of plans.listGrowingSteps({ sql, ...(args && { args }) })) {
          const found = exceptions.find((exception) => explains(exception, question, sql, step))
          if (found) needed.add(found.because)
        }
      }
    }
    expect([...needed].sort()).toEqual(exceptions.map(({ because }) => because).sort())
  })
})

function isExplained(question: string, sql: string, step: string): boolean {
  return exceptions.some((exception) => explains(exception, question, sql, step))
}

function explains(
  exception: (typeof exceptions)[number],
  question: string,
  sql: string,
  step: string,
): boolean {
  const { question: only = question, statement, steps } = exception
  return only === question && statement.test(sql) && steps.test(step)
}

function find(collection: CollectionSlug, { locale = 'en', ...more }: List = {}) {
  return cms.payload.find({
    collection,
    depth: 1,
    limit: 10,
    locale: locale as 'en',
    overrideAccess: false,
    ...more,
  })
}

async function list(collection: CollectionSlug, asked?: List): Promise<void> {
  expect((await find(collection, asked)).docs).toHaveLength(10)
}

async function findSample(): Promise<Sample> {
  const found = await find('case-studies', { locale: 'it', page: 3 })
  const { id, slug, partner, topics } = found.docs[0] as unknown as Record<'id' | 'slug', never> & {
    partner: { id: number }
    topics: { id: number }[]
  }
  return { id, slug, partner: partner.id, topic: topics[0]!.id }
}
