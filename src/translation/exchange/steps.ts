import { setImmediate as others } from 'node:timers/promises'

/** Work in short steps: between any two, others may have their turn. */
export type Steps<Result> = Generator<void, Result, void>

/** Does all the steps at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does the steps with turns for others in between, so that a long file holds nobody up. */
export const finishInTurns = async <Result>(
  steps: Steps<Result>,
  { turnMs = 15 }: { turnMs?: number } = {},
): Promise<Result> => {
  for (;;) {
    const end = performance.now() + turnMs
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < end)
    await others()
  }
}
