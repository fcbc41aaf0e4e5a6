import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildTopic } from '../../support/build/buildTopic.ts'
import { createUser } from '../../support/createUser.ts'
import { serveInProcess } from '../../support/serveInProcess.ts'
import { signIn, type SignedIn } from '../../support/signIn.ts'

let cms: BootedPayload
let http: Awaited<ReturnType<typeof serveInProcess>>
let coordinator: SignedIn['fetch']
const paths: string[] = []
beforeAll(async () => {
  cms = await bootPayload()
  const { email, password } = await createUser(cms.payload, 'coordinator')
  http = await serveInProcess(cms.payload)
  coordinator = (await signIn(http.url, email, password)).fetch
  const create = async (collection: string, data: object) => {
    const call = { collection: collection as 'news', locale: 'it', data: data as never } as const
    return (await cms.payload.create(call)).id
  }
  const partner = await create('partners', buildPartner())
  paths.push(
    `/api/topics/${await create('topics', buildTopic())}`,
    `/api/news/${await create('news', buildNews({ partner }))}`,
  )
})
afterAll(async () => {
  await http?.close()
  await cms.stop()
})

/** The same write as JSON and as a form. */
const ways: Record<string, (data: object) => RequestInit> = {
  JSON: (data) => ({
    body: JSON.stringify(data),
    headers: { 'content-type': 'application/json' },
  }),
  'a form': (data) => {
    const body = new FormData()
    body.set('_payload', JSON.stringify(data))
    return { body }
  },
}

describe.each(Object.keys(ways))('a write as %s', (way) => {
  it.each(['locale', 'fallbackLocale', 'fallback-locale'])(
    'is refused when its body names a language as %s',
    async (name) => {
      for (const path of paths) {
        const init = { method: 'PATCH', ...ways[way]!({ [name]: 'it' }) }
        const answer = await coordinator(`${path}?locale=en`, init)
        const words = await answer.text()
        expect([path, answer.status]).toEqual([path, 400])
        expect(words).toContain('The language belongs in the address')
        expect(words).toContain(`"path":"${name}"`)
      }
    },
  )

  it('is made in the language of the address', async () => {
    for (const path of paths) {
      const answer = await coordinator(`${path}?locale=en`, {
        method: 'PATCH',
        ...ways[way]!({ label: 'Two', title: 'Two' }),
      })
      expect([path, answer.status]).toEqual([path, 200])
    }
  })
})
