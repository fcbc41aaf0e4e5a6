import { createUser, type TestUser } from '../support/createUser.ts'
import { buildTopic } from '../support/build/buildTopic.ts'
import { asAnonymous, signIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let user: TestUser

beforeAll(async () => {
  server = await startServer({
    prepare: async (payload) => {
      user = await createUser(payload, 'coordinator')
      await payload.create({
        collection: 'topics',
        locale: 'it',
        data: buildTopic({ label: 'Uno' }) as never,
      })
      await payload.create({
        collection: 'topics',
        locale: 'en',
        data: buildTopic({ label: 'Two' }) as never,
      })
    },
  })
})
afterAll(() => server.stop())

type Answer = {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions?: Record<string, unknown> }[]
}

const ask = async (query: string, variables?: object): Promise<Answer> => {
  const answer = await asAnonymous(server.url)('/api/graphql', {
    method: 'POST',
    json: { query, variables },
  })
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  return (await answer.json()) as Answer
}

const labels = (locale: string, more = '') =>
  `{ Topics(sort: "id", locale: ${locale}${more}) { docs { label } } }`

it('never falls back unasked', async () => {
  expect(await ask(labels('pt'))).toEqual({
    data: { Topics: { docs: [{ label: null }, { label: null }] } },
  })
})

it('falls back to one language, or down the chain', async () => {
  const { data: one } = await ask(labels('pt', ', fallbackLocale: en'))
  expect(one).toEqual({ Topics: { docs: [{ label: null }, { label: 'Two' }] } })
  const { data: chain } = await ask(labels('pt', ', fallbackLocale: chain'))
  expect(chain).toEqual({ Topics: { docs: [{ label: 'Uno' }, { label: 'Two' }] } })
})

it('refuses a language that is not there', async () => {
  const { errors } = await ask(labels('de'))
  expect(errors?.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('"de" does not exist'),
  )
})

it.each([
  ['{ Topics(limit: 0) { totalDocs } }', undefined],
  ['{ Topics(limit: 101) { totalDocs } }', undefined],
  ['query ($n: Int) { Topics(limit: $n) { totalDocs } }', { n: 100_000 }],
])('refuses a page without end: %s', async (query, variables) => {
  const { data, errors } = await ask(query, variables)
  expect(data).toBeUndefined()
  expect(errors?.[0]?.message).toMatch(/from 1 to 100 is allowed/)
})

it('refuses what multiplies', async () => {
  const { errors } = await ask(
    '{ CaseStudies(limit: 100) { docs { relatedUnits { relatedCaseStudies { relatedUnits { relatedCaseStudies { id } } } } } } }',
  )
  expect(errors?.[0]?.message).toMatch(/costs \d+/)
})

it('answers stock tools that ask for the schema', async () => {
  const { getIntrospectionQuery, buildClientSchema } = await import('graphql')
  const { data, errors } = await ask(getIntrospectionQuery())
  expect(errors).toBeUndefined()
  expect(
    buildClientSchema(data as never)
      .getQueryType()
      ?.getFields()['CaseStudies'],
  ).toBeDefined()
})

it('reads by GET, and writes nothing so', async () => {
  const get = (query: string) =>
    asAnonymous(server.url)(`/api/graphql?query=${encodeURIComponent(query)}`)
  expect(await (await get('{ Topics { totalDocs } }')).json()).toEqual({
    data: { Topics: { totalDocs: 2 } },
  })
  expect((await get('mutation { deleteTopic(id: 1) { id } }')).status).toBe(405)
})

it('knows who asks', async () => {
  const { fetch } = await signIn(server.url, user.email, user.password)
  const json = { query: '{ meUser { user { email } } }' }
  const answer = await fetch('/api/graphql', { method: 'POST', json })
  expect(await answer.json()).toEqual({ data: { meUser: { user: { email: user.email } } } })
})

it('tells expected failures with their status', async () => {
  const { errors } = await ask('mutation { deleteTopic(id: 1) { id } }')
  expect(errors?.[0]).toMatchObject({
    extensions: { statusCode: 403, requestId: expect.any(String) as string },
  })
})

it.each([
  ['not JSON', { body: '{bad', headers: { 'content-type': 'application/json' } }, 400],
  ['no query', { json: {} }, 400],
  [
    'a form',
    { body: 'query=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
  ],
  ['too much', { json: { query: `{ ${'a '.repeat(200_000)} }` } }, 413],
])('refuses %s', async (_what, init, status) => {
  const answer = await asAnonymous(server.url)('/api/graphql', { method: 'POST', ...init })
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toMatch(/json/)
})
