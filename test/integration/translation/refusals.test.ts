import type { Payload } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { richText } from '../../support/richText.ts'
import { type Api, openApi } from '../../support/translation/openApi.ts'

type Id = number | string

let booted: BootedPayload
let payload: Payload
let partner: Id
let coordinator: Api
beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  const data = buildPartner() as never
  partner = (await payload.create({ collection: 'partners', data })).id
  coordinator = await openApi(payload, 'coordinator')
})
afterAll(() => booted.stop())

const writeStudy = async (): Promise<Id> => {
  const data = {
    title: 'Una piazza',
    partner,
    sourceLanguage: 'it',
    indicators: [{ label: 'Persone', value: 3 }],
  }
  const study = { collection: 'case-studies', locale: 'it', data: data as never } as const
  return (await payload.create(study)).id
}
const writeNews = async (): Promise<Id> => {
  const news = buildNews({ partner }) as never
  return (await payload.create({ collection: 'news', locale: 'it', data: news })).id
}

describe('a text that its field cannot take', () => {
  const tooLong = 'x'.repeat(5000)

  it('is refused as a problem that names it by its id, and nothing is saved', async () => {
    const address = `/case-studies/${await writeStudy()}/translation?locale=en`
    const units = (await coordinator.get(address)).json.units as { id: string; path: string }[]
    const ofRow = units.find(({ path }) => path === 'indicators.0.label')!
    expect(ofRow.id).not.toBe(ofRow.path)
    const texts = { title: 'A square', [ofRow.id]: tooLong }
    const { headers, json, status } = await coordinator.patch(address, { units: texts })
    expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json'])
    expect(json).toMatchObject({
      type: 'urn:colab-cms:problem:invalid',
      status: 422,
      errors: [{ path: ofRow.id, message: expect.stringMatching(/\d/) }],
    })
    const after = (await coordinator.get(address)).json.units as { target: unknown }[]
    expect(after.map(({ target }) => target ?? null)).toEqual(units.map(() => null))
  })

  it('is named beside all others that cannot be taken', async () => {
    const address = `/news/${await writeNews()}/translation?locale=en`
    const units = { title: tooLong, 'seo.title': tooLong, body: richText('Right.') }
    const { json, status } = await coordinator.patch(address, { units })
    expect(status).toBe(422)
    const paths = (json.errors as { path: string }[]).map(({ path }) => path)
    expect(paths).toEqual(['title', 'seo.title'])
  })

  it.each([[{ root: { type: 'root', children: [{ type: 'upload' }] } }], ['words'], [{ root: 1 }]])(
    'is refused as rich text when it is %j',
    async (body) => {
      const address = `/news/${await writeNews()}/translation?locale=en`
      const { json, status } = await coordinator.patch(address, { units: { body } })
      expect([status, json.errors]).toEqual([422, [{ path: 'body', message: expect.anything() }]])
    },
  )
})

describe('a question about translations', () => {
  const wrong = [...['partner=abc', 'partner=0x1', 'topic=%25', 'topic=-1', 'partner=1,2']]

  it.each(['/translations', '/translations.csv'])(
    'of %s names the parameter that is no id',
    async (path) => {
      for (const query of wrong) {
        const { headers, json, status } = await coordinator.get(`${path}?${query}`)
        const [name] = query.split('=')
        expect([query, status, headers.get('content-type')]).toEqual([
          query,
          400,
          'application/problem+json',
        ])
        expect(json.errors).toMatchObject([{ path: name }])
      }
    },
  )

  it('finds nothing by an id that nothing has', async () => {
    const id = payload.db.defaultIDType === 'number' ? '99999' : 'f'.repeat(24)
    const { json, status } = await coordinator.get(`/translations?partner=${id}`)
    expect([status, json.totalDocs]).toEqual([200, 0])
  })

  it('of an export and of a machine names the parameter too', async () => {
    const path = '/translations/export?format=csv&language=en&partner=abc'
    const exported = await coordinator.get(path)
    expect([exported.status, exported.json.errors?.[0]?.path]).toEqual([400, 'partner'])
    const named = '/translations/export?format=csv&language=en&documents=news:x'
    const byName = await coordinator.get(named)
    expect([byName.status, byName.json.errors?.[0]?.path]).toEqual([400, 'documents'])
  })
})

describe('the day by which work is due', () => {
  it.each(['0000-01-01', '0001-01-01', '1899-12-31', '2201-01-01', '9999-12-31'])(
    'cannot be %s',
    async (dueOn) => {
      const address = `/news/${await writeNews()}/translation/assign?locale=en`
      const { json, status } = await coordinator.post(address, { assignee: coordinator.id, dueOn })
      expect([status, json.errors?.[0]?.path]).toEqual([400, 'dueOn'])
    },
  )

  it.each(['1900-01-01', '2027-01-31', '2200-12-31'])('can be %s', async (dueOn) => {
    const address = `/news/${await writeNews()}/translation/assign?locale=en`
    const { json, status } = await coordinator.post(address, { assignee: coordinator.id, dueOn })
    expect([status, json.cell.dueOn]).toEqual([200, dueOn])
  })
})
