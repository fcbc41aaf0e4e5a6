import { request as httpRequest } from 'node:http'
import { buildTopic } from '../support/build/buildTopic.ts'
import { createUser, type TestUser } from '../support/createUser.ts'
import { asAnonymous, signIn, type SignedIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let coordinator: SignedIn
let anonymous: SignedIn['fetch']

beforeAll(async () => {
  let user: TestUser | undefined
  server = await startServer({
    prepare: async (payload) => {
      user = await createUser(payload, 'coordinator')
      for (const label of ['Uno', 'Due', 'Tre']) {
        await payload.create({
          collection: 'topics',
          locale: 'it',
          data: buildTopic({ label }) as never,
        })
      }
    },
  })
  coordinator = await signIn(server.url, user!.email, user!.password)
  anonymous = asAnonymous(server.url)
})
afterAll(() => server.stop())

type List = { docs: { label?: string }[]; totalDocs: number }
const read = async (answer: Promise<Response>) => (await (await answer).json()) as List

describe('reading', () => {
  it('never falls back unasked', async () => {
    const { docs } = await read(anonymous('/api/topics?locale=en'))
    expect(docs).toHaveLength(3)
    expect(docs.every(({ label }) => label === null || label === undefined)).toBe(true)
  })

  it('is about the default language unless told otherwise', async () => {
    const { docs } = await read(anonymous('/api/topics?sort=label'))
    expect(docs.map(({ label }) => label)).toEqual(['Due', 'Tre', 'Uno'])
  })

  it.each([
    '/api/topics?locale=de',
    '/api/globals/site?locale=de',
    '/api/topics/1?fallback-locale=de',
  ])('refuses a language that is not there, and lists those that are: %s', async (path) => {
    const answer = await anonymous(path)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const { errors } = (await answer.json()) as { errors: { allowed: string[] }[] }
    expect(errors[0]?.allowed).toEqual(expect.arrayContaining(['it', 'en', 'pt', 'el']))
  })

  it('has an end: limit and depth', async () => {
    for (const query of ['limit=0', 'limit=101', 'depth=4', 'pagination=false']) {
      expect((await anonymous(`/api/topics?${query}`)).status).toBe(400)
      expect((await coordinator.fetch(`/api/topics?${query}`)).status).toBe(200)
    }
    expect((await coordinator.fetch('/api/topics?limit=1001')).status).toBe(400)
  })

  it('is not fooled by a token that nobody signed', async () => {
    const answer = await anonymous('/api/topics?limit=0', {
      headers: { authorization: 'JWT e30.e30.e30', cookie: 'payload-token=e30.e30.e30' },
    })
    expect(answer.status).toBe(400)
  })
})

describe('reading by POST', () => {
  const override = { 'x-payload-http-method-override': 'GET' }

  it('reads a form body as a query, with the same limits', async () => {
    const post = (body: string) =>
      anonymous('/api/topics', {
        method: 'POST',
        headers: { ...override, 'content-type': 'application/x-www-form-urlencoded' },
        body,
      })
    expect((await read(post('where[label][equals]=Uno'))).totalDocs).toBe(1)
    expect((await post('limit=0')).status).toBe(400)
    expect((await post('locale=de')).status).toBe(400)
  })

  it('reads a JSON body as a query, with its fallback as it is meant', async () => {
    const json = {
      locale: 'en',
      fallbackLocale: 'it',
      depth: 1,
      where: { id: { exists: true } },
      sort: 'id',
    }
    const { docs } = await read(
      anonymous('/api/topics', { method: 'POST', headers: override, json }),
    )
    expect(docs.map(({ label }) => label)).toEqual(['Uno', 'Due', 'Tre'])
  })
})

describe('writing', () => {
  const post = (init: RequestInit & { json?: unknown }, query = '?locale=it') =>
    coordinator.fetch(`/api/topics${query}`, { method: 'POST', ...init })

  it.each([
    ['malformed JSON', { body: '{"label":', headers: { 'content-type': 'application/json' } }, 400],
    ['a list', { json: [1] }, 400],
    ['a language in the body', { json: { label: 'x', locale: 'en' } }, 400],
    ['a fallback in the body', { json: { label: 'x', fallbackLocale: 'en' } }, 400],
    [
      'a form',
      { body: 'label=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    ['plain text', { body: 'label', headers: { 'content-type': 'text/plain' } }, 415],
    ['5 MB of JSON', { json: { label: 'x'.repeat(5_000_000) } }, 413],
  ])('refuses %s with a problem, and changes nothing', async (_what, init, status) => {
    const answer = await post(init)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect((await read(anonymous('/api/topics'))).totalDocs).toBe(3)
  })

  it.each(['?locale=all', '?locale=*', '?locale=de', '?locale=en&fallback-locale=chain'])(
    'refuses %s',
    async (query) => {
      expect((await post({ json: { label: 'x' } }, query)).status).toBe(400)
    },
  )

  it('tells an uploader of 60 MB that it is too much, whether or not the size was said', async () => {
    const file = new Blob([new Uint8Array(60_000_000)], { type: 'image/png' })
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'x' }))
    form.set('file', file, 'big.png')
    const said = await coordinator.fetch('/api/media?locale=it', { method: 'POST', body: form })
    expect(said.status).toBe(413)
    const { body, headers } = new Request('http://localhost', { method: 'POST', body: form })
    const contentType = headers.get('content-type') ?? ''
    const unsaid = await coordinator.fetch('/api/media?locale=it', {
      method: 'POST',
      body,
      headers: { 'content-type': contentType },
      duplex: 'half',
    } as never)
    expect(unsaid.status).toBe(413)
  })

  it('goes on after a body that was refused half-way', async () => {
    const { hostname, port } = new URL(server.url)
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest(
        {
          hostname,
          port,
          path: '/api/media?locale=it',
          method: 'POST',
          headers: {
            'content-type': 'multipart/form-data; boundary=x',
            'content-length': 200_000_000,
          },
        },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      )
      sent.on('error', reject)
      sent.write(Buffer.alloc(1_000_000))
    })
    expect(status).toBe(413)
    expect((await anonymous('/api/topics')).status).toBe(200)
  })
})

it('answers HEAD as GET, without a body', async () => {
  const answer = await anonymous('/api/topics', { method: 'HEAD' })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('')
})

it.each([
  'where[nowhere][equals]=1',
  'where[label][nowhere]=1',
  'sort=nowhere',
  'select=x',
  'populate=x',
  'where[or]=x',
  'where[and][0]=x',
  'page=999999999',
])('fails at no query of a stranger: %s', async (query) => {
  const answer = await anonymous(`/api/topics?${query}`)
  expect(answer.status).toBeLessThan(500)
  expect(answer.headers.get('content-type')).toMatch(/json/)
})
