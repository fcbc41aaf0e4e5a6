import { buildEvent } from '../support/build/buildEvent.ts'
import { buildNews } from '../support/build/buildNews.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { createUser } from '../support/createUser.ts'
import { asAnonymous, signIn, type SignedIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

type Id = number | string
type Refusal = { message: string; data?: { errors?: { message: string }[] } }

let server: RunningServer
let editor: SignedIn
let translator: SignedIn
let partner: Id
let news: Id

beforeAll(async () => {
  const accounts: { email: string; password: string }[] = []
  server = await startServer({
    env: { MAX_UPLOAD_MB: '2' },
    prepare: async (payload) => {
      const create = async (collection: 'news' | 'partners', data: object): Promise<Id> =>
        (await payload.create({ collection, locale: 'it', data: data as never })).id
      partner = await create('partners', buildPartner())
      news = await create('news', buildNews({ partner }))
      accounts.push(await createUser(payload, 'editor', partner))
      accounts.push(await createUser(payload, 'translator', partner, ['pt']))
    },
  })
  const people = accounts.map(({ email, password }) => signIn(server.url, email, password))
  ;[editor, translator] = (await Promise.all(people)) as [SignedIn, SignedIn]
})
afterAll(() => server.stop())

const reads = (language: string) => ({ 'accept-language': language })

describe('REST', () => {
  it.each([
    ['it', 'it', /^Non si può pubblicare in portoghese: Titolo/],
    ['pt-PT,en;q=0.5', 'pt', /^Não pode ser publicado em português: Título/],
    ['el', 'el', /^Δεν μπορεί να δημοσιευτεί στα Πορτογαλικά: Τίτλος/],
    ['de', 'en', /^Cannot be published in Portuguese: Title/],
  ])('refuses a publication in the language of %s', async (header, language, said) => {
    const path = `/api/news/${news}/publish?locale=pt`
    const answer = await editor.fetch(path, { method: 'POST', headers: reads(header) })
    const { detail } = (await answer.json()) as { detail: string }
    expect([answer.status, detail]).toEqual([422, expect.stringMatching(said)])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('content-language')).toBe(language)
  })

  it('follows the language that was chosen in the panel before that of the browser', async () => {
    const headers = { ...reads('el'), cookie: 'payload-lng=it' }
    const answer = await editor.fetch(`/api/news/${news}/publish?locale=pt`, {
      method: 'POST',
      headers,
    })
    expect(((await answer.json()) as { detail: string }).detail).toMatch(/^Non si può pubblicare/)
  })

  const upload = async (headers: Record<string, string>, content: BlobPart = 'MZ no picture') => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'x' }))
    form.set('file', new Blob([content], { type: 'image/png' }), 'picture.png')
    const answer = await editor.fetch('/api/media?locale=it', {
      method: 'POST',
      headers,
      body: form,
    })
    const { errors } = (await answer.json()) as { errors: Refusal[] }
    return {
      status: answer.status,
      said: errors[0]?.data?.errors?.[0]?.message ?? errors[0]?.message,
    }
  }

  it.each([
    ['it', /^Il contenuto è application\/.*, che non è accettato/],
    ['pt', /^O conteúdo é application\/.*, que não é aceite/],
    ['el', /^Το περιεχόμενο είναι application\/.*, που δεν γίνεται δεκτό/],
    ['de', /^The content is application\/.*, which is not taken/],
  ])('refuses a wrong file in the language of %s', async (language, said) => {
    const refused = await upload(reads(language))
    expect(refused).toEqual({ status: 400, said: expect.stringMatching(said) })
  })

  it.each([
    ['it', 'Il file è troppo grande: sono ammessi al massimo 2 MB.'],
    ['de', 'The file is too large: at most 2 MB are allowed.'],
  ])('refuses too large a file in the language of %s', async (language, said) => {
    const refused = await upload(reads(language), new Uint8Array(2_500_000))
    expect(refused).toEqual({ status: 413, said })
  })

  it.each([
    ['it', /^Ciò che hai inviato è troppo grande/, 'Troppo grande'],
    ['de', /^The body is larger than/, 'Too large'],
  ])('refuses what is too large, before Payload sees it, in that of %s', async (...row) => {
    const [language, said, title] = row
    const answer = await editor.fetch('/api/news?locale=it', {
      method: 'POST',
      headers: { ...reads(language), 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'x'.repeat(5_000_000) }),
    })
    expect([answer.status, await answer.json()]).toEqual([
      413,
      expect.objectContaining({ detail: expect.stringMatching(said), title }),
    ])
  })

  it('tells a stranger to sign in, in Greek', async () => {
    const answer = await asAnonymous(server.url)('/api/translations', { headers: reads('el') })
    expect(await answer.json()).toMatchObject({ status: 401, detail: 'Συνδεθείτε πρώτα.' })
  })
})

describe('GraphQL', () => {
  const ask = async (person: SignedIn, language: string, query: string, variables: object) => {
    const answer = await person.fetch('/api/graphql', {
      method: 'POST',
      headers: reads(language),
      json: { query, variables },
    })
    const { errors = [] } = (await answer.json()) as {
      errors?: { message: string; extensions: { data?: Refusal['data']; statusCode: number } }[]
    }
    const [{ message, extensions } = { message: '', extensions: undefined }] = errors
    return [extensions?.statusCode, message, extensions?.data?.errors?.[0]?.message]
  }

  it.each([
    ['it', /^Chi traduce modifica solo i testi.*: Data mostrata$/, 'Puoi solo leggerlo'],
    ['pt', /^Quem traduz só altera textos.*: Data apresentada$/, 'Só o pode ler'],
    ['el', /^Ένας μεταφραστής αλλάζει μόνο/, 'Μπορείτε μόνο να το διαβάσετε'],
    ['de', /^A translator changes only texts.*: Date shown$/, 'Read-only for you'],
  ])('refuses a change in the language of %s', async (language, said, detail) => {
    const query = `mutation ($id: ${typeof news === 'number' ? 'Int' : 'String'}!) {
      updateNews(id: $id, locale: pt, data: { date: "2027-01-01T00:00:00.000Z" }) { id } }`
    expect(await ask(translator, language, query, { id: news })).toEqual([
      403,
      expect.stringMatching(said),
      detail,
    ])
  })

  it.each([
    ['it', 'Il seguente campo non è valido: Fine', 'La fine precede l’inizio.'],
    ['pt', 'O seguinte campo não é válido: Fim', 'O fim é anterior ao início.'],
    ['el', 'Το παρακάτω πεδίο δεν είναι έγκυρο: Λήξη', 'Το τέλος είναι πριν από την αρχή.'],
    ['de', 'The following field is invalid: End', 'The end is before the start.'],
  ])('refuses a wrong value in the language of %s', async (language, said, detail) => {
    const { venue: _venue, ...event } = buildEvent({ partner })
    const data = { ...event, end: '2026-05-04T07:00:00.000Z', licence: 'CC_BY_4_0' }
    const query = `mutation ($data: mutationEventInput!) { createEvent(locale: it, data: $data) { id } }`
    expect(await ask(editor, language, query, { data })).toEqual([400, said, detail])
  })
})
