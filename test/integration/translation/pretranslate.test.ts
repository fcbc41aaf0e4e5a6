import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CollectionSlug, Payload } from 'payload'

import { translationJobService } from '../../../src/jobs/translationJobService.ts'
import { loadEnv } from '../../../src/platform/env.ts'
import {
  correctBudget,
  monthOf,
  readUsage,
  takeFromBudget,
} from '../../../src/translation/machine/budget.ts'
import { takeJob } from '../../../src/translation/machine/JobLease.ts'
import { machineOf } from '../../../src/translation/machine/machineOf.ts'
import {
  type Machine,
  runTranslationJobs,
} from '../../../src/translation/machine/runTranslationJobs.ts'
import { dummyProvider } from '../../../src/translation/providers/dummyProvider.ts'
import type { TranslationProvider } from '../../../src/translation/providers/TranslationProvider.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { itWithTransactions } from '../../support/itWithTransactions.ts'
import { link, paragraph, richText, text } from '../../support/translation/makeRichText.ts'
import type { Editable } from '../../support/translation/Editable.ts'
import { type Api, openApi, openApiAnonymously } from '../../support/translation/openApi.ts'

type Id = number | string
type Doc = Editable

/** A LibreTranslate of one's own: what it answers is for each test to say. */
const service = {
  asked: [] as string[][],
  answer: (texts: string[], response: ServerResponse): void => {
    const translatedText = texts.map((one) => `(${one})`)
    response.writeHead(200).end(JSON.stringify({ translatedText }))
  },
}
const usualAnswer = service.answer

let server: Server
let cms: BootedPayload
let payload: Payload
let partner: Id
let editor: Api
let coordinator: Api

const create = async (collection: CollectionSlug, data: object, locale = 'it'): Promise<Id> =>
  (await payload.create({ collection, locale: locale as 'it', data: data as never })).id
const write = (more: object = {}) => create('news', buildNews({ partner, title: 'Uno', ...more }))
const change = (id: Id, locale: string, data: object) =>
  payload.update({ collection: 'news', id, locale: locale as 'it', data: data as never })
const textsOf = async (id: Id, language = 'pt') => {
  const found = (await payload.findByID({
    collection: 'news',
    id,
    locale: 'all',
    draft: true,
    depth: 0,
    overrideAccess: true,
  })) as Doc
  const { title, summary, body } = found
  return {
    title: title?.[language] ?? null,
    summary: summary?.[language] ?? null,
    body: body?.[language] ?? null,
  }
}
const nothing = { title: null, summary: null, body: null }

const machine = (provider: TranslationProvider = dummyProvider(), limit: number | null = null) =>
  ({ provider, charactersPerMonth: limit }) satisfies Machine
const never = () => new AbortController().signal
const run = (one: Machine = machine(), signal = never()) => runTranslationJobs(payload, one, signal)

const begin = async (api: Api, ids: Id[], language = 'pt'): Promise<Doc> => {
  const documents = ids.map((id) => `news:${id}`)
  const { json, status } = await api.post('/translations/pretranslate', { language, documents })
  expect([status, json.state]).toEqual([202, 'waiting'])
  return json
}
const jobOf = async ({ id }: Doc, api: Api = coordinator): Promise<Doc> =>
  (await api.get(`/translations/jobs/${id}`)).json

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { q } = JSON.parse(Buffer.concat(chunks).toString()) as { q: string[] }
      service.asked.push(q)
      service.answer(q, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  cms = await bootPayload({
    env: {
      TRANSLATION_PROVIDER: 'libretranslate',
      TRANSLATION_URL: `http://127.0.0.1:${port}/`,
      TRANSLATION_BUDGET_PER_MONTH: '100000',
    },
  })
  payload = cms.payload
  partner = await create('partners', buildPartner())
  editor = await openApi(payload, 'editor', { partner })
  coordinator = await openApi(payload, 'coordinator')
})
beforeEach(() => {
  service.answer = usualAnswer
  service.asked.length = 0
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await cms.stop()
})

describe('pre-translation', () => {
  it('fills what is missing, keeps formatting, and waits for a reviewer', async () => {
    const content = richText(
      paragraph(text('Una '), link('https://a.example', text('casa', 1)), text(' qui')),
    )
    const id = await write({ body: content })
    await change(id, 'pt', { summary: 'Escrito por alguém' })
    const job = await begin(editor, [id])
    expect(job).toMatchObject({
      kind: 'pretranslate',
      language: 'pt',
      total: 1,
      done: 0,
      report: [],
    })
    expect(await run()).toBe(1)
    const { body, summary, title } = await textsOf(id)
    expect({ title, summary }).toEqual({ title: '[pt] Uno', summary: 'Escrito por alguém' })
    expect(body.root.children[0].children[1].fields.url).toBe('https://a.example')
    expect(body.root.children[0].children[0].text).toBe('[pt] Una ')
    const { json } = await editor.get(`/news/${id}/translation?locale=pt`)
    const states = Object.fromEntries(json.units.map((unit: Doc) => [unit['id'], unit['state']]))
    expect(states).toMatchObject({ title: 'in-review', summary: 'current', body: 'in-review' })
    expect(await jobOf(job, editor)).toMatchObject({
      state: 'done',
      total: 1,
      done: 1,
      failed: 0,
      characters: 'Uno'.length + 'Una casa qui'.length,
      error: null,
      startedAt: expect.any(String),
      finishedAt: expect.any(String),
      report: [
        {
          collection: 'news',
          id,
          title: 'Uno',
          outcome: 'translated',
          message: '2 texts filled in.',
        },
      ],
    })
  })

  it('leaves a document alone that lacks nothing, and asks no machine', async () => {
    const id = await write()
    await begin(editor, [id])
    await run()
    const again = await begin(editor, [id])
    await run(machineOf(loadEnv().machineTranslation))
    expect((await jobOf(again)).report).toMatchObject([{ outcome: 'complete' }])
    expect(service.asked).toEqual([])
  })

  it('takes what a filter finds', async () => {
    const own = await create('partners', buildPartner())
    const [one, two] = [await write({ partner: own }), await write({ partner: own })]
    const body = { language: 'pt', filter: { partner: own, state: 'missing' } }
    const { json, status } = await coordinator.post('/translations/pretranslate', body)
    expect([status, json.total]).toEqual([202, 2])
    await run()
    expect((await jobOf(json)).report.map((row: Doc) => row['id']).sort()).toEqual(
      [one, two].sort(),
    )
  })

  it('goes on after a document that fails, and writes with the rights of who began it', async () => {
    const other = await create('partners', buildPartner())
    const [mine, gone, lost, last] = [await write(), await write(), await write(), await write()]
    const job = await begin(editor, [mine, gone, lost, last])
    await payload.delete({ collection: 'news', id: gone })
    await payload.update({ collection: 'news', id: lost, data: { partner: other } as never })
    await run()
    const { report, ...counts } = await jobOf(job)
    expect(counts).toMatchObject({ state: 'done', total: 4, done: 4, failed: 2 })
    expect(report.map((row: Doc) => [row['outcome'], row['message']])).toEqual([
      ['translated', '3 texts filled in.'],
      ['failed', `There is no news ${gone}.`],
      ['failed', `There is no news ${lost}.`],
      ['translated', '3 texts filled in.'],
    ])
    expect(await textsOf(lost)).toEqual(nothing)
  })

  it('leaves a text to people whose formatting the machine lost', async () => {
    const body = richText(paragraph(text('Una '), text('casa', 1)))
    const id = await write({ body })
    const careless: TranslationProvider = {
      name: 'Careless',
      translate: async (segments) => ({
        segments: segments.map((one) => (one.length > 1 ? undefined : [...one])),
        characters: 1,
      }),
    }
    const job = await begin(editor, [id])
    await run(machine(careless))
    expect((await jobOf(job)).report[0]).toMatchObject({
      outcome: 'partly',
      message: expect.stringMatching(/2 texts filled in\. .*lost formatting/),
    })
    expect((await textsOf(id)).body).toBeNull()
  })

  it('writes over nothing that somebody writes while the machine works', async () => {
    const id = await write()
    const slow: TranslationProvider = {
      ...dummyProvider(),
      translate: async (...order) => {
        await change(id, 'pt', { title: 'Por alguém' })
        await change(id, 'it', { summary: 'Un altro' })
        return dummyProvider().translate(...order)
      },
    }
    const job = await begin(editor, [id])
    await run(machine(slow))
    expect(await textsOf(id)).toMatchObject({ title: 'Por alguém', summary: null })
    expect((await jobOf(job)).report[0].message).toMatch(/2 changed meanwhile/)
  })
})

describe('a job', () => {
  it('is seen by who began it and by those who coordinate', async () => {
    const id = await write()
    const job = await begin(editor, [id])
    const other = await openApi(payload, 'editor', { partner })
    expect((await other.get(`/translations/jobs/${job['id']}`)).status).toBe(404)
    expect((await other.post(`/translations/jobs/${job['id']}/cancel`)).status).toBe(404)
    expect((await other.get('/translations/jobs')).json.jobs).toEqual([])
    for (const api of [editor, coordinator]) {
      expect((await api.get('/translations/jobs')).json.jobs[0]).toMatchObject({ id: job['id'] })
    }
    await run()
  })

  it('that waits is cancelled at once, and one that has ended is not', async () => {
    const id = await write()
    const job = await begin(editor, [id])
    const cancel = () => editor.post(`/translations/jobs/${job['id']}/cancel`)
    expect((await cancel()).json).toMatchObject({ state: 'cancelled', done: 0 })
    expect(await run()).toBe(0)
    expect(await textsOf(id)).toEqual(nothing)
    expect((await cancel()).status).toBe(409)
  })

  it('is cancelled mid-way: what is written stays, nothing more is', async () => {
    const ids = [await write(), await write(), await write(), await write()]
    const job = await begin(editor, ids)
    let count = 0
    const provider: TranslationProvider = {
      ...dummyProvider(),
      translate: async (...order) => {
        count += 1
        if (count === 3) await editor.post(`/translations/jobs/${job['id']}/cancel`)
        return dummyProvider().translate(...order)
      },
    }
    await run(machine(provider))
    const after = await jobOf(job)
    expect(after).toMatchObject({ state: 'cancelled', done: 2, failed: 0, error: null })
    expect(after['finishedAt']).not.toBeNull()
    expect(count).toBe(3)
    const titles = await Promise.all(ids.map(async (id) => (await textsOf(id)).title))
    expect(titles).toEqual(['[pt] Uno', '[pt] Uno', null, null])
  })

  it('that is cancelled ends the wait for a service too', async () => {
    const id = await write()
    const job = await begin(editor, [id])
    let asked: () => void = () => undefined
    const isAsked = new Promise<void>((resolve) => (asked = resolve))
    service.answer = () => asked()
    const running = run(machineOf(loadEnv().machineTranslation))
    await isAsked
    await editor.post(`/translations/jobs/${job['id']}/cancel`)
    const started = performance.now()
    await running
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(await jobOf(job)).toMatchObject({ state: 'cancelled', done: 0 })
  })

  it('waits again when the server stops, and goes on where it was', async () => {
    const ids = [await write(), await write(), await write()]
    const job = await begin(editor, ids)
    const stop = new AbortController()
    let count = 0
    const provider: TranslationProvider = {
      ...dummyProvider(),
      translate: async (...order) => {
        count += 1
        if (count === 2) stop.abort()
        order[3]?.throwIfAborted()
        return dummyProvider().translate(...order)
      },
    }
    await run(machine(provider), stop.signal)
    expect(await jobOf(job)).toMatchObject({ state: 'waiting', done: 1 })
    await run(machine(provider))
    expect(await jobOf(job)).toMatchObject({ state: 'done', done: 3, failed: 0 })
    expect(count).toBe(4)
  })

  it('of a process that is gone is taken up by another, once its time is over', async () => {
    const id = await write()
    const job = await begin(editor, [id])
    const lease = await takeJob(payload)
    await lease!.leave()
    expect(lease!.job.id).toBe(job['id'])
    expect(await run()).toBe(0)
    expect((await jobOf(job))['state']).toBe('running')
    const where = { id: { equals: job['id'] } }
    const data = { expiresAt: new Date(Date.now() - 1000).toISOString() }
    await payload.db.updateOne({ collection: 'translation-jobs' as CollectionSlug, data, where })
    expect(await run()).toBe(1)
    expect((await jobOf(job))['state']).toBe('done')
    // The one that was gone comes back: it may write nothing.
    await lease!.report({ done: 77 })
    await lease!.end({ state: 'failed' })
    expect(await jobOf(job)).toMatchObject({ state: 'done', done: 1 })
  })

  it('that ends its process again and again is given up', async () => {
    const id = await write()
    const job = await begin(editor, [id])
    const where = { id: { equals: job['id'] } }
    const data = { state: 'running', attempts: 5, expiresAt: new Date(0).toISOString() }
    await payload.db.updateOne({ collection: 'translation-jobs' as CollectionSlug, data, where })
    expect(await run()).toBe(0)
    expect(await jobOf(job)).toMatchObject({
      state: 'failed',
      error: 'The job was begun 5 times and never got further.',
    })
  })

  itWithTransactions('is done once when three processes look at the same time', async () => {
    const ids = [await write(), await write(), await write()]
    const jobs = []
    for (const id of ids) jobs.push(await begin(editor, [id]))
    const counts = await Promise.all([run(), run(), run()])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
    for (const job of jobs) expect(await jobOf(job)).toMatchObject({ state: 'done', done: 1 })
  })

  it('fails when its account has no access any more, or the machine is gone', async () => {
    const id = await write()
    const leaver = await openApi(payload, 'editor', { partner })
    const job = await begin(leaver, [id])
    await payload.update({ collection: 'users', id: leaver.id, data: { disabled: true } as never })
    await run()
    expect(await jobOf(job)).toMatchObject({
      state: 'failed',
      error: expect.stringMatching(/no access/),
    })
    const second = await begin(editor, [id])
    await run({ provider: undefined, charactersPerMonth: null })
    expect(await jobOf(second)).toMatchObject({
      state: 'failed',
      error: expect.stringMatching(/set up/),
    })
    expect(await textsOf(id)).toEqual(nothing)
  })

  it('is done by the service of the server, which stops gently', async () => {
    const id = await write()
    const jobs = translationJobService(payload, loadEnv().machineTranslation, { everyMs: 20 })
    await jobs.start()
    const job = await begin(editor, [id])
    const deadline = Date.now() + 10_000
    while ((await jobOf(job))['state'] !== 'done' && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await jobs.stop()
    expect(await textsOf(id)).toMatchObject({ title: '(Uno)' })
    const later = await begin(editor, [await write()])
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await jobOf(later))['state']).toBe('waiting')
    await editor.post(`/translations/jobs/${later['id']}/cancel`)
  })
})

describe('a service that fails', () => {
  const real = () => machineOf(loadEnv().machineTranslation)

  it('is asked again as late as it says', async () => {
    let first = 0
    service.answer = (texts, response) => {
      if (first > 0) return usualAnswer(texts, response)
      first = performance.now()
      response.writeHead(429, { 'retry-after': '1' }).end()
    }
    const id = await write()
    const job = await begin(editor, [id])
    await run(real())
    expect(performance.now() - first).toBeGreaterThan(990)
    expect(await jobOf(job)).toMatchObject({ state: 'done', failed: 0 })
  })

  it('is told in the job, document by document, and ends it after three in a row', async () => {
    service.answer = (_texts, response) => {
      response.writeHead(403).end('{"error":"Invalid API key"}')
    }
    const ids = [await write(), await write(), await write(), await write()]
    const before = await readUsage(payload, monthOf(new Date()))
    const job = await begin(editor, ids)
    await run(real())
    const after = await jobOf(job)
    expect(after).toMatchObject({
      state: 'failed',
      done: 2,
      failed: 2,
      characters: 0,
      error: 'The service answered 403. {"error":"Invalid API key"}',
    })
    expect(service.asked).toHaveLength(3)
    expect(await readUsage(payload, monthOf(new Date()))).toBe(before)
    expect(await textsOf(ids[0]!)).toEqual(nothing)
  })

  it('writes nothing by nonsense', async () => {
    service.answer = (_texts, response) => void response.writeHead(200).end('<html>')
    const id = await write()
    const job = await begin(editor, [id])
    await run(real())
    expect((await jobOf(job)).report[0]).toMatchObject({
      outcome: 'failed',
      message: 'The service answered something that is not JSON.',
    })
    expect(await textsOf(id)).toEqual(nothing)
  })
})

describe('the budget of a month', () => {
  const month = '2031-01'

  itWithTransactions('is never passed, however many take from it at once', async () => {
    const take = () => takeFromBudget(payload, { characters: 30, limit: 100, month })
    const taken = await Promise.all([take(), take(), take(), take(), take()])
    expect(taken.filter(Boolean)).toHaveLength(3)
    expect(await readUsage(payload, month)).toBe(90)
    await correctBudget(payload, { characters: -20, month })
    expect(await readUsage(payload, month)).toBe(70)
    expect(await takeFromBudget(payload, { characters: 31, limit: 100, month })).toBe(false)
    expect(await takeFromBudget(payload, { characters: 30, limit: 100, month })).toBe(true)
  })

  it('ends a job that would pass it, before anything is sent', async () => {
    const ids = [await write(), await write()]
    const used = await readUsage(payload, monthOf(new Date()))
    const first = await begin(editor, [ids[0]!])
    await run()
    const { characters } = await jobOf(first)
    const asked: number[] = []
    const provider: TranslationProvider = {
      ...dummyProvider(),
      translate: async (...order) => {
        asked.push(order[0].length)
        return dummyProvider().translate(...order)
      },
    }
    const job = await begin(editor, ids)
    await run(machine(provider, used + characters + 10))
    expect(await jobOf(job)).toMatchObject({
      state: 'failed',
      done: 1,
      error: expect.stringMatching(/^The budget of \d+ characters a month has 10 left/),
    })
    expect(asked).toEqual([])
  })

  it('is told with the name of the machine', async () => {
    const { json } = await editor.get('/translations/provider')
    const used = await readUsage(payload, monthOf(new Date()))
    expect(json).toEqual({ name: 'LibreTranslate', budget: { limit: 100_000, used } })
    expect(used).toBeGreaterThan(0)
  })
})

describe('a request that cannot be met', () => {
  it.each([
    [{}, 'language'],
    [{ language: 'xx' }, 'language'],
    [{ language: 'pt', documents: [] }, 'documents'],
    [{ language: 'pt', documents: ['users:1'] }, 'collection'],
    [{ language: 'pt', filter: { state: 'lost' } }, 'state'],
  ])('is told why: %j', async (body, path) => {
    const { json, status } = await editor.post('/translations/pretranslate', body)
    expect([status, json.errors?.[0]?.path]).toEqual([400, path])
  })

  it('is refused to whoever writes no text in the language', async () => {
    const id = await write()
    const body = { language: 'pt', documents: [`news:${id}`] }
    const ask = async (api: Pick<Api, 'post'>) =>
      (await api.post('/translations/pretranslate', body)).status
    expect(await ask(await openApi(payload, 'reviewer', { partner, languages: ['pt'] }))).toBe(403)
    expect(await ask(await openApi(payload, 'translator', { partner, languages: ['en'] }))).toBe(
      403,
    )
    expect(await ask(openApiAnonymously(payload))).toBe(401)
    for (const path of ['provider', 'jobs', 'jobs/1']) {
      expect((await openApiAnonymously(payload).get(`/translations/${path}`)).status).toBe(401)
    }
    expect((await editor.get(`/translations/jobs/nobody`)).status).toBe(404)
  })
})
