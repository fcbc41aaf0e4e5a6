import { PayloadSDK } from '@payloadcms/sdk'
import type { Config } from '../../src/payload-types.ts'
import { buildCaseStudy } from '../support/build/buildCaseStudy.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { createUser, type TestUser } from '../support/createUser.ts'
import { publish } from '../support/publish.ts'
import { asAnonymous, signIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let editor: TestUser
let partner: number | string
let sdk: PayloadSDK<Config>

beforeAll(async () => {
  server = await startServer({
    prepare: async (payload) => {
      partner = (await payload.create({ collection: 'partners', data: buildPartner() as never })).id
      editor = await createUser(payload, 'editor', partner)
      const data = buildCaseStudy({ partner, title: 'La scuola' })
      const doc = await payload.create({
        collection: 'case-studies',
        locale: 'it',
        data: data as never,
      })
      await publish(payload, 'case-studies', doc.id, 'it')
    },
  })
  sdk = new PayloadSDK<Config>({ baseURL: `${server.url}/api` })
})
afterAll(() => server.stop())

describe("Payload's own client", () => {
  it('reads the public documents, typed', async () => {
    const { docs, totalDocs } = await sdk.find({
      collection: 'case-studies',
      locale: 'it',
      where: { country: { equals: 'IT' } },
      sort: '-publishedAt',
      depth: 1,
    })
    expect(totalDocs).toBe(1)
    expect(docs[0]).toMatchObject({ title: 'La scuola', slug: 'la-scuola', language: 'it' })
    expect(docs[0]?.partner).toMatchObject({ id: partner })
  })

  it('finds nothing in a language that is not public', async () => {
    const { totalDocs } = await sdk.count({ collection: 'case-studies', locale: 'en' })
    expect(totalDocs).toBe(0)
  })

  it('signs in and saves drafts that readers do not see', async () => {
    const { token } = await sdk.login({ collection: 'users', data: editor })
    const headers = { authorization: `JWT ${token}` }
    const draft = await sdk.create(
      {
        collection: 'case-studies',
        locale: 'en',
        data: buildCaseStudy({ partner, title: 'Only a draft' }) as never,
      },
      { headers },
    )
    const { docs } = await sdk.find(
      { collection: 'case-studies', locale: 'en', draft: true },
      { headers },
    )
    expect(docs.map(({ id }) => id)).toContain(draft.id)
    expect(await sdk.count({ collection: 'case-studies', locale: 'en' })).toEqual({ totalDocs: 0 })
  })
})

describe('a GraphQL client', () => {
  it('reads the same document as REST', async () => {
    const query = `query Studies($locale: LocaleInputType) {
      CaseStudies(locale: $locale, limit: 5) { totalDocs docs { title slug partner { name } } }
    }`
    const answer = await asAnonymous(server.url)('/api/graphql', {
      method: 'POST',
      json: { query, variables: { locale: 'it' }, operationName: 'Studies' },
    })
    expect(answer.headers.get('content-type')).toContain('json')
    const { data, errors } = (await answer.json()) as {
      data: { CaseStudies: { totalDocs: number; docs: object[] } }
      errors?: unknown
    }
    expect(errors).toBeUndefined()
    expect(data.CaseStudies).toMatchObject({
      totalDocs: 1,
      docs: [{ title: 'La scuola', slug: 'la-scuola' }],
    })
  })
})

describe('plain HTTP', () => {
  it('lets an editor write and publish one language', async () => {
    const { fetch } = await signIn(server.url, editor.email, editor.password)
    const created = await fetch('/api/case-studies?locale=en', {
      method: 'POST',
      json: buildCaseStudy({ partner, title: 'The mill' }),
    })
    expect(created.status).toBe(201)
    const { doc } = (await created.json()) as { doc: { id: number | string } }
    const published = await fetch(`/api/case-studies/${doc.id}/publish?locale=en`, {
      method: 'POST',
    })
    expect(await published.json()).toMatchObject({ document: doc.id, state: 'public' })
    const read = asAnonymous(server.url)
    expect((await read(`/api/case-studies/${doc.id}?locale=en`)).status).toBe(200)
    expect((await read(`/api/case-studies/${doc.id}?locale=it`)).status).toBe(404)
  })
})
