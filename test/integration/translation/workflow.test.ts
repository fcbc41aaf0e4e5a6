import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { trackUntracked } from '../../../src/translation/workflow/trackUntracked.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { richText } from '../../support/richText.ts'
import { type Api, openApi, openApiAnonymously } from '../../support/translation/openApi.ts'

type Id = number | string
type Text = {
  id: string
  path: string
  state: string
  source: unknown
  target: unknown
  fingerprint: string
  fallback: { language: string; value: unknown } | null
  change: { kind: string; text: string }[] | null
}

let booted: BootedPayload
let payload: Payload
let own: Id
let other: Id
let coordinator: Api
let editor: Api
let translator: Api
let stranger: Api
let reviewer: Api

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  const partner = async () =>
    (await payload.create({ collection: 'partners', data: buildPartner() as never })).id
  ;[own, other] = [await partner(), await partner()]
  coordinator = await openApi(payload, 'coordinator')
  editor = await openApi(payload, 'editor', { partner: own })
  translator = await openApi(payload, 'translator', { partner: own, languages: ['en', 'pt'] })
  stranger = await openApi(payload, 'translator', { partner: other, languages: ['pt'] })
  reviewer = await openApi(payload, 'reviewer', { partner: own, languages: ['en'] })
})
afterAll(() => booted.stop())

const path = (id: Id, more = '') => `/case-studies/${id}${more}`
const translation = (id: Id, language = 'en') => path(id, `/translation?locale=${language}`)

const write = async (partner: Id = own): Promise<Id> => {
  const { id } = await payload.create({
    collection: 'case-studies',
    locale: 'it',
    data: {
      title: `Una piazza ${Math.random()}`,
      summary: 'Il primo riassunto.',
      body: richText('Il testo.'),
      partner,
      sourceLanguage: 'it',
      indicators: [{ label: 'Persone', value: 3 }],
    } as never,
  })
  return id
}
const publish = (id: Id, language: string, more = '') =>
  coordinator.post(path(id, `/publish?locale=${language}${more}`))
const texts = async (api: Api, id: Id, language = 'en'): Promise<Text[]> => {
  const { json } = await api.get(translation(id, language))
  return json.units
}
const textAt = (units: Text[], wanted: string): Text => {
  const found = units.find((unit) => unit.path === wanted)
  if (!found) throw new Error(`There is no text at ${wanted}.`)
  return found
}
const cellOf = async (id: Id, language = 'en') =>
  (await coordinator.get(translation(id, language))).json.cell
const translateAll = async (api: Api, id: Id, language = 'en') => {
  const open = (await texts(api, id, language)).filter(({ source }) => source)
  const units = Object.fromEntries(
    open.map(({ id: unit, source }) => [
      unit,
      typeof source === 'string' ? `${source} (${language})` : richText(`${language} text`),
    ]),
  )
  return api.patch(translation(id, language), { units })
}
const save = (id: Id, locale: string, data: object) =>
  payload.update({ collection: 'case-studies', id, locale: locale as 'it', data: data as never })

describe('a translation', () => {
  it('goes from missing by way of incomplete and in review to current', async () => {
    const id = await write()
    expect((await cellOf(id)).state).toBe('missing')
    const [first] = await texts(translator, id)
    const half = await translator.patch(translation(id), { units: { [first!.id]: 'A square' } })
    expect([half.status, half.json.cell.state]).toEqual([200, 'incomplete'])
    const whole = await translateAll(translator, id)
    expect([whole.json.cell.state, whole.json.review.status]).toEqual(['in-review', 'waiting'])
    const approved = await reviewer.post(path(id, '/translation/review?locale=en'), {
      decision: 'approve',
    })
    expect([approved.status, approved.json.cell.state]).toEqual([200, 'current'])
  })

  it('of an editor does not wait, unless the rules say so', async () => {
    const id = await write()
    expect((await translateAll(editor, id)).json.cell.state).toBe('current')
    await payload.updateGlobal({
      slug: 'translation-settings',
      data: { reviewOf: 'everyone' } as never,
    })
    const second = await write()
    expect((await translateAll(editor, second)).json.cell.state).toBe('in-review')
    await payload.updateGlobal({
      slug: 'translation-settings',
      data: { reviewOf: 'translators' } as never,
    })
  })

  it('that is returned says why until somebody works on it again', async () => {
    const id = await write()
    await translateAll(translator, id)
    const without = await reviewer.post(path(id, '/translation/review?locale=en'), {
      decision: 'return',
    })
    expect([without.status, without.json.errors[0].path]).toEqual([400, 'comment'])
    const returned = await reviewer.post(path(id, '/translation/review?locale=en'), {
      decision: 'return',
      comment: 'The title is too long.',
    })
    expect(returned.json.review).toMatchObject({
      status: 'returned',
      comment: 'The title is too long.',
    })
    expect(returned.json.cell).toMatchObject({ state: 'in-review', isReturned: true })
    const [first] = await texts(translator, id)
    const again = await translator.patch(translation(id), { units: { [first!.id]: 'Short' } })
    expect(again.json.review.status).toBe('waiting')
  })

  it('is stale field by field, with what changed, when its source goes out changed', async () => {
    const id = await write()
    await publish(id, 'it')
    await translateAll(editor, id)
    await save(id, 'it', { summary: 'Il secondo riassunto.' })
    expect((await cellOf(id)).state).toBe('current')
    const { json } = await coordinator.get(path(id, '/publication'))
    expect(json.languages.it.becomesStale).toEqual([
      { language: 'en', units: [{ label: expect.any(String), path: 'summary' }] },
    ])
    await publish(id, 'it')
    const units = await texts(editor, id)
    expect(units.filter(({ state }) => state === 'stale').map((unit) => unit.path)).toEqual([
      'summary',
    ])
    expect(textAt(units, 'summary').change).toEqual([
      { kind: 'same', text: 'Il ' },
      { kind: 'removed', text: 'primo' },
      { kind: 'added', text: 'secondo' },
      { kind: 'same', text: ' riassunto.' },
    ])
    const current = await editor.patch(translation(id), {
      current: [textAt(units, 'summary').id],
    })
    expect(current.json.cell).toMatchObject({ state: 'current', staleSince: null })
  })

  it('stays current by a small fix', async () => {
    const id = await write()
    await publish(id, 'it')
    await translateAll(editor, id)
    await save(id, 'it', { summary: 'Il primo riassunto' })
    expect((await publish(id, 'it', '&smallFix=true')).status).toBe(200)
    expect((await cellOf(id)).state).toBe('current')
    await save(id, 'it', { summary: 'Altro' })
    await publish(id, 'it')
    expect((await cellOf(id)).state).toBe('stale')
  })

  it('shows what readers get meanwhile and never saves it', async () => {
    const id = await write()
    await publish(id, 'it')
    const summary = textAt(await texts(translator, id, 'pt'), 'summary')
    expect(summary).toMatchObject({
      target: null,
      fallback: { language: 'it', value: 'Il primo riassunto.' },
    })
    const title = textAt(await texts(translator, id, 'pt'), 'title')
    await translator.patch(translation(id, 'pt'), { units: { [title.id]: 'Uma praça' } })
    expect(textAt(await texts(translator, id, 'pt'), 'summary').target).toBeNull()
  })

  it('can be made from another language than that of the document', async () => {
    const id = await write()
    await translateAll(editor, id, 'en')
    const fromEnglish = `${translation(id, 'pt')}&from=en`
    const { json } = await translator.get(fromEnglish)
    const summary = textAt(json.units, 'summary')
    expect(summary.source).toBe('Il primo riassunto. (en)')
    await translator.patch(fromEnglish, { units: { [summary.id]: 'O resumo.' } })
    await save(id, 'en', { summary: 'Another summary.' })
    const now = textAt(await texts(translator, id, 'pt'), 'summary')
    expect(now.state).toBe('stale')
  })

  it('waits for its reviewer although it is stale besides, and stays in until then', async () => {
    const id = await write()
    await publish(id, 'it')
    const seen = (await translateAll(translator, id)).json
    await save(id, 'it', { summary: 'Tutto è cambiato.', title: `Altro ${Math.random()}` })
    await publish(id, 'it')
    expect(await cellOf(id)).toMatchObject({ state: 'stale', waiting: 4 })
    const work = (await coordinator.get('/translations/work')).json.work as { id: Id }[]
    expect(work.map((item) => item.id)).toContain(id)
    const rules = (unreadyTranslations: string) =>
      payload.updateGlobal({
        slug: 'translation-settings',
        data: { unreadyTranslations } as never,
      })
    await rules('refuse')
    const refused = await publish(id, 'en')
    await rules('confirm')
    expect([refused.status, refused.json.errors[0].message]).toEqual([409, 'in-review'])
    const title = textAt(seen.units, 'title')
    await translator.patch(translation(id), { units: { [title.id]: 'Nobody has seen this' } })
    const unseen = await reviewer.post(path(id, '/translation/review?locale=en'), {
      decision: 'approve',
      expect: { [title.id]: title.fingerprint },
    })
    expect([unseen.status, unseen.json.errors[0].path]).toEqual([409, 'title'])
  })

  it('is found as stale although something is missing, too', async () => {
    const id = await write()
    await publish(id, 'it')
    await translateAll(editor, id)
    const { indicators } = await payload.findByID({
      collection: 'case-studies',
      id,
      draft: true,
      locale: 'it',
      overrideAccess: true, // Looks behind the scenes.
    })
    const rows = [...(indicators ?? []), { label: 'Nuovo', value: 1 }]
    await save(id, 'it', { summary: 'Un altro.', indicators: rows })
    await publish(id, 'it')
    expect(await cellOf(id)).toMatchObject({ state: 'stale', counts: { stale: 1, missing: 1 } })
  })

  it('made from another language stays current by a small fix of that one', async () => {
    const id = await write()
    await publish(id, 'it')
    await translateAll(editor, id, 'en')
    await publish(id, 'en')
    const fromEnglish = `${translation(id, 'pt')}&from=en`
    const summary = textAt((await translator.get(fromEnglish)).json.units, 'summary')
    await translator.patch(fromEnglish, { units: { [summary.id]: 'O resumo.' } })
    await save(id, 'en', { summary: 'A small fix.' })
    await publish(id, 'en', '&smallFix=true')
    expect(textAt(await texts(translator, id, 'pt'), 'summary').state).toBe('in-review')
    await save(id, 'en', { summary: 'Something else.' })
    expect((await publish(id, 'en', '&smallFix=yes')).status).toBe(400)
    await publish(id, 'en')
    expect(textAt(await texts(translator, id, 'pt'), 'summary').state).toBe('stale')
  })

  it('that is returned and given to nobody is work for the translators of its language', async () => {
    const id = await write()
    await translateAll(translator, id, 'pt')
    await coordinator.post(path(id, '/translation/review?locale=pt'), {
      decision: 'return',
      comment: 'Shorter, please.',
    })
    const work = (await translator.get('/translations/work')).json.work as object[]
    expect(work).toContainEqual(expect.objectContaining({ id, language: 'pt', reason: 'returned' }))
  })

  it('taken back from an older version is as stale as it was', async () => {
    const id = await write()
    await publish(id, 'it')
    await translateAll(editor, id)
    const { docs } = await payload.findVersions({
      collection: 'case-studies',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
      overrideAccess: true, // Looks behind the scenes.
    })
    await save(id, 'it', { summary: 'Cambiato.' })
    await publish(id, 'it')
    await translateAll(editor, id)
    await save(id, 'en', { summary: 'Made from what is there now.' })
    expect((await cellOf(id)).state).toBe('current')
    await coordinator.post(path(id, '/restore?locale=en'), {
      version: docs[0]!.id,
      part: 'language',
    })
    expect(textAt(await texts(editor, id), 'summary').state).toBe('stale')
    expect(textAt(await texts(editor, id), 'body').state).toBe('current')
  })

  it('is as stale in a copy as in the original', async () => {
    const id = await write()
    await publish(id, 'it')
    await translateAll(editor, id)
    await save(id, 'it', { indicators: [{ label: 'Persone e cose', value: 3 }] })
    await publish(id, 'it')
    const copy = await coordinator.post(path(id, '/duplicate?locale=it'), {})
    const states = (units: Text[]) =>
      units.filter(({ path: at }) => at !== 'title').map(({ path: at, state }) => [at, state])
    expect(states(await texts(editor, copy.json.doc.id))).toEqual(states(await texts(editor, id)))
  })
})

describe('what two people write at once', () => {
  it('is not lost: the second hears of it and nothing is saved', async () => {
    const id = await write()
    const summary = textAt(await texts(translator, id), 'summary')
    await editor.patch(translation(id), { units: { [summary.id]: 'By the editor' } })
    const late = await translator.patch(translation(id), {
      units: { [summary.id]: 'By the translator' },
      expect: { [summary.id]: summary.fingerprint },
    })
    expect([late.status, late.json.errors[0].path]).toEqual([409, 'summary'])
    expect(textAt(await texts(translator, id), 'summary').target).toBe('By the editor')
  })
})

describe('who may work on a translation', () => {
  it('is a translator of the language, of the partner, and nobody else', async () => {
    const id = await write()
    const [first] = await texts(coordinator, id)
    const attempt = async (api: Omit<Api, 'id'>, language: string) =>
      (await api.patch(translation(id, language), { units: { [first!.id]: 'Words' } })).status
    expect(await attempt(translator, 'en')).toBe(200)
    expect(await attempt(translator, 'el')).toBe(403)
    expect(await attempt(stranger, 'pt')).toBe(404)
    expect(await attempt(reviewer, 'en')).toBe(403)
    expect(await attempt(openApiAnonymously(payload), 'en')).toBe(401)
  })

  it('is whoever it is assigned to, in their languages alone and for as long as it is', async () => {
    const id = await write()
    const assign = (body: object, api = coordinator) =>
      api.post(path(id, '/translation/assign?locale=pt'), body)
    expect((await assign({ assignee: stranger.id, dueOn: '2027-01-31' }, translator)).status).toBe(
      403,
    )
    const assigned = await assign({ assignee: stranger.id, dueOn: '2027-01-31' })
    expect(assigned.json.cell).toMatchObject({
      assignee: { id: stranger.id },
      dueOn: '2027-01-31',
    })
    const work = (await stranger.get('/translations/work')).json.work
    expect(work).toEqual([
      expect.objectContaining({
        id,
        language: 'pt',
        reason: 'assigned',
        collection: 'case-studies',
      }),
    ])
    expect((await translateAll(stranger, id, 'pt')).json.cell.state).toBe('in-review')
    const byForm = await stranger.patch(path(id, '?locale=pt&draft=true'), { summary: 'Resumo' })
    expect(byForm.status).toBe(200)
    const foreign = await stranger.patch(path(id, '?locale=pt&draft=true'), { capacity: 90 })
    expect([foreign.status, foreign.json.errors[0].data?.errors?.[0]?.path]).toEqual([
      403,
      'capacity',
    ])
    const italian = await stranger.patch(path(id, '?locale=it&draft=true'), { summary: 'Mio' })
    expect(italian.status).toBe(403)
    await assign({ assignee: null, dueOn: null })
    expect((await stranger.get(translation(id, 'pt'))).status).toBe(404)
    expect((await stranger.patch(path(id, '?locale=pt'), { summary: 'x' })).status).toBeGreaterThan(
      399,
    )
  })

  it('is given several documents at once, of which one that cannot be given stops no other', async () => {
    const [first, gone, second] = [await write(), await write(), await write()]
    await payload.delete({ collection: 'case-studies', id: gone, overrideAccess: true })
    const documents = [first, gone, second].map((id) => `case-studies:${id}`)
    const assign = (body: object, api = coordinator, language = 'pt') =>
      api.post(`/translations/assign?locale=${language}`, { documents, ...body })
    const order = { assignee: stranger.id, dueOn: '2027-01-31' }
    const { status, json } = await assign(order)
    expect(status).toBe(200)
    expect(json.documents).toEqual([
      { collection: 'case-studies', id: first, problem: null },
      { collection: 'case-studies', id: gone, problem: expect.any(String) },
      { collection: 'case-studies', id: second, problem: null },
    ])
    for (const id of [first, second]) {
      expect((await stranger.get(translation(id, 'pt'))).json.cell.dueOn).toBe('2027-01-31')
    }
    const refused = (await assign({ assignee: null }, translator)).json.documents
    expect(refused.map(({ problem }: { problem: unknown }) => problem)).not.toContain(null)
    expect((await stranger.get(translation(first, 'pt'))).status).toBe(200)
    expect((await assign({ assignee: null })).json.documents[0].problem).toBeNull()
    expect((await stranger.get(translation(first, 'pt'))).status).toBe(404)
    for (const wrong of [{ documents: [] }, { documents: ['nothing:1'] }, { dueOn: 'soon' }]) {
      expect((await assign(wrong)).status).toBe(400)
    }
  })

  it('is nobody who could not do it', async () => {
    const id = await write()
    const assign = async (assignee: unknown, dueOn: unknown = null) => {
      const answer = await coordinator.post(path(id, '/translation/assign?locale=en'), {
        assignee,
        dueOn,
      })
      return [answer.status, answer.json.errors?.[0]?.path]
    }
    expect(await assign(stranger.id)).toEqual([400, 'assignee'])
    expect(await assign(123456789)).toEqual([400, 'assignee'])
    expect(await assign({ id: 1 })).toEqual([400, 'assignee'])
    expect(await assign(translator.id, '2027-02-30')).toEqual([400, 'dueOn'])
    expect(await assign(translator.id, 'soon')).toEqual([400, 'dueOn'])
  })
})

describe('the rules of the project', () => {
  const setRules = (data: object) =>
    payload.updateGlobal({ slug: 'translation-settings', data: data as never })

  it('may keep in what is incomplete or in review, from whoever publishes it', async () => {
    const id = await write()
    await publish(id, 'it')
    const units = await texts(translator, id)
    const some = ['title', 'summary', 'body'].map((at) => textAt(units, at))
    await translator.patch(translation(id), {
      units: Object.fromEntries(
        some.map((unit) => [unit.id, unit.path === 'body' ? richText('Text') : unit.path]),
      ),
    })
    await setRules({ unreadyTranslations: 'refuse' })
    const refused = await publish(id, 'en')
    expect([refused.status, refused.json.errors[0].message]).toEqual([409, 'incomplete'])
    await expect(save(id, 'en', { _status: 'published' })).rejects.toThrow('Cannot be published')
    await setRules({ unreadyTranslations: 'confirm' })
    expect((await publish(id, 'en')).status).toBe(200)
    expect((await cellOf(id)).isPublic).toBe(true)
  })
})

describe('the list of translations', () => {
  let mine: Id

  beforeEach(async () => {
    mine = await write(other)
    await publish(mine, 'it')
    await translateAll(coordinator, mine, 'pt')
    await save(mine, 'it', { summary: 'Nuovo.' })
    await publish(mine, 'it')
  })

  it('shows documents and languages with totals, the longest stale first', async () => {
    const { json } = await coordinator.get('/translations?limit=100')
    expect(json.languages).toEqual(['it', 'en', 'pt', 'el'])
    const found = json.documents.find(({ id }: { id: Id }) => id === mine)
    expect(found.cells.pt).toMatchObject({ state: 'stale', isPublic: false })
    expect(found.cells.it).toMatchObject({ isSource: true, isPublic: true, state: 'current' })
    const since = json.documents.map(
      ({ cells }: { cells: Record<string, { staleSince: string | null }> }) =>
        Object.values(cells)
          .map(({ staleSince }) => staleSince ?? '~')
          .sort()[0],
    )
    expect(since).toEqual([...since].sort())
    const { documents, public: inPublic, ...states } = json.totals.pt
    expect(documents).toBe(json.totalDocs)
    expect(Object.values(states).reduce((sum: number, one) => sum + Number(one), 0)).toBe(documents)
    expect(inPublic).toBe(0)
  })

  it('is filtered by language and state, collection, partner and words', async () => {
    const ids = async (query: string) =>
      (await coordinator.get(`/translations?limit=100&${query}`)).json.documents.map(
        ({ id }: { id: Id }) => id,
      )
    expect(await ids(`language=pt&state=stale&partner=${other}`)).toContain(mine)
    expect(await ids(`language=pt&state=current&partner=${other}`)).not.toContain(mine)
    expect(await ids(`state=stale&partner=${other}`)).toContain(mine)
    expect(await ids('collection=news')).toEqual([])
    expect(await ids('search=piazza')).toContain(mine)
    expect(await ids('search=%25nothing')).toEqual([])
    expect(await ids(`partner=${own}&state=stale`)).not.toContain(mine)
  })

  it('says what is wrong with a question', async () => {
    const wrong = async (query: string) => {
      const { json, status } = await coordinator.get(`/translations?${query}`)
      return [status, json.errors?.[0]?.path]
    }
    expect(await wrong('state=old')).toEqual([400, 'state'])
    expect(await wrong('language=xx')).toEqual([400, 'language'])
    expect(await wrong('collection=users')).toEqual([400, 'collection'])
    expect(await wrong('limit=1000')).toEqual([400, 'limit'])
    expect(await wrong('page=0')).toEqual([400, 'page'])
    expect((await openApiAnonymously(payload).get('/translations')).status).toBe(401)
  })

  it('shows people of a partner their own and what is assigned to them', async () => {
    const { json } = await translator.get('/translations?limit=100')
    const partners = json.documents.map(({ partner }: { partner: { id: Id } }) => partner.id)
    expect([...new Set(partners)]).toEqual([own])
    await coordinator.post(path(mine, '/translation/assign?locale=pt'), {
      assignee: translator.id,
    })
    const later = await translator.get('/translations?limit=100')
    expect(later.json.documents.map(({ id }: { id: Id }) => id)).toContain(mine)
  })

  it('comes page by page', async () => {
    const all = (await coordinator.get('/translations?limit=100')).json
    const first = (await coordinator.get('/translations?limit=2&sort=title')).json
    const second = (await coordinator.get('/translations?limit=2&sort=title&page=2')).json
    expect(first).toMatchObject({ totalDocs: all.totalDocs, page: 1, limit: 2 })
    expect(first.totalPages).toBe(Math.ceil(all.totalDocs / 2))
    const keys = [first, second].flatMap(({ documents }) =>
      documents.map(({ collection, id }: { collection: string; id: Id }) => `${collection}:${id}`),
    )
    expect(new Set(keys).size).toBe(4)
  })

  it('leaves out what is in the trash, and forgets what is deleted', async () => {
    const counted = async () => (await coordinator.get('/translations')).json.totalDocs
    const before = await counted()
    await save(mine, 'it', { deletedAt: new Date().toISOString() })
    expect(await counted()).toBe(before - 1)
    await payload.delete({ collection: 'case-studies', id: mine, trash: true })
    const { totalDocs } = await payload.db.count({
      collection: 'translation-states' as never,
      where: {
        and: [{ document: { equals: String(mine) } }, { contentType: { equals: 'case-studies' } }],
      },
    })
    expect(totalDocs).toBe(0)
  })

  it('is a table for a spreadsheet, too', async () => {
    const { headers, text } = await coordinator.get(`/translations.csv?partner=${other}`)
    expect(headers.get('content-type')).toContain('text/csv')
    expect(text).toContain(`case-studies,${mine},`)
    expect(text.split('\r\n').filter((line) => line.includes(`,${mine},`))).toHaveLength(4)
  })
})

describe('documents that are older than the states', () => {
  it('are looked after once, and what is translated there counts as current', async () => {
    const id = await write()
    await translateAll(editor, id)
    const where = { document: { equals: String(id) } }
    await payload.db.deleteMany({ collection: 'translation-states' as never, where })
    expect(await trackUntracked(payload)).toBe(1)
    expect(await trackUntracked(payload)).toBe(0)
    expect(await cellOf(id)).toMatchObject({ state: 'current' })
    expect((await cellOf(id, 'pt')).state).toBe('missing')
  })
})
