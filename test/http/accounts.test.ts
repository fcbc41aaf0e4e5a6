import { type Account, setScene } from '../support/roles/setScene.ts'
import type { Scene } from '../support/roles/roleTable.ts'
import { asAnonymous, signIn, type SignedIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let scene: Omit<Scene, 'root'>
let accounts: Record<string, Account>
const signedIn = {} as Record<'administrator' | 'editor' | 'translator', SignedIn>
let anonymous: SignedIn['fetch']

beforeAll(async () => {
  server = await startServer({
    prepare: async (payload) => {
      ;({ scene, accounts } = await setScene(payload))
    },
  })
  anonymous = asAnonymous(server.url)
  for (const name of ['administrator', 'editor', 'translator'] as const) {
    signedIn[name] = await signIn(server.url, accounts[name]!.email, accounts[name]!.password)
  }
}, 60_000)
afterAll(() => server.stop())

const secrets =
  /"(hash|salt|apiKey|apiKeyIndex|enableAPIKey|resetPasswordToken|resetPasswordExpiration|loginAttempts|lockUntil|password)":|"sessions":\[\{/

const graphql = (send: SignedIn['fetch'], query: string) =>
  send('/api/graphql', { method: 'POST', json: { query } })

describe('what is secret of an account is in no answer:', () => {
  it.each([
    ['GET', '/api/users?limit=50&depth=2&showHiddenFields=true'],
    [
      'GET',
      '/api/users?select[hash]=true&select[salt]=true&select[sessions]=true&select[email]=true',
    ],
    ['GET', '/api/users/me?depth=2&showHiddenFields=true'],
    ['POST', '/api/users/refresh-token'],
  ])('%s %s', async (method, path) => {
    for (const { fetch } of Object.values(signedIn)) {
      const answer = await fetch(path, { method })
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toMatch(secrets)
    }
  })

  it('signing in', async () => {
    const { email, password } = accounts['reviewer']!
    const answer = await anonymous('/api/users/login', {
      method: 'POST',
      json: { email, password },
    })
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(secrets)
  })

  it('changing one’s own name', async () => {
    const { fetch, userId } = signedIn.editor
    const answer = await fetch(`/api/users/${userId}`, { method: 'PATCH', json: { name: 'Ada' } })
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(secrets)
  })

  it('asking for a new password', async () => {
    const { email } = accounts['reviewer']!
    const answer = await anonymous('/api/users/forgot-password', {
      method: 'POST',
      json: { email },
    })
    const text = await answer.text()
    expect(text).not.toMatch(secrets)
    expect(text).not.toMatch(/[0-9a-f]{30}/)
  })

  it('asking for a new password keeps nobody from writing', async () => {
    const started = Date.now()
    const json = { email: accounts['coordinator']!.email }
    const asked = anonymous('/api/users/forgot-password', { method: 'POST', json })
    const { fetch, userId } = signedIn.editor
    await fetch(`/api/users/${userId}`, { method: 'PATCH', json: { name: 'Grace' } })
    expect((await asked).status).toBe(200)
    expect(Date.now() - started).toBeLessThan(10_000)
  })

  it('asking for a new password for nobody is answered as for somebody', async () => {
    const ask = async (email: string) => {
      const answer = await anonymous('/api/users/forgot-password', {
        method: 'POST',
        json: { email },
      })
      return [answer.status, await answer.text()]
    }
    expect(await ask('nobody@example.org')).toEqual(await ask(accounts['stranger']!.email))
  })

  it('a GraphQL query', async () => {
    const asked =
      'email hash salt resetPasswordToken resetPasswordExpiration loginAttempts lockUntil'
    for (const { fetch } of Object.values(signedIn)) {
      const answer = await graphql(fetch, `{ Users { docs { ${asked} sessions { id } } } }`)
      const { data } = (await answer.json()) as {
        data?: { Users: { docs: Record<string, unknown>[] } } | null
      }
      const told = (data?.Users.docs ?? [])
        .flatMap((user) => Object.entries(user))
        .filter(([name]) => name !== 'email')
        .filter(([, value]) => value !== null && JSON.stringify(value) !== '[]')
      expect(told).toEqual([])
    }
  })
})

describe('no question about accounts betrays a secret:', () => {
  it.each(['hash', 'salt', 'resetPasswordToken', 'sessions.id'])('filter by %s', async (path) => {
    for (const { fetch } of Object.values(signedIn)) {
      const answer = await fetch(`/api/users?where[${path}][exists]=true`)
      const { totalDocs } = (await answer.json()) as { totalDocs?: number }
      expect([answer.status >= 400 && answer.status < 500, totalDocs]).toEqual([true, undefined])
    }
  })

  it.each(['hash', 'salt', 'resetPasswordToken', 'sessions.id'])('sort by %s', async (path) => {
    const { fetch } = signedIn.administrator
    const list = async (sort: string) => {
      const answer = await fetch(`/api/users?sort=${sort}&limit=50`)
      const { docs } = (await answer.json()) as { docs?: { id: unknown }[] }
      return docs?.map(({ id }) => id)
    }
    const [up, down] = [await list(path), await list(`-${path}`)]
    expect(up === undefined || JSON.stringify(up) === JSON.stringify(down)).toBe(true)
  })
})

describe('another partner’s people', () => {
  it('are in no list, count or search of an editor', async () => {
    const { email } = accounts['stranger']!
    const { fetch } = signedIn.editor
    for (const query of ['', `where[email][equals]=${email}`, 'where[partner.name][exists]=true']) {
      const answer = await fetch(`/api/users?limit=50&${query}`)
      expect(await answer.text()).not.toContain(email)
    }
    const count = await fetch(`/api/users/count?where[email][equals]=${email}`)
    expect(await count.json()).toMatchObject({ totalDocs: 0 })
  })

  it('cannot be asked for through the locks of their documents', async () => {
    const stranger = await signIn(
      server.url,
      accounts['stranger']!.email,
      accounts['stranger']!.password,
    )
    const made = await stranger.fetch('/api/news?locale=it', {
      method: 'POST',
      json: { title: 'Di altri' },
    })
    const { doc } = (await made.json()) as { doc: { id: number } }
    await stranger.fetch('/api/payload-locked-documents', {
      method: 'POST',
      json: {
        document: { relationTo: 'news', value: doc.id },
        user: { relationTo: 'users', value: scene.users.stranger },
      },
    })
    const answer = await signedIn.editor.fetch('/api/payload-locked-documents?depth=2')
    expect(await answer.text()).not.toContain(accounts['stranger']!.email)
  })
})

it('nobody registers as the first user', async () => {
  const json = { email: 'first@example.org', password: 'a long password' }
  const answer = await anonymous('/api/users/first-register', { method: 'POST', json })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  const attempt = await anonymous('/api/users/login', { method: 'POST', json })
  expect(attempt.status).toBe(401)
})

describe('internal collections of Payload', () => {
  it.each(['payload-preferences', 'payload-locked-documents', 'payload-migrations', 'payload-kv'])(
    '%s is closed to strangers',
    async (collection) => {
      for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
        const answer = await anonymous(`/api/${collection}?where[id][exists]=true`, {
          method,
          ...(method !== 'GET' && { json: {} }),
        })
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(answer.status).not.toBe(500)
      }
    },
  )

  it('one’s preferences are nobody else’s', async () => {
    await signedIn.translator.fetch('/api/payload-preferences/secret-key', {
      method: 'POST',
      json: { value: 'PRIVATE' },
    })
    for (const path of ['', '/secret-key', '?limit=50']) {
      const answer = await signedIn.editor.fetch(`/api/payload-preferences${path}`)
      expect(await answer.text()).not.toContain('PRIVATE')
    }
  })
})

describe('a disabled account', () => {
  it('loses its session at once and cannot sign in', async () => {
    const { email, password } = accounts['disabled']!
    const before = await signIn(server.url, email, password)
    expect((await before.fetch('/api/news?draft=true')).status).toBe(200)
    await signedIn.administrator.fetch(`/api/users/${scene.users.disabled}`, {
      method: 'PATCH',
      json: { disabled: true },
    })
    expect(await (await before.fetch('/api/users/me')).json()).toMatchObject({ user: null })
    expect((await before.fetch('/api/users/refresh-token', { method: 'POST' })).status).not.toBe(
      200,
    )
    await expect(signIn(server.url, email, password)).rejects.toThrow(/40[13]/)
  })
})
