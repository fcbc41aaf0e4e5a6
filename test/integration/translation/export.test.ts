import type { CollectionSlug, Payload } from 'payload'

import { parseCsv } from '../../../src/translation/csv/parseCsv.ts'
import type { ReturnedFile } from '../../../src/translation/exchange/Exchange.ts'
import { parseXliff } from '../../../src/translation/xliff/parseXliff.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildCaseStudy } from '../../support/build/buildCaseStudy.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildTopic } from '../../support/build/buildTopic.ts'
import { publish } from '../../support/publish.ts'
import { richText } from '../../support/richText.ts'
import { type Api, openApi, openApiAnonymously } from '../../support/translation/openApi.ts'
import { testRun } from '../../support/testRun.ts'
import { readZip } from '../../support/translation/readZip.ts'
import { inEnglish } from '../../../src/platform/messages/renderText.ts'

type Id = number | string

let cms: BootedPayload
let payload: Payload
let partner: Id
let other: Id
let topic: Id
let coordinator: Api
let translator: Api
let stranger: Api

const create = async (collection: CollectionSlug, data: object, locale = 'it'): Promise<Id> =>
  (await payload.create({ collection, locale: locale as 'it', data: data as never })).id

let study: Id
let news: Id
let portuguese: Id
let hidden: Id

beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
  partner = await create('partners', buildPartner())
  other = await create('partners', buildPartner())
  topic = await create('topics', buildTopic())
  coordinator = await openApi(payload, 'coordinator')
  translator = await openApi(payload, 'translator', { partner, languages: ['pt', 'en'] })
  stranger = await openApi(payload, 'translator', { partner: other, languages: ['pt'] })
  study = await create('case-studies', buildCaseStudy({ partner, topics: [topic] }))
  news = await create('news', buildNews({ partner }))
  portuguese = await create('news', buildNews({ partner, sourceLanguage: 'pt' as never }), 'pt')
  hidden = await create('news', buildNews({ partner: other }))
})
afterAll(() => cms.stop())

const read = (text: string): Extract<ReturnedFile, { ok: true }> => {
  const bytes = new TextEncoder().encode(text)
  const file = text.startsWith('<') ? parseXliff(bytes) : parseCsv(bytes)
  if (!file.ok) throw new Error(file.problems.map(inEnglish).join(' '))
  return file
}
const names = (text: string) => read(text).documents.map((one) => `${one.contentType}:${one.id}`)

describe('one document', () => {
  it.each([
    ['xliff-1.2', 'application/x-xliff+xml', 'xlf'],
    ['xliff-2.1', 'application/xliff+xml', 'xlf'],
    ['csv', 'text/csv; charset=utf-8', 'csv'],
  ])('goes out as %s, as a file that says what it is', async (format, type, extension) => {
    const path = `/translations/export?format=${format}&language=en&documents=case-studies:${study}`
    const { headers, status, text } = await translator.get(path)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="case-studies-${study}-it-to-en.${extension}"`,
    )
    const [document] = read(text).documents
    expect(document).toMatchObject({
      contentType: 'case-studies',
      id: String(study),
      sourceLanguage: 'it',
      targetLanguage: 'en',
    })
    expect(document!.segments.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['title', 'summary', 'body::1']),
    )
  })

  it('holds only missing and stale texts when only those are asked for', async () => {
    const id = await create('news', buildNews({ partner }))
    const data = { title: 'Title', body: richText('Words') } as never
    await payload.update({ collection: 'news', id, locale: 'en', data })
    await payload.update({
      collection: 'news',
      id,
      locale: 'it',
      data: { title: 'Altro' } as never,
    })
    const path = `/translations/export?format=csv&language=en&documents=news:${id}`
    const ids = async (more = '') =>
      read((await translator.get(path + more)).text).documents[0]?.segments.map((one) => one.id)
    expect(await ids()).toEqual(['title', 'summary', 'body::1'])
    expect(await ids('&scope=open')).toEqual(['title', 'summary'])
    const done = { title: 'Other', summary: 'Summary' } as never
    await payload.update({ collection: 'news', id, locale: 'en', data: done })
    expect(await translator.get(`${path}&scope=open`)).toMatchObject({ status: 404 })
    await payload.delete({ collection: 'news', id })
  })
})

describe('a selection', () => {
  it('of documents in one source language is one file', async () => {
    const documents = `case-studies:${study},news:${news}`
    const { text } = await translator.get(
      `/translations/export?format=xliff-2.1&language=en&documents=${documents}`,
    )
    expect(names(text)).toEqual([`case-studies:${study}`, `news:${news}`])
  })

  it('in several source languages is one file of XLIFF 1.2, and a ZIP otherwise', async () => {
    const path = `/translations/export?language=en&documents=news:${news},news:${portuguese}`
    const mixed = await translator.get(`${path}&format=xliff-1.2`)
    expect(read(mixed.text).documents.map((one) => one.sourceLanguage)).toEqual(['it', 'pt'])
    for (const format of ['xliff-2.1', 'csv']) {
      const { bytes, headers } = await translator.get(`${path}&format=${format}`)
      expect(headers.get('content-type')).toBe('application/zip')
      expect(headers.get('content-disposition')).toContain('translations-it-pt-to-en.zip')
      const files = readZip(bytes)
      expect([...files.values()].flatMap(names)).toEqual([`news:${news}`, `news:${portuguese}`])
    }
  })

  it('leaves out what is written in the language itself', async () => {
    const path = `/translations/export?format=csv&language=pt&documents=news:${news},news:${portuguese}`
    expect(names((await translator.get(path)).text)).toEqual([`news:${news}`])
    const only = `/translations/export?format=csv&language=pt&documents=news:${portuguese}`
    expect((await translator.get(only)).status).toBe(404)
  })

  it('with a document that the person may not see is refused, by a word that tells nothing', async () => {
    const answers = await Promise.all(
      [hidden, typeof hidden === 'number' ? 999_999 : '0'.repeat(24)].map((id) =>
        translator.get(
          `/translations/export?format=csv&language=en&documents=news:${news},news:${id}`,
        ),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(answers.map(({ json }) => json.detail)).toEqual([
      `There is no news ${hidden}.`,
      expect.stringMatching(/^There is no news/),
    ])
    const path = `/translations/export?format=csv&language=pt&documents=news:${hidden}`
    expect((await stranger.get(path)).status).toBe(200)
  })
})

describe('a filter', () => {
  const ask = async (api: Api, query: string) => {
    const { status, text } = await api.get(
      `/translations/export?format=xliff-1.2&language=en&${query}`,
    )
    return status === 200 ? names(text).sort() : status
  }
  const sorted = (...list: string[]) => list.sort()

  it('finds what the person may see', async () => {
    expect(await ask(translator, '')).toEqual(
      sorted(`case-studies:${study}`, `news:${news}`, `news:${portuguese}`),
    )
    expect(await ask(stranger, '')).toEqual([`news:${hidden}`])
    expect(await ask(coordinator, '')).toHaveLength(4)
  })

  it('goes by collection, partner, topic and state', async () => {
    expect(await ask(coordinator, `collection=case-studies`)).toEqual([`case-studies:${study}`])
    expect(await ask(coordinator, `partner=${other}`)).toEqual([`news:${hidden}`])
    expect(await ask(coordinator, `topic=${topic}`)).toEqual([`case-studies:${study}`])
    expect(await ask(coordinator, 'state=stale')).toBe(404)
  })

  it('finds all that is stale in a language', async () => {
    const id = await create('news', buildNews({ partner }))
    const data = { title: 'Title', summary: 'Summary', body: richText('Words') } as never
    await payload.update({ collection: 'news', id, locale: 'en', data })
    await publish(payload, 'news', id, 'it', 'en')
    expect(await ask(coordinator, 'state=stale')).toBe(404)
    await payload.update({
      collection: 'news',
      id,
      locale: 'it',
      data: { title: 'Nuovo' } as never,
    })
    await publish(payload, 'news', id, 'it')
    expect(await ask(coordinator, 'state=stale')).toEqual([`news:${id}`])
    await payload.delete({ collection: 'news', id })
  })
})

describe('a question that cannot be answered', () => {
  it.each([
    ['format=docx&language=en', 'format'],
    ['language=en', 'format'],
    ['format=csv', 'language'],
    ['format=csv&language=xx', 'language'],
    ['format=csv&language=en&scope=some', 'scope'],
    ['format=csv&language=en&state=lost', 'state'],
    ['format=csv&language=en&collection=users', 'collection'],
    ['format=csv&language=en&documents=', 'documents'],
    ['format=csv&language=en&documents=news', 'documents'],
    ['format=csv&language=en&documents=users:1', 'collection'],
    ['format=csv&language=en&documents=__proto__:1', 'collection'],
  ])('is told so: %s', async (query, path) => {
    const { json, status } = await coordinator.get(`/translations/export?${query}`)
    expect([status, json.errors?.[0]?.path]).toEqual([400, path])
  })

  it('is answered to nobody who has not signed in', async () => {
    const path = `/translations/export?format=csv&language=en&documents=news:${news}`
    expect((await openApiAnonymously(payload).get(path)).status).toBe(401)
  })
})

// The stand-in for MongoDB takes minutes to make so many documents.
const itOnSqlite = testRun.database === 'sqlite' ? it : it.skip

itOnSqlite(
  'is cut into files of a ZIP when it is large, each of which can be read back',
  async () => {
    const ids: Id[] = []
    for (let count = 0; count < 260; count += 1)
      ids.push(await create('news', buildNews({ partner })))
    const documents = ids.map((id) => `news:${id}`).join()
    const path = `/translations/export?format=xliff-1.2&language=en&documents=${documents}`
    const files = [...readZip((await coordinator.get(path)).bytes).values()]
    expect(files.map((text) => names(text).length)).toEqual([250, 10])
  },
  120_000,
)
