import type { Payload } from 'payload'

import { buildCaseStudy } from '../support/build/buildCaseStudy.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { createUser, type TestUser } from '../support/createUser.ts'
import { asAnonymous, signIn, type SignedIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let anonymous: SignedIn['fetch']
let editor: SignedIn

beforeAll(async () => {
  let user: TestUser | undefined
  server = await startServer({
    prepare: async (payload) => {
      user = await fill(payload)
    },
  })
  anonymous = asAnonymous(server.url)
  editor = await signIn(server.url, user!.email, user!.password)
}, 60_000)
afterAll(() => server.stop())

const fill = async (payload: Payload): Promise<TestUser> => {
  const all = { overrideAccess: true } as const // Test set-up.
  const partner = (
    await payload.create({ collection: 'partners', data: buildPartner() as never, ...all })
  ).id
  const save = async (id: number | string | undefined, locale: string, data: object) => {
    const given = { collection: 'case-studies', locale: locale as 'it', ...all } as const
    const saved = id
      ? await payload.update({ ...given, id, data: data as never })
      : await payload.create({ ...given, data: buildCaseStudy({ partner, ...data }) as never })
    return saved.id
  }
  const published = { _status: 'published' }
  const english = { summary: 'Summary', body: buildCaseStudy({ partner }).body }
  const id = await save(undefined, 'it', { title: 'Prima pagina', ...published })
  await save(id, 'it', { slug: 'pagina', ...published })
  await save(id, 'en', { title: 'The page', ...english, ...published })
  await save(id, 'en', { slug: 'the-page-in-draft' })
  await save(undefined, 'it', { title: 'Solo bozza' })
  const gone = await save(undefined, 'it', { title: 'Nel cestino', ...published })
  await save(gone, 'it', { deletedAt: new Date().toISOString() })
  // The English slug of one is the Italian slug of another.
  await save(undefined, 'it', { title: 'Radio', ...published })
  const other = await save(undefined, 'it', { title: 'Altra radio', ...published })
  await save(other, 'en', { title: 'Radio', ...english, ...published })
  return createUser(payload, 'editor', partner)
}

const ask = async (path: string, send: SignedIn['fetch'] = anonymous) => {
  const answer = await send(`/api/case-studies/by-slug/${path}`, { redirect: 'manual' })
  const text = await answer.text()
  const body = (text ? JSON.parse(text) : {}) as Record<string, unknown>
  return { status: answer.status, location: answer.headers.get('location'), body }
}

describe('by slug', () => {
  it('answers with the document under its present slug', async () => {
    const { status, body } = await ask('pagina?locale=it')
    expect([status, body['title'], body['language']]).toEqual([200, 'Prima pagina', 'it'])
  })

  it.each([
    ['an old slug', 'prima-pagina?locale=it', 'pagina?locale=it'],
    ['the slug of another language', 'the-page?locale=it', 'pagina?locale=it'],
    ['the slug of another language', 'pagina?locale=en', 'the-page?locale=en'],
    ['an old slug of another language', 'prima-pagina?locale=en', 'the-page?locale=en'],
    [
      'an old slug, with all that was asked',
      'prima-pagina?locale=it&depth=0&select[title]=true',
      'pagina?locale=it&depth=0&select[title]=true',
    ],
  ])('sends on from %s: %s', async (_what, from, to) => {
    const { status, location } = await ask(from)
    expect(status).toBe(308)
    const { pathname, searchParams } = new URL(location!, server.url)
    const wanted = new URL(`/api/case-studies/by-slug/${to}`, server.url)
    expect(pathname).toBe(wanted.pathname)
    for (const [name, value] of wanted.searchParams) expect(searchParams.get(name)).toBe(value)
  })

  it('leads to the document when it is followed', async () => {
    const answer = await anonymous('/api/case-studies/by-slug/prima-pagina?locale=en')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ title: 'The page', slug: 'the-page' })
  })

  it.each([
    ['a slug that only a draft has', 'solo-bozza?locale=it'],
    ['the next slug of a public document', 'the-page-in-draft?locale=en'],
    ['the slug of a document in the trash', 'nel-cestino?locale=it'],
    ['a language that is not public', 'pagina?locale=pt'],
    ['a slug that never was', 'niente?locale=it'],
    ['a slug of strange characters', '%3Cscript%3E%20%2F..?locale=it'],
    ['a wildcard', '%25?locale=it'],
  ])('does not know %s', async (_what, path) => {
    for (const send of [anonymous, editor.fetch]) expect((await ask(path, send)).status).toBe(404)
  })

  it('takes the slug for one of the language asked for first', async () => {
    expect((await ask('radio?locale=it')).body['title']).toBe('Radio')
    expect((await ask('radio?locale=en')).body).toMatchObject({ title: 'Radio', language: 'en' })
  })

  it('falls back when asked to, and says so', async () => {
    const { status, body } = await ask('the-page?locale=pt&fallback-locale=en')
    expect([status, body['language']]).toEqual([200, 'en'])
    expect(body['fallbacks']).toMatchObject({ title: 'en' })
  })

  it.each(['select[title]=true', 'select[slug]=false', 'select[body]=false&depth=0'])(
    'answers whatever is selected: %s',
    async (select) => {
      expect((await ask(`pagina?locale=it&${select}`)).status).toBe(200)
    },
  )

  it('leaves out what is not selected', async () => {
    const { body } = await ask('pagina?locale=it&select[title]=true')
    expect(body['title']).toBe('Prima pagina')
    expect(body).not.toHaveProperty('summary')
    expect(body).not.toHaveProperty('body')
  })

  it.each(['pagina?locale=all', 'pagina?locale=xx', 'pagina?locale=it&fallback-locale=xx'])(
    'refuses %s with the languages that there are',
    async (path) => {
      const { status, body } = await ask(path)
      expect([status, body['type']]).toEqual([400, 'urn:colab-cms:problem:malformed'])
    },
  )
})
