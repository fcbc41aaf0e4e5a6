/**
 * True for an error that says that a transaction lost a race against another writer and was rolled
 * back by the database: whatever it was to do may be tried again as a whole. MongoDB labels such
 * errors; 112 is WriteConflict, 251 what is told of a transaction that was rolled back before.
 * SQLite says BUSY when another process holds the file.
 * https://www.mongodb.com/docs/manual/core/transactions-in-applications/
 */
export const isTransientConflict = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { cause, code, errorLabels, message } = error as {
    cause?: unknown
    code?: unknown
    errorLabels?: unknown
    message?: unknown
  }
  if (labels(errorLabels).includes('UnknownTransactionCommitResult')) return false
  if (code === 112 || code === 251 || code === 'SQLITE_BUSY') return true
  if (labels(errorLabels).includes('TransientTransactionError')) return true
  if (typeof message === 'string' && transient.test(message)) return true
  return cause !== undefined && cause !== error && isTransientConflict(cause)
}

const labels = (errorLabels: unknown): unknown[] => (Array.isArray(errorLabels) ? errorLabels : [])

const transient =
  /SQLITE_BUSY|database is locked|WriteConflict|Write conflict|Transaction with .* has been aborted/
