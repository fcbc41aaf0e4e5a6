import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { sendProblem } from './problem.ts'

/** How far the process is on its way out; set by the server. */
export type Lifecycle = {
  /** Not ready any more, still taking what comes. */
  draining: boolean
  /** Takes no new connection; those that are open end with their next answer. */
  closing: boolean
}

const databaseLimitMs = 2000

/** Says that the process runs; asks nothing of anybody, so a slow database is no reason to kill it. */
export const answerLive: RequestHandler = (_request, response) => {
  response.setHeader('cache-control', 'no-store')
  response.json({ status: 'live' })
}

/** Says whether requests may be sent here: the database answers in time and no stop is under way. */
export function answerReady(payload: Payload, lifecycle: Lifecycle): RequestHandler {
  return async (_request, response) => {
    if (lifecycle.draining) {
      sendProblem(response, { kind: 'unavailable', detail: 'This process is stopping' })
      return
    }
    if (!(await databaseAnswers(payload))) {
      sendProblem(response, {
        kind: 'unavailable',
        detail: `The database did not answer within ${databaseLimitMs / 1000} s`,
        retryAfterSeconds: 5,
      })
      return
    }
    response.setHeader('cache-control', 'no-store')
    response.json({ status: 'ready' })
  }
}

async function databaseAnswers(payload: Payload): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), databaseLimitMs)
  })
  try {
    const asked = payload.db.findOne({ collection: 'users', select: {} })
    asked.catch(() => undefined)
    await Promise.race([asked, tooLate])
    return true
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The database does not answer' })
    return false
  } finally {
    clearTimeout(timer)
  }
}
