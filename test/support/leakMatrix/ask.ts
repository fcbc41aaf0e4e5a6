import type { Question } from './questions.ts'

/** What a door answered: never a thrown error. */
export type Answer = { status: number; body: unknown }

/** One door of the API, opened by one reader; undefined where this door has no such question. */
export type Ask = (question: Question) => Promise<Answer | undefined>

/** Puts the questions, some at a time, and keeps the answers in their order. */
export const askAll = async (
  ask: Ask,
  questions: readonly Question[],
): Promise<(Answer | undefined)[]> => {
  const answers: (Answer | undefined)[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < questions.length; index = next++) {
      answers[index] = await ask(questions[index]!)
    }
  }
  await Promise.all(Array.from({ length: 6 }, worker))
  return answers
}
