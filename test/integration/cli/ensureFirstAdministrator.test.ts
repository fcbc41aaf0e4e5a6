import { handleEndpoints, type Payload } from 'payload'

import { ensureFirstAdministrator } from '../../../src/cli/ensureFirstAdministrator.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'

let cms: BootedPayload
let payload: Payload

beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
})
afterAll(() => cms.stop())

const countUsers = async (): Promise<number> =>
  (await payload.db.count({ collection: 'users' })).totalDocs

it('lets no stranger become the first administrator of an installation without accounts', async () => {
  const stranger = {
    email: 'stranger@example.org',
    password: 'a long password',
    role: 'administrator',
  }
  for (const path of ['/api/users/first-register', '/api/users']) {
    const response = await handleEndpoints({
      config: payload.config,
      request: new Request(`http://localhost${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(stranger),
      }),
    })
    expect([path, response.status]).toEqual([path, 403])
  }
  expect(await countUsers()).toBe(0)
})

it('makes one administrator, whose password is told to one caller, however many start at once', async () => {
  const made = await Promise.all([1, 2, 3].map(() => ensureFirstAdministrator(payload)))
  const told = made.filter((each) => each !== undefined)
  expect(told).toHaveLength(1)
  expect(await countUsers()).toBe(1)
  const { email, password } = told[0]!
  const { user } = await payload.login({ collection: 'users', data: { email, password } })
  expect(user).toMatchObject({ email, role: 'administrator' })
})

it('makes none when there is an account', async () => {
  expect(await ensureFirstAdministrator(payload, 'other@example.org')).toBeUndefined()
  expect(await countUsers()).toBe(1)
})
