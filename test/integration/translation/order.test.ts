import type { Payload } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { type Api, openApi } from '../../support/translation/openApi.ts'

type Id = number | string
type Listed = { id: Id; changedAt: string; cells: Record<string, { state: string }> }

let booted: BootedPayload
let payload: Payload
let partner: Id
let coordinator: Api
beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  coordinator = await openApi(payload, 'coordinator')
  const data = buildPartner() as never
  partner = (await payload.create({ collection: 'partners', data })).id
})
afterAll(() => booted.stop())

const write = async (): Promise<Id> => {
  const data = buildNews({ partner }) as never
  return (await payload.create({ collection: 'news', locale: 'it', data })).id
}
const translate = (id: Id, locale: string, title: string, autosave = false) =>
  payload.update({
    collection: 'news',
    id,
    locale: locale as 'en',
    data: { title } as never,
    draft: true,
    autosave,
  })
const list = async (query: string): Promise<Listed[]> => {
  const { json } = await coordinator.get(`/translations?collection=news&${query}`)
  return json.documents as Listed[]
}
const expectNewestFirst = (listed: Listed[]): void => {
  const times = listed.map(({ changedAt }) => changedAt)
  expect(times).toEqual([...times].sort().reverse())
}

describe('a list of what changed last', () => {
  it('begins with the document whose translation changed last, and says when', async () => {
    const [first, second, third] = [await write(), await write(), await write()]
    await translate(first, 'pt', 'Os parceiros')
    const listed = await list('sort=-changed')
    expect(listed.map(({ id }) => id)).toEqual([first, third, second])
    expectNewestFirst(listed)
    const [before] = listed
    await translate(second, 'en', 'The partners')
    const after = await list('sort=-changed')
    expect(after.map(({ id }) => id)).toEqual([second, first, third])
    expect(after[1]).toMatchObject({ changedAt: before!.changedAt })
    expectNewestFirst(after)
  })

  it('of one language goes by what changed in it', async () => {
    const [first, second] = [await write(), await write()]
    await translate(second, 'pt', 'O segundo')
    await translate(first, 'pt', 'O primeiro')
    await translate(second, 'en', 'The second')
    const listed = await list('language=pt&sort=-changed&limit=2')
    expect(listed.map(({ id }) => id)).toEqual([first, second])
    expectNewestFirst(listed)
  })

  it('is not moved by a save that changes nothing', async () => {
    const [first, second] = [await write(), await write()]
    await translate(first, 'it', String((await payload.findByID(latest(first))).title))
    const [newest] = await list('sort=-changed&limit=1')
    expect(newest!.id).toBe(second)
  })
})

describe('what is saved while somebody types a translation', () => {
  it('counts in the filter by state, and as a change', async () => {
    const [first, second] = [await write(), await write()]
    await translate(first, 'pt', 'Meio', true)
    const [newest] = await list('sort=-changed&limit=1')
    expect([newest!.id, newest!.cells['pt']!.state]).toEqual([first, 'incomplete'])
    const incomplete = await list('state=incomplete&limit=100')
    expect(incomplete.map(({ id }) => id)).toContain(first)
    expect(incomplete.map(({ id }) => id)).not.toContain(second)
  })
})

const latest = (id: Id) => ({ collection: 'news', id, draft: true, locale: 'it' }) as const
