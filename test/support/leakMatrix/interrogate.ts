import { type Answer, type Ask, askAll } from './ask.ts'
import type { LeakWorld } from './buildLeakWorld.ts'
import { findLeaks } from './findLeaks.ts'
import type { Question } from './questions.ts'

/** Who asks: nobody in particular, people of another partner, and one who may see it all. */
export const readers = ['anonymous', 'otherEditor', 'otherTranslator'] as const
export type Reader = (typeof readers)[number] | 'ownEditor'

/** A question and its answers while the desk says one thing and then another. */
export type Asked = {
  question: Question
  before: Answer
  after?: Answer
  /** The answer to the same question about a document that has never been. */
  ghost?: Answer
}

type Interrogation = {
  questions: Question[]
  openDoor: (reader: Reader) => Promise<Ask>
  /** Makes the desk say something else. */
  swap: () => Promise<unknown>
}

/** Has every reader ask every question, and again what is answered once the hidden texts differ. */
export const interrogate = async ({
  questions,
  openDoor,
  swap,
}: Interrogation): Promise<Map<Reader, Asked[]>> => {
  const asked = new Map<Reader, Asked[]>()
  for (const reader of readers) {
    const ask = await openDoor(reader)
    const answers = await askAll(ask, questions)
    const told = new Map<string, ReturnType<Ask>>()
    const ghosts = await askAll(async (question) => {
      const ghost = toGhost(question)
      const key = JSON.stringify(ghost ?? null)
      if (ghost && !told.has(key)) told.set(key, ask(ghost))
      return told.get(key)
    }, questions)
    asked.set(
      reader,
      questions.flatMap((question, index) => {
        const [before, ghost] = [answers[index], ghosts[index]]
        return before ? [{ question, before, ...(ghost && { ghost }) }] : []
      }),
    )
  }
  // The one who sees it all: the same questions must be able to find what is hidden.
  const control = questions.filter(({ findsNothing, aboutNobody, query }) =>
    findsNothing ? query.draft : aboutNobody,
  )
  const answers = await askAll(await openDoor('ownEditor'), control)
  asked.set(
    'ownEditor',
    control.flatMap((question, index) => {
      const before = answers[index]
      return before ? [{ question, before }] : []
    }),
  )
  await swap()
  for (const reader of readers) {
    // What is refused or finds nothing was already seen to tell nothing.
    const again = asked
      .get(reader)!
      .filter(
        ({ question: { findsNothing, refused, aboutNobody } }) =>
          !(findsNothing || refused || aboutNobody),
      )
    const second = await askAll(
      await openDoor(reader),
      again.map(({ question }) => question),
    )
    again.forEach((one, index) => (one.after = second[index]!))
  }
  return asked
}

/** The same question about nothing; for documents that are nowhere public, by id or slug. */
const toGhost = (question: Question): Question | undefined => {
  const { aboutNobody, id, slug, operation } = question
  // Payload itself tells here whether there is a document, though nothing of it.
  if (!aboutNobody || operation === 'docAccess') return undefined
  if (slug !== undefined) return { ...question, slug: noSlug }
  return id === undefined ? undefined : { ...question, id: noId(id) }
}

const noSlug = 'there-is-no-such-slug'
const noId = (id: number | string) => (typeof id === 'number' ? 987654 : 'f'.repeat(24))

const isSameAsOfGhost = ({ question: { id, slug }, before, ghost }: Asked): boolean => {
  const told = JSON.stringify(before)
  const names = slug ? told.replaceAll(slug, noSlug) : told
  // An id is told apart from the numbers around it by the words before it: “case-studies 7”.
  const ids = id === undefined ? names : names.replaceAll(` ${id}.`, ` ${noId(id)}.`)
  return ids === JSON.stringify(ghost)
}

/** What the answers of one cell give away, each with its question. */
export const listLeaks = (world: LeakWorld, asked: Asked[]): string[] =>
  asked.flatMap((one) => {
    const { question, before, after, ghost } = one
    const leaks = [before, ...(after ? [after] : [])].flatMap((answer) =>
      findLeaks(world, question, answer),
    )
    if (after && JSON.stringify(after) !== JSON.stringify(before)) {
      leaks.push('The answer follows the hidden texts')
    }
    if (ghost && !isSameAsOfGhost(one)) leaks.push('The answer tells that there is something')
    const { operation, collection, id, slug, query } = question
    return leaks.map(
      (leak) => `${leak}: ${JSON.stringify({ operation, collection, id, slug, query })}`,
    )
  })
