import type { CollectionSlug, Payload } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { itWithTransactions } from '../../support/itWithTransactions.ts'
import { buildZip } from '../../support/media/buildZip.ts'
import { publish } from '../../support/publish.ts'
import { link, paragraph, richText, text } from '../../support/translation/makeRichText.ts'
import type { Editable } from '../../support/translation/Editable.ts'
import { type Api, openApi, openApiAnonymously } from '../../support/translation/openApi.ts'
import { translateXliff12, translateXliff21 } from '../../support/translation/returnFile.ts'

type Id = number | string
type Doc = Editable
type Report = { status: string; messages: string[]; id: string }

let cms: BootedPayload
let payload: Payload
let partner: Id
let coordinator: Api
let editor: Api
let translator: Api

const create = async (collection: CollectionSlug, data: object, locale = 'it'): Promise<Id> =>
  (await payload.create({ collection, locale: locale as 'it', data: data as never })).id

const body = () =>
  richText(
    paragraph(
      text('Prima '),
      text('frase', 1),
      text(' e un '),
      link('https://a.example', text('nodo')),
    ),
    paragraph(text('Seconda.')),
  )
const write = (more: object = {}) =>
  create(
    'news',
    buildNews({ partner, title: 'Titolo', summary: 'Sommario', body: body(), ...more }),
  )
const change = (id: Id, locale: string, data: object) =>
  payload.update({ collection: 'news', id, locale: locale as 'it', data: data as never })
const contentOf = async (id: Id) => {
  const found = await payload.findByID({
    collection: 'news',
    id,
    locale: 'all',
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const { title, summary, slug, body: texts } = found as Doc
  return { title, summary, slug, body: texts }
}
const englishOf = async (id: Id): Promise<Doc> => {
  const { body: texts, summary, title } = await contentOf(id)
  return { title: title?.en ?? null, summary: summary?.en ?? null, body: texts?.en ?? null }
}

const fileOf = async (format: string, ...ids: Id[]) => {
  const documents = ids.map((id) => `news:${id}`).join()
  const path = `/translations/export?format=${format}&language=en&documents=${documents}`
  return (await coordinator.get(path)).text
}
const translated = async (...ids: Id[]) =>
  translateXliff12(await fileOf('xliff-1.2', ...ids), (words) => `EN ${words}`)
const statuses = (document: { units: Report[] }) =>
  Object.fromEntries(document.units.map(({ id, status }) => [id, status]))

const xliff = { 'content-type': 'application/xliff+xml' }
const send = (api: Api, file: unknown, query = '', headers: Record<string, string> = xliff) =>
  api.post(`/translations/import${query}`, file, headers)

beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
  partner = await create('partners', buildPartner())
  coordinator = await openApi(payload, 'coordinator')
  editor = await openApi(payload, 'editor', { partner })
  translator = await openApi(payload, 'translator', { partner, languages: ['en'] })
})
afterAll(() => cms.stop())

describe('a file that came back', () => {
  it.each(['xliff-1.2', 'xliff-2.1'])(
    'as %s leaves alone what somebody translated since the export, unless asked',
    async (format) => {
      const id = await write()
      const translate = format === 'xliff-1.2' ? translateXliff12 : translateXliff21
      const file = translate(await fileOf(format, id), (words) => `EN ${words}`)
      await change(id, 'en', { title: 'Newer words' })
      const { json } = await send(coordinator, file)
      expect(statuses(json.documents[0])).toMatchObject({
        title: 'target-moved',
        summary: 'imported',
      })
      expect((await englishOf(id)).title).toBe('Newer words')
      await send(coordinator, file, '?force=true')
      expect((await englishOf(id)).title).toBe('EN Titolo')
    },
  )

  it.each([
    ['1.2', 'xliff-1.2', translateXliff12],
    ['2.1', 'xliff-2.1', translateXliff21],
  ])(
    'as XLIFF %s is imported, lands in review and leaves other languages alone',
    async (...row) => {
      const [, format, translate] = row
      const id = await write()
      await change(id, 'pt', { title: 'Português' })
      const before = await contentOf(id)
      const file = translate(await fileOf(format, id), (words) => `EN ${words}`)
      const { json, status } = await send(translator, file)
      expect(status).toBe(200)
      expect(json).toEqual({
        warnings: [],
        documents: [
          {
            collection: 'news',
            id: String(id),
            title: 'Titolo',
            language: 'en',
            problems: [],
            imported: 3,
            units: ['title', 'summary', 'body'].map((unit) => ({
              id: unit,
              label: expect.any(String),
              status: 'imported',
              messages: [],
            })),
          },
        ],
      })
      const after = await contentOf(id)
      expect(after.title).toEqual({ ...before.title, en: 'EN Titolo' })
      expect(after.summary).toEqual({ ...before.summary, en: 'EN Sommario' })
      expect(after.body.it).toEqual(before.body.it)
      const [first] = after.body.en.root.children
      expect(first.children.map((node: Doc) => node['text'] ?? node['fields'].url)).toEqual([
        'EN Prima ',
        'frase',
        ' e un ',
        'https://a.example',
      ])
      expect(after.slug.en).toMatch(/^en-titolo/)
      const { json: translation } = await translator.get(`/news/${id}/translation?locale=en`)
      expect(translation.cell).toMatchObject({ state: 'in-review', counts: { inReview: 3 } })
    },
  )

  it('as CSV from a spreadsheet, in a form, is imported too', async () => {
    const id = await write()
    const rows = (await fileOf('csv', id)).trim().split('\r\n')
    const filled = rows.map((row) => row.replace(/,Titolo,,missing,/, ',Titolo,Title,translated,'))
    const form = new FormData()
    form.set('file', new Blob([filled.join('\r\n')], { type: 'text/csv' }), 'back.csv')
    const { json, status } = await send(translator, form, '', {})
    expect(status).toBe(200)
    expect(statuses(json.documents[0])).toEqual({
      title: 'imported',
      summary: 'empty',
      body: 'empty',
    })
    expect((await englishOf(id))['title']).toBe('Title')
  })

  it('waits for a reviewer whoever imports it, and again changes nothing', async () => {
    const id = await write()
    const file = await translated(id)
    await send(coordinator, file)
    const { json } = await send(coordinator, file)
    expect(statuses(json.documents[0])).toEqual({
      title: 'unchanged',
      summary: 'unchanged',
      body: 'unchanged',
    })
    expect(json.documents[0].imported).toBe(0)
    const { json: translation } = await coordinator.get(`/news/${id}/translation?locale=en`)
    expect(translation.cell.state).toBe('in-review')
  })

  it('is only told about when it is tried', async () => {
    const id = await write()
    const { json } = await send(editor, await translated(id), '?dry=true')
    expect(statuses(json.documents[0])).toMatchObject({ title: 'imported', body: 'imported' })
    expect(await englishOf(id)).toEqual({ title: null, summary: null, body: null })
  })

  it('says that a stale text is right as it is, and then it counts as current', async () => {
    const id = await write()
    await change(id, 'en', { title: 'Title', summary: 'Summary', body: body() })
    await change(id, 'it', { title: 'Titolo!' })
    const stateOf = async () =>
      (await coordinator.get(`/news/${id}/translation?locale=en`)).json.cell.counts.stale
    expect(await stateOf()).toBe(1)
    const file = await fileOf('xliff-1.2', id)
    expect((await send(coordinator, file)).json.documents[0].units[0].status).toBe('unchanged')
    expect(await stateOf()).toBe(1)
    const done = file.replace('state="needs-review-translation"', 'state="signed-off"')
    expect((await send(coordinator, done)).json.documents[0].units[0].status).toBe('confirmed')
    expect(await stateOf()).toBe(0)
  })

  it('may call the language as agencies do', async () => {
    const id = await write()
    const file = (await translated(id)).replace('target-language="en"', 'target-language="en-GB"')
    expect((await send(editor, file)).json.documents[0]).toMatchObject({
      language: 'en',
      imported: 3,
    })
  })
})

describe('a source that has moved on', () => {
  it('keeps its text out, says so, and lets the others in', async () => {
    const id = await write()
    const file = await translated(id)
    await change(id, 'it', { summary: 'Un altro sommario' })
    const { json } = await send(editor, file)
    expect(statuses(json.documents[0])).toEqual({
      title: 'imported',
      summary: 'source-moved',
      body: 'imported',
    })
    expect(await englishOf(id)).toMatchObject({ title: 'EN Titolo', summary: null })
  })

  it('is passed over when that is asked for', async () => {
    const id = await write()
    const file = await translated(id)
    await change(id, 'it', { summary: 'Un altro sommario' })
    const { json } = await send(editor, file, '?force=true')
    expect(statuses(json.documents[0])).toMatchObject({ summary: 'imported' })
    expect(await englishOf(id)).toMatchObject({ summary: 'EN Sommario' })
  })

  it('is the public one, once there is one', async () => {
    const id = await write()
    await publish(payload, 'news', id, 'it')
    const file = await translated(id)
    await change(id, 'it', { summary: 'Nur im Entwurf' })
    expect(statuses((await send(editor, file, '?dry=true')).json.documents[0])).toMatchObject({
      summary: 'imported',
    })
    await publish(payload, 'news', id, 'it')
    expect(statuses((await send(editor, file, '?dry=true')).json.documents[0])).toMatchObject({
      summary: 'source-moved',
    })
  })
})

describe('all or nothing of a document', () => {
  it('holds for a text that lost a code; other documents go in', async () => {
    const [broken, whole] = [await write(), await write()]
    const file = await translated(broken, whole)
    const [first = '', second = ''] = file
      .split(/(?=<file[^>]*original="news\/\d*[\da-f]*")/)
      .slice(1)
    const lost = first.replace(/<g [^>]*>([^<]*)<\/g>(?=[^<]*<g[\s\S]*<\/target>)/g, '$1')
    expect(lost).not.toBe(first)
    const { json, status } = await send(editor, file.replace(first, lost))
    expect([status, second.length > 0]).toEqual([200, true])
    const [bad, good] = json.documents
    expect(statuses(bad)).toEqual({ title: 'held-back', summary: 'held-back', body: 'bad-codes' })
    expect([bad.imported, good.imported]).toEqual([0, 3])
    expect(bad.problems).toEqual([expect.stringMatching(/Nothing was imported/)])
    expect(await englishOf(broken)).toEqual({ title: null, summary: null, body: null })
    expect(await englishOf(whole)).toMatchObject({ title: 'EN Titolo' })
  })

  itWithTransactions('holds for a save that fails half-way', async () => {
    const id = await write()
    const { create: createRow } = payload.db
    const { updateOne } = payload.db
    payload.db.updateOne = async function (args) {
      if ((args.collection as string) === 'translation-states') throw new Error('secret detail')
      return updateOne.call(this, args)
    }
    const { json } = await send(editor, await translated(id)).finally(() => {
      Object.assign(payload.db, { create: createRow, updateOne })
    })
    expect(json.documents[0]).toMatchObject({ imported: 0, title: 'Titolo' })
    expect(json.documents[0].problems.join()).not.toContain('secret')
    expect(statuses(json.documents[0])).toMatchObject({ title: 'held-back' })
    expect(await englishOf(id)).toEqual({ title: null, summary: null, body: null })
  })
})

describe('whose file it is', () => {
  it('is refused, document by document, to whoever may not write it', async () => {
    const id = await write()
    const file = await translated(id)
    const other = await create('partners', buildPartner())
    const stranger = await openApi(payload, 'editor', { partner: other })
    const reviewer = await openApi(payload, 'reviewer', { partner, languages: ['en'] })
    const greek = await openApi(payload, 'translator', { partner, languages: ['el'] })
    const problems = await Promise.all(
      [stranger, reviewer, greek].map(async (api) => {
        const { json, status } = await send(api, file)
        return [status, json.documents[0].imported, json.documents[0].problems[0]]
      }),
    )
    expect(problems).toEqual([
      [200, 0, `There is no news ${id}.`],
      [200, 0, 'You may not write this language of the document.'],
      [200, 0, 'You may not write this language of the document.'],
    ])
    expect((await openApiAnonymously(payload).post('/translations/import', file)).status).toBe(401)
    expect(await englishOf(id)).toEqual({ title: null, summary: null, body: null })
  })

  it('is told about when it names what is not there', async () => {
    const id = await write()
    const file = await translated(id)
    const problemOf = async (from: RegExp | string, to: string) =>
      (await send(editor, file.replace(from, to))).json.documents?.[0]?.problems[0]
    const original = `original="news/${id}"`
    expect(await problemOf(original, 'original="users/1"')).toMatch(
      /no documents of the kind users/,
    )
    expect(await problemOf(original, 'original="__proto__/1"')).toMatch(/no documents of the kind/)
    expect(await problemOf(original, 'original="news/nobody"')).toBe('There is no news nobody.')
    expect(await problemOf('source-language="it"', 'source-language="el"')).toMatch(/from Greek/)
    expect(await problemOf('target-language="en"', 'target-language="de"')).toMatch(
      /no language of/,
    )
    expect(await problemOf('target-language="en"', '')).toMatch(/does not say which language/)
    expect(await problemOf('target-language="en"', 'target-language="it"')).toMatch(
      /written in Italian/,
    )
    expect(await englishOf(id)).toEqual({ title: null, summary: null, body: null })
  })
})

describe('a file that is none', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY a${index} "${`&a${index ? index - 1 : ''};`.repeat(10)}">`,
  ).join('')}]><xliff version="1.2"><file original="news/1">&a8;</file></xliff>`

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['empty', async () => '', /is empty/],
    ['an entity bomb', async () => bomb, /DOCTYPE/],
    ['cut off', async () => (await translated(await write())).slice(0, 1500), /damaged or cut off/],
    ['a web page', async () => '<html><body>Sign in</body></html>', /not XLIFF/],
    [
      'foreign',
      async () => (await translated(await write())).replace(/news\//g, 'x.y/z/'),
      /not exported from here/,
    ],
    ['another XML', async () => '<rss version="2.0"><channel/></rss>', /not XLIFF/],
    ['words', async () => 'Dear all, attached', /neither XLIFF nor a table/],
    ['a ZIP', async () => buildZip({ 'a.xlf': 'x' }), /ZIP archive/],
    ['a PDF', async () => Buffer.from('%PDF-1.7 …'), /is a PDF/],
    [
      'of bytes that are no text',
      async () => Buffer.from([0x3c, 0x61, 0xc3, 0x28, 0x3e]),
      /not UTF-8/,
    ],
    ['of random bytes', async () => Buffer.from([1, 200, 3, 255, 254, 9]), /not UTF-8 text/],
  ])('is refused when it is %s, and says why', async (_what, make, problem) => {
    const { json, status } = await send(coordinator, await make())
    expect(status).toBe(422)
    expect(json.detail).toMatch(problem)
    expect(json.errors[0].path).toBe('file')
  })

  it('is refused when it is huge, before all of it is read', async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x20)
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(chunk)
        if (sent >= 200) controller.close()
      },
    })
    const { json, status } = await coordinator.post('/translations/import', body, xliff)
    expect([status, json.detail]).toEqual([413, expect.stringMatching(/larger than 16 MB/)])
    expect(sent).toBeLessThan(30)
    const claimed = { ...xliff, 'content-length': '999999999' }
    expect((await send(coordinator, 'x', '', claimed)).status).toBe(413)
  })

  it.each(['application/json', 'image/png', 'application/pdf'])(
    'is refused as %s',
    async (type) => {
      const { status } = await send(coordinator, 'x', '', { 'content-type': type })
      expect(status).toBe(415)
    },
  )

  it('is refused in a form without a file, and in one that is none', async () => {
    const form = new FormData()
    form.set('other', 'x')
    expect((await send(coordinator, form, '', {})).json.errors[0].path).toBe('file')
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await send(coordinator, 'no form', '', type)).status).toBe(400)
  })

  it('is not read at all when the question is wrong', async () => {
    expect((await send(coordinator, bomb, '?force=yes')).json.errors[0].path).toBe('force')
  })

  it('keeps others waiting for a moment at most, however large it is', async () => {
    const longest = await longestWait(async () => {
      const unit = (index: number) =>
        `<trans-unit id="u${index}"><source>a</source><target>b</target></trans-unit>`
      const file = (index: number) =>
        `<file original="news/${index}" source-language="it" target-language="en"><body>${Array.from({ length: 1000 }, (_, at) => unit(at)).join('')}</body></file>`
      const many = Array.from({ length: 150 }, (_, index) => file(index)).join('')
      const large = `<xliff version="1.2">${many}</xliff>`
      expect(large.length).toBeGreaterThan(10_000_000)
      expect((await send(coordinator, large, '?dry=true')).status).toBe(200)
    })
    // A fifth of that on a machine that has nothing else to do.
    expect(longest).toBeLessThan(2500)
  }, 120_000)
})

/** The longest time, in milliseconds, for which nothing else had its turn. */
const longestWait = async (work: () => Promise<void>): Promise<number> => {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  await work()
  await new Promise((resolve) => setTimeout(resolve, 10))
  clearInterval(timer)
  return longest
}
