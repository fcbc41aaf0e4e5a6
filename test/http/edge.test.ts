import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { asAnonymous } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

const website = 'https://www.example.org'
let server: RunningServer

beforeAll(async () => {
  server = await startServer({ env: { CORS_ORIGINS: website, TRUST_PROXY: 'loopback' } })
})
afterAll(() => server.stop())

const get = (path: string, headers: Record<string, string> = {}) =>
  asAnonymous(server.url)(path, { headers })

/** Sends an address as it is: `fetch` would mend it first. */
function getRaw(
  path: string,
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    const sent = httpRequest({ hostname, port, path }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => (body += part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      )
    })
    sent.on('error', reject).end()
  })
}

/** A line is written when the answer is on its way already. */
async function untilLogged(text: string): Promise<void> {
  for (let tries = 0; tries < 100 && !server.log().includes(text); tries += 1) await sleep(20)
  expect(server.log()).toContain(text)
}

describe('the front page', () => {
  it('says in English and in Italian what this is, and links to each door', async () => {
    const english = await (await get('/', { 'accept-language': 'fr, en;q=0.5' })).text()
    const italian = await (await get('/', { 'accept-language': 'it-IT' })).text()
    expect(english).toContain('<html lang="en">')
    expect(italian).toContain('<html lang="it">')
    for (const door of ['/api', '/api/graphql', '/readyz']) {
      expect(english).toContain(`href="${door}"`)
      expect((await get(door)).status).not.toBe(404)
    }
  })

  it('links to no panel when there is none', async () => {
    expect(await (await get('/')).text()).not.toContain('/admin')
    expect((await get('/admin')).status).toBe(404)
  })

  it('loads nothing from elsewhere', async () => {
    const page = await get('/')
    expect(await page.text()).not.toMatch(/(src|href)="(https?:)?\/\//)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('GET /api', () => {
  it('lists collections whose links work, and the languages', async () => {
    const index = (await (await get('/api')).json()) as {
      collections: { name: string; list: string }[]
      languages: { code: string; default: boolean; fallbackChain: string[] }[]
    }
    expect(index.collections.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['case-studies', 'events', 'news', 'partners', 'topics']),
    )
    expect(index.collections.map(({ name }) => name)).not.toContain('users')
    for (const { list } of index.collections) expect((await fetch(list)).status).toBe(200)
    expect(index.languages).toContainEqual({
      code: 'pt',
      default: false,
      fallbackChain: ['en', 'it'],
    })
  })
})

describe('request ids', () => {
  it('are made, answered and logged', async () => {
    const id = (await get('/api/topics')).headers.get('x-request-id')
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    await untilLogged(`"id":"${id}"`)
  })

  it('are taken over from a caller when they are harmless', async () => {
    const own = await get('/', { 'x-request-id': 'portal-12345678' })
    expect(own.headers.get('x-request-id')).toBe('portal-12345678')
    const hostile = await get('/', { 'x-request-id': '"><script>' })
    expect(hostile.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('stand in problems too', async () => {
    const answer = await get('/nowhere', { 'x-request-id': 'portal-12345678' })
    expect(await answer.json()).toMatchObject({ status: 404, requestId: 'portal-12345678' })
  })
})

describe('the log', () => {
  it('has no secret of an address', async () => {
    await get('/api/topics?token=tell-nobody')
    await untilLogged('token=[removed]')
    expect(server.log()).not.toContain('tell-nobody')
  })
})

describe('other websites', () => {
  it('may read what is public, without cookies', async () => {
    const { headers } = await get('/api/topics', { origin: 'https://elsewhere.example' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('vary')).toContain('Origin')
  })

  it('may send cookies when the operator names them', async () => {
    const { headers } = await get('/api/topics', { origin: website })
    expect(headers.get('access-control-allow-origin')).toBe(website)
    expect(headers.get('access-control-allow-credentials')).toBe('true')
  })

  it.each([
    ['https://elsewhere.example', 'GET,HEAD,POST'],
    [website, 'GET,HEAD,POST,PUT,PATCH,DELETE'],
  ])('are told on asking what they may do: %s', async (origin, methods) => {
    const answer = await asAnonymous(server.url)('/api/topics', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'DELETE' },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toBe(methods)
  })
})

describe('what makes no sense', () => {
  it.each(['/nowhere', '/api/nowhere', '/api/topics/1/nowhere', '/.env', '/api/../package.json'])(
    'gets JSON: GET %s',
    async (path) => {
      const { status, headers, body } = await getRaw(path)
      expect(status).toBe(404)
      expect(headers['content-type']).toMatch(/json/)
      expect(body).not.toMatch(/<html|at .*\.js:\d|node_modules/)
    },
  )

  it.each(['/api/%E0%A4%A', '/api/topics/%', '//evil.example/api/topics', '/api/topics?where=%'])(
    'is refused, not a failure of ours: GET %s',
    async (path) => {
      const { status } = await getRaw(path)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    },
  )

  it.each(['TRACE', 'PURGE'])('names the methods that there are: %s', (method) => {
    const { hostname, port } = new URL(server.url)
    const answered = new Promise((resolve, reject) => {
      httpRequest({ hostname, port, path: '/api/topics', method }, (response) => {
        response.resume()
        resolve([response.statusCode, response.headers.allow])
      })
        .on('error', reject)
        .end()
    })
    return expect(answered).resolves.toEqual([405, 'GET, POST, PATCH, PUT, DELETE, HEAD, OPTIONS'])
  })

  it('does not tell what the server is made of', async () => {
    expect((await get('/')).headers.get('x-powered-by')).toBeNull()
  })
})

it('compresses for those who can read it', async () => {
  const { headers } = await get('/api', { 'accept-encoding': 'gzip' })
  expect(headers.get('content-encoding')).toBe('gzip')
})

describe('limits of frequency', () => {
  let limited: RunningServer
  beforeAll(async () => {
    limited = await startServer({
      env: {
        TRUST_PROXY: 'loopback',
        RATE_LIMIT_READS_PER_MINUTE: '5',
        RATE_LIMIT_SIGN_INS_PER_QUARTER_HOUR: '3',
      },
    })
  })
  afterAll(() => limited.stop())
  const from = (address: string) => ({ 'x-forwarded-for': address })

  it('count reads of one address, not of another and not of this machine', async () => {
    const read = (headers = {}) => asAnonymous(limited.url)('/api/topics', { headers })
    const statuses: number[] = []
    for (let n = 0; n < 7; n += 1) statuses.push((await read(from('203.0.113.7'))).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
    const refused = await read(from('203.0.113.7'))
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await read(from('203.0.113.8'))).status).toBe(200)
    for (let n = 0; n < 7; n += 1) expect((await read()).status).toBe(200)
  })

  it('stop guessing passwords, over REST and GraphQL', async () => {
    const json = { email: 'nobody@example.org', password: 'a guess' }
    const query = 'mutation { loginUser(email: "nobody@example.org", password: "x") { token } }'
    const rest = () =>
      asAnonymous(limited.url)('/api/users/login', {
        method: 'POST',
        headers: from('203.0.113.9'),
        json,
      })
    const graphql = () =>
      asAnonymous(limited.url)('/api/graphql', {
        method: 'POST',
        headers: from('203.0.113.10'),
        json: { query },
      })
    for (const guess of [rest, graphql]) {
      const statuses: number[] = []
      for (let n = 0; n < 4; n += 1) statuses.push((await guess()).status)
      expect(statuses.slice(0, 3)).not.toContain(429)
      expect(statuses[3]).toBe(429)
    }
  })
})
