import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

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

// MongoDB labels what may be tried again; 112 is WriteConflict, 11000 two writers making one key.
// SQLite says BUSY when another process holds the file.
const lostRace = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { code, errorLabels, cause, message } = error as {
    code?: unknown
    errorLabels?: unknown
    cause?: unknown
    message?: unknown
  }
  if (code === 112 || code === 11000 || code === 'SQLITE_BUSY') return true
  if (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')) return true
  if (
    typeof message === 'string' &&
    /SQLITE_BUSY|database is locked|WriteConflict|Write conflict/.test(message)
  )
    return true
  return cause !== undefined && cause !== error && lostRace(cause)
}
