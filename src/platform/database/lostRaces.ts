import type { AfterErrorHook } from 'payload'

import type { Failure } from '../errors/Failure.ts'
import { message } from '../messages/Message.ts'

import { isTransientConflict } from './isTransientConflict.ts'
import { watchWrites } from './watchWrites.ts'

/** An operation that Payload has taken apart lost a race; what it was to do may be tried again. */
export class LostRace extends Error {
  constructor() {
    super('WriteConflict: other writers were faster')
    this.name = 'LostRace'
  }
}

const losers = new WeakSet<object>()

/** Remembers of a request that it failed because other writers were faster; Payload answers 500. */
export const noteLostRace: AfterErrorHook = ({ error, req }) => {
  const { originalError = error } = error as { originalError?: unknown }
  if (req && isTransientConflict(originalError)) losers.add(req)
}

/** What to tell when other writers were faster again and again. */
const tooBusy: Failure = {
  kind: 'unavailable',
  detail: message('othersWriting'),
  retryAfterSeconds: 1,
}
/** The same where it is not known that nothing was saved. */
const perhapsBusy: Failure = {
  kind: 'unavailable',
  detail: message('othersWrote'),
}

const attempts = 5

/**
 * Answers a request, and answers it again when it failed only because another writer was faster and
 * the database rolled back all of it. What was committed, or may have been, is never done twice.
 *
 * @param answer answers the request anew each time; what it returns of a lost race is thrown away
 * @param canRepeat false for a request that can be read once alone
 */
export const answerWrite = async <Answer>(
  answer: () => Promise<{ req: object; answer: Answer }>,
  { canRepeat }: { canRepeat: boolean },
): Promise<{ answer: Answer; lost: Failure | undefined }> => {
  for (let attempt = 1; ; attempt += 1) {
    const { result, writes } = await watchWrites(answer)
    if (!losers.has(result.req)) return { answer: result.answer, lost: undefined }
    const isUndone = writes.begun > 0 && !writes.isKept
    if (!isUndone) return { answer: result.answer, lost: perhapsBusy }
    if (!canRepeat || attempt === attempts) return { answer: result.answer, lost: tooBusy }
    await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt * Math.random()))
  }
}
