import type { Payload } from 'payload'

import { dummyProvider } from '../../../src/translation/providers/dummyProvider.ts'
import { runTranslationJobs } from '../../../src/translation/machine/runTranslationJobs.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { type Answer, type Api, openApi } from '../../support/translation/openApi.ts'
import { translateXliff12 } from '../../support/translation/returnFile.ts'

type Id = number | string

let booted: BootedPayload
let payload: Payload
let partner: Id
let coordinator: Api
let translator: Api
beforeAll(async () => {
  // Only named here: the job below is run with another machine, and nothing is called.
  const env = { TRANSLATION_PROVIDER: 'libretranslate', TRANSLATION_URL: 'http://127.0.0.1:9/' }
  booted = await bootPayload({ env })
  payload = booted.payload
  const data = buildPartner() as never
  partner = (await payload.create({ collection: 'partners', data })).id
  coordinator = await openApi(payload, 'coordinator')
  translator = await openApi(payload, 'translator', { partner, languages: ['pt'] })
})
afterAll(() => booted.stop())

const write = async (): Promise<Id> => {
  const data = buildNews({ partner, title: `Trovami ${Math.random()}` }) as never
  return (await payload.create({ collection: 'news', locale: 'it', data })).id
}
const setTrash = async (id: Id, deletedAt: string | null): Promise<void> => {
  const { json, status } = await coordinator.patch(`/news/${id}?locale=it&trash=true`, {
    deletedAt,
  })
  expect([status, json.errors]).toEqual([200, undefined])
}
const trash = (id: Id) => setTrash(id, new Date().toISOString())
const translation = (id: Id, step = '') => `/news/${id}/translation${step}?locale=pt`
const exportOf = (query: string) =>
  coordinator.get(`/translations/export?format=xliff-1.2&language=pt&${query}`)

/** Whether the lists have it. */
const isListed = async (id: Id) => {
  const { documents } = (await coordinator.get('/translations?limit=100')).json
  const { work } = (await translator.get('/translations/work')).json
  const exported = await exportOf('collection=news')
  const table = (await coordinator.get('/translations.csv')).text
  const has = (list: { id: Id }[]) => list.some((item) => item.id === id)
  const { title } = await payload.findByID({
    collection: 'news',
    id,
    draft: true,
    trash: true,
    overrideAccess: true, // What it is called, whoever may see it.
  })
  return [
    has(documents),
    has(work),
    exported.text.includes(`"news/${id}"`),
    table.includes(String(title)),
  ]
}

/** All that can be done to a translation, by name. */
const actions: Record<string, (id: Id) => Promise<Answer>> = {
  'to be written': async (id) => coordinator.patch(translation(id), { units: { title: 'Achado' } }),
  'to be given out': (id) =>
    coordinator.post(translation(id, '/assign'), { assignee: translator.id }),
  'to be reviewed': (id) => coordinator.post(translation(id, '/review'), { decision: 'approve' }),
  'to be exported by name': (id) => exportOf(`documents=news:${id}`),
  'to be translated by machine': (id) =>
    coordinator.post('/translations/pretranslate', { language: 'pt', documents: [`news:${id}`] }),
}

/** A document with a text that waits for a review. */
const writeInReview = async (): Promise<Id> => {
  const id = await write()
  const answer = await translator.patch(translation(id), { units: { title: 'Achado' } })
  expect(answer.json.review.status).toBe('waiting')
  return id
}

describe('a document in the trash', () => {
  it('is in no list and no export until it is restored', async () => {
    const [other, id] = [await write(), await write()]
    expect(await isListed(id)).toEqual([true, true, true, true])
    await trash(id)
    expect(await isListed(id)).toEqual([false, false, false, false])
    expect(await isListed(other)).toEqual([true, true, true, true])
    await setTrash(id, null)
    expect(await isListed(id)).toEqual([true, true, true, true])
  })

  it.each(Object.keys(actions))('has to be restored %s', async (action) => {
    const id = await writeInReview()
    await trash(id)
    const refused = await actions[action]!(id)
    expect([refused.status, refused.json.type]).toEqual([409, 'urn:colab-cms:problem:conflict'])
    expect(refused.json.detail).toMatch(/in the trash. Restore it first/)
    await setTrash(id, null)
    expect((await actions[action]!(id)).status).toBeLessThan(300)
  })

  it('can be read, and allows nothing', async () => {
    const id = await writeInReview()
    await trash(id)
    const { json, status } = await coordinator.get(translation(id))
    expect([status, json.review.status]).toEqual([200, 'waiting'])
    expect(json.may).toEqual({ edit: false, review: false, assign: false, publish: false })
    await setTrash(id, null)
    const restored = (await coordinator.get(translation(id))).json
    expect(restored.may).toEqual({ edit: true, review: true, assign: true, publish: true })
    expect([restored.cell.state, restored.review.status]).toEqual([json.cell.state, 'waiting'])
  })

  it('takes nothing from a file, and says why', async () => {
    const id = await write()
    const { text } = await exportOf(`documents=news:${id}`)
    const file = translateXliff12(text, (words) => `PT ${words}`)
    await trash(id)
    const send = () =>
      coordinator.post('/translations/import', file, { 'content-type': 'application/xliff+xml' })
    const [refused] = (await send()).json.documents
    expect(refused).toMatchObject({
      imported: 0,
      problems: [`news ${id} is in the trash. Restore it first.`],
    })
    await setTrash(id, null)
    expect((await send()).json.documents[0]).toMatchObject({ imported: 3, problems: [] })
  })

  it('that was put there after a job began is left alone by it', async () => {
    const id = await write()
    const body = { language: 'pt', documents: [`news:${id}`] }
    const { json } = await coordinator.post('/translations/pretranslate', body)
    await trash(id)
    const machine = { provider: dummyProvider(), charactersPerMonth: null }
    await runTranslationJobs(payload, machine, new AbortController().signal)
    const job = (await coordinator.get(`/translations/jobs/${json.id}`)).json
    expect([job.state, job.failed]).toEqual(['done', 1])
    expect(job.report[0].message).toMatch(/in the trash/)
  })
})
