import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { isTransientConflict } from '../database/isTransientConflict.ts'

const attempts = 6

/**
 * Runs the work in the request's transaction, or in a new one that is committed at the end and
 * rolled back on an error. A new one that lost a race against another writer is tried again;
 * the work must therefore keep nothing from an attempt that failed.
 */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    let own: boolean | undefined
    try {
      own = await initTransaction(req)
      const result = await work()
      if (own) await commitTransaction(req)
      return result
    } catch (error) {
      // Payload keeps the promise of a transaction that could not begin.
      if (own === undefined) delete req.transactionID
      if (own) await killTransaction(req)
      if (own === false || attempt === attempts || !lostRace(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt * Math.random()))
    }
  }
}

// 11000 is two writers that make one key: the second one finds it the next time.
const lostRace = (error: unknown): boolean =>
  isTransientConflict(error) || (error as { code?: unknown } | null)?.code === 11000
