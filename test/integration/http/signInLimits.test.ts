import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { createUser, type TestUser } from '../../support/createUser.ts'
import { serveInProcess } from '../../support/serveInProcess.ts'
import { asAnonymous } from '../../support/signIn.ts'

const most = 3

let cms: BootedPayload
let user: TestUser
let http: Awaited<ReturnType<typeof serveInProcess>>
beforeAll(async () => {
  const env = {
    RATE_LIMIT_SIGN_INS_PER_QUARTER_HOUR: String(most),
    TRUST_PROXY: 'loopback',
  }
  cms = await bootPayload({ env })
  user = await createUser(cms.payload, 'coordinator')
  http = await serveInProcess(cms.payload)
})
afterAll(async () => {
  await http?.close()
  await cms.stop()
})

let addresses = 0
/** Asks from an address that nobody has asked from. */
const newcomer = () => {
  const headers = { 'x-forwarded-for': `203.0.113.${(addresses += 1)}` }
  const post = (path: string, json: unknown) =>
    asAnonymous(http.url)(path, { method: 'POST', headers, json })
  const graphql = (query: string) => post('/api/graphql', { query })
  const login = (password: string) =>
    `loginUser(email: ${JSON.stringify(user.email)}, password: ${JSON.stringify(password)}) { token }`
  return {
    rest: (password: string) => post('/api/users/login', { email: user.email, password }),
    graphql: (password: string) => graphql(`mutation { ${login(password)} }`),
    inFragment: (password: string) =>
      graphql(`mutation { ...f } fragment f on Mutation { ${login(password)} }`),
    escaped: (password: string) => {
      const body = JSON.stringify({ query: `mutation { ${login(password)} }` })
      return fetch(`${http.url}/api/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: body.replace('login', '\\u006cogin'),
      })
    },
    forgot: () => graphql('mutation { forgotPasswordUser(email: "nobody@example.org") }'),
  }
}
const statusesOf = async (times: number, ask: () => Promise<Response>): Promise<number[]> => {
  const statuses: number[] = []
  for (let n = 0; n < times; n += 1) {
    statuses.push((await ask()).status)
    // The count goes back once the answer is out.
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return statuses
}
const passed = (times: number) => Array.from({ length: times }, () => 200)

describe.each(['rest', 'graphql', 'inFragment', 'escaped'] as const)('a sign-in by %s', (way) => {
  it('is not counted when it succeeds', async () => {
    const { [way]: ask } = newcomer()
    expect(await statusesOf(most + 3, () => ask(user.password))).toEqual(passed(most + 3))
  })

  it('is refused after so many that failed, even with the right password', async () => {
    const { [way]: ask } = newcomer()
    expect(await statusesOf(most, () => ask('a guess'))).not.toContain(429)
    expect(await statusesOf(2, () => ask(user.password))).toEqual([429, 429])
    // The lock of the account itself is not what is asked here.
    await cms.payload.update({
      collection: 'users',
      id: user.id,
      data: { loginAttempts: 0, lockUntil: null } as never,
    })
  })
})

it('failed sign-ins count together, whichever way they come', async () => {
  const { graphql, rest } = newcomer()
  await statusesOf(most - 1, () => graphql('a guess'))
  expect(await statusesOf(2, () => rest('a guess'))).toEqual([401, 429])
  expect((await graphql('a guess')).status).toBe(429)
})

it('requests for a new password are counted although they succeed', async () => {
  const { forgot } = newcomer()
  expect(await statusesOf(most + 1, forgot)).toEqual([...passed(most), 429])
})
