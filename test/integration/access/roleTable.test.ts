import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import type { Door } from '../../support/roles/Door.ts'
import { openLocalDoor } from '../../support/roles/openLocalDoor.ts'
import { people, type Person, roleTable, type Scene } from '../../support/roles/roleTable.ts'
import { setScene } from '../../support/roles/setScene.ts'

let cms: BootedPayload
let scene: Scene
const doors = {} as Record<Person, Door>

beforeAll(async () => {
  cms = await bootPayload()
  const set = await setScene(cms.payload)
  for (const person of people) {
    doors[person] = openLocalDoor(
      cms.payload,
      person === 'anonymous' ? undefined : set.scene.users[person],
    )
  }
  scene = { ...set.scene, root: doors.administrator }
  await scene.root.update('users', scene.users.disabled, { disabled: true })
})
afterAll(() => cms.stop())

const cells = roleTable.flatMap((row) => people.map((person) => ({ ...row, person })))

describe('through the Local API', () => {
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

it('the table has rows for every collection and global of the registry', () => {
  const { collections, globals } = cms.payload.config
  const registered = [...collections, ...globals]
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'))
  const inTable = new Set(roleTable.map(({ collection }) => collection))
  expect(registered.filter((slug) => !inTable.has(slug))).toEqual([])
})
