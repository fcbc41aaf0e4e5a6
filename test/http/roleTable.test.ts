import type { Door } from '../support/roles/Door.ts'
import { openRestDoor } from '../support/roles/openRestDoor.ts'
import { people, type Person, roleTable, type Scene } from '../support/roles/roleTable.ts'
import { type Account, setScene } from '../support/roles/setScene.ts'
import { asAnonymous, signIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let scene: Scene
const doors = {} as Record<Person, Door>

beforeAll(async () => {
  let set: Awaited<ReturnType<typeof setScene>>
  server = await startServer({
    prepare: async (payload) => {
      set = await setScene(payload)
    },
    env: { RATE_LIMIT_WRITES_PER_MINUTE: '0', RATE_LIMIT_READS_PER_MINUTE: '0' },
  })
  const accounts: Record<string, Account> = set!.accounts
  for (const person of people) {
    const account = accounts[person]
    const send = account
      ? (await signIn(server.url, account.email, account.password)).fetch
      : asAnonymous(server.url)
    doors[person] = openRestDoor(send)
  }
  scene = { ...set!.scene, root: doors.administrator }
  // Disabled while signed in: the open session must be worth nothing.
  await scene.root.update('users', scene.users.disabled, { disabled: true })
}, 120_000)
afterAll(() => server.stop())

const cells = roleTable.flatMap((row) => people.map((person) => ({ ...row, person })))

describe('over REST', () => {
  it.each(cells.filter(({ may, person }) => may.includes(person)))(
    '$collection, $operation ($owner partner): $person may',
    async ({ attempt, person }) => {
      const { outcome, done } = await attempt(scene, doors[person], person)
      expect(done ? '' : outcome).toBe('')
    },
  )

  it.each(cells.filter(({ may, person }) => !may.includes(person)))(
    '$collection, $operation ($owner partner): $person may not',
    async ({ attempt, person }) => {
      const { outcome, done } = await attempt(scene, doors[person], person)
      expect(done ? outcome : '').toBe('')
      expect(outcome.status).toBeLessThan(500)
    },
  )
})
