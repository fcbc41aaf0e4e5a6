import { startServer, type RunningServer } from '../support/startServer.ts'
import { askOverHttp } from '../support/leakMatrix/askOverHttp.ts'
import { buildLeakWorld, type LeakWorld } from '../support/leakMatrix/buildLeakWorld.ts'
import { findHiddenWords } from '../support/leakMatrix/findLeaks.ts'
import { listHttpQuestions } from '../support/leakMatrix/httpQuestions.ts'
import {
  type Asked,
  interrogate,
  listLeaks,
  type Reader,
  readers,
} from '../support/leakMatrix/interrogate.ts'
import { type Known, listCells, listQuestions } from '../support/leakMatrix/questions.ts'
import { swapHiddenTexts } from '../support/leakMatrix/swapHiddenTexts.ts'
import { bootOn } from '../support/bootPayload.ts'

const listAll = (known: Known) => [...listQuestions(known), ...listHttpQuestions(known)]

let server: RunningServer
let world: LeakWorld
let asked: Map<Reader, Asked[]>

beforeAll(async () => {
  server = await startServer({
    prepare: async (payload) => {
      world = await buildLeakWorld(payload)
    },
  })
  asked = await interrogate({
    questions: listAll(world),
    openDoor: (reader) =>
      askOverHttp(server.url, reader === 'anonymous' ? undefined : world.people[reader]),
    swap: async () => {
      await server.end()
      const payload = await bootOn(server)
      expect(await swapHiddenTexts(payload)).toBeGreaterThan(30)
      await payload.destroy()
      await server.restart()
    },
  })
}, 240_000)
afterAll(() => server.stop())

const notOverHttp = /^(findDistinct|countVersions)/

describe.each(readers)('HTTP keeps from a reader (%s) what is not public', (reader) => {
  it.each(listCells(listAll).filter((cell) => !notOverHttp.test(cell)))('%s', (cell) => {
    const answers = asked.get(reader)!.filter(({ question }) => question.cell === cell)
    expect(answers).not.toHaveLength(0)
    expect(listLeaks(world, answers)).toEqual([])
  })

  it('answers every question about lists that it does not refuse', () => {
    const wrong = asked
      .get(reader)!
      .filter(({ question }) => ['find', 'count', 'findGlobal'].includes(question.operation))
      .filter(({ question, before }) => !question.refused && before.status !== 200)
    expect(wrong).toEqual([])
  })
})

describe('the same questions, put by the owner’s editor,', () => {
  it('find hidden texts wherever they ask for drafts', () => {
    const blind = asked
      .get('ownEditor')!
      .filter(({ question }) => question.findsNothing && question.query.draft)
      .filter(({ question }) => question.operation !== 'count')
      .filter(({ question, before }) => findHiddenWords(question, before).length === 0)
    expect(blind).toEqual([])
  })
})
