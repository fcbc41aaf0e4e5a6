import type { Where } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { publish } from '../../support/publish.ts'
import { type Api, openApi } from '../../support/translation/openApi.ts'

const titles = [
  'Al 100% insieme',
  'Al 100 insieme',
  'Il file a_b',
  'Il file axb',
  'Barra \\ rovescia',
]

let cms: BootedPayload
let coordinator: Api
beforeAll(async () => {
  cms = await bootPayload()
  coordinator = await openApi(cms.payload, 'coordinator')
  const data = buildPartner() as never
  const { id: partner } = await cms.payload.create({ collection: 'partners', data })
  for (const title of titles) {
    const { id } = await cms.payload.create({
      collection: 'news',
      locale: 'it',
      data: { ...buildNews({ partner }), title } as never,
    })
    await publish(cms.payload, 'news', id, 'it')
  }
})
afterAll(() => cms.stop())

const findPublic = async (where: Where): Promise<string[]> => {
  const { docs } = await cms.payload.find({
    collection: 'news',
    locale: 'it',
    overrideAccess: false,
    sort: 'title',
    where,
  })
  return docs.map(({ title }) => String(title)).sort()
}

const cases: [typed: string, found: string[]][] = [
  ['%', ['Al 100% insieme']],
  ['0%', ['Al 100% insieme']],
  ['%i', []],
  ['_', ['Il file a_b']],
  ['a_b', ['Il file a_b']],
  ['\\', ['Barra \\ rovescia']],
  ['\\%', []],
  ['insieme', ['Al 100 insieme', 'Al 100% insieme']],
]

describe('a search', () => {
  it.each(cases)(
    'of readers for “%s” finds what has it, and nothing else',
    async (typed, found) => {
      expect(await findPublic({ title: { contains: typed } })).toEqual(found)
      expect(await findPublic({ title: { like: typed } })).toEqual(found)
    },
  )

  it.each(cases)('of readers for what has no “%s” finds the others', async (typed, found) => {
    const others = titles.filter((title) => !found.includes(title)).sort()
    expect(await findPublic({ title: { not_like: typed } })).toEqual(others)
  })

  it.each(cases)('of translations for “%s” finds what has it', async (typed, found) => {
    const { json } = await coordinator.get(`/translations?search=${encodeURIComponent(typed)}`)
    const documents = json.documents as { title: string }[]
    expect(documents.map(({ title }) => title).sort()).toEqual(found)
  })

  it('finds every word, in whatever order, as before', async () => {
    expect(await findPublic({ title: { like: 'insieme 100%' } })).toEqual(['Al 100% insieme'])
  })
})
