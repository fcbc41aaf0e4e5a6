import type { Payload } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { askLocally } from '../../support/leakMatrix/askLocally.ts'
import { buildLeakWorld, type LeakWorld } from '../../support/leakMatrix/buildLeakWorld.ts'
import { findHiddenWords } from '../../support/leakMatrix/findLeaks.ts'
import {
  type Asked,
  interrogate,
  listLeaks,
  type Reader,
  readers,
} from '../../support/leakMatrix/interrogate.ts'
import { listCells, listQuestions } from '../../support/leakMatrix/questions.ts'
import { swapHiddenTexts } from '../../support/leakMatrix/swapHiddenTexts.ts'
import { testRun } from '../../support/testRun.ts'

let cms: BootedPayload
let payload: Payload
let world: LeakWorld
let asked: Map<Reader, Asked[]>

beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
  world = await buildLeakWorld(payload)
  asked = await interrogate({
    questions: listQuestions(world),
    openDoor: (reader) =>
      askLocally(payload, reader === 'anonymous' ? undefined : world.people[reader]),
    swap: async () => expect(await swapHiddenTexts(payload)).toBeGreaterThan(30),
  })
}, 240_000)
afterAll(() => cms.stop())

const elsewhere = ['access of a document', 'by slug', 'changes']

describe.each(readers)('the Local API keeps from a reader (%s) what is not public', (reader) => {
  it.each(listCells(listQuestions).filter((cell) => !elsewhere.includes(cell)))('%s', (cell) => {
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

const isOnRichText = (cell: string): boolean => /rich text|text in a block/.test(cell)

describe('the same questions, put by the owner’s editor,', () => {
  it('find hidden texts wherever they ask for drafts', () => {
    const blind = asked
      .get('ownEditor')!
      .filter(({ question }) => question.operation === 'find' && question.query.draft)
      // MongoDB keeps rich text as an object, in which no words are found.
      .filter(({ question }) => testRun.database === 'sqlite' || !isOnRichText(question.cell))
      .filter(({ question, before }) => findHiddenWords(question, before).length === 0)
    expect(blind).toEqual([])
  })

  it('find hidden texts in every version that has some', () => {
    const seen = asked
      .get('ownEditor')!
      .filter(({ question }) => question.operation === 'findVersionByID')
      .filter(({ question, before }) => findHiddenWords(question, before).length > 0)
    expect(seen.length).toBeGreaterThan(30)
  })
})
