import { AsyncLocalStorage } from 'node:async_hooks'

import type { DatabaseAdapterObj } from 'payload'

import { isTransientConflict } from './isTransientConflict.ts'
import { type WriteMethod, writeMethods } from './writeMethods.ts'

/** What the database did for one piece of work. */
export type Writes = {
  /** How many transactions were begun. */
  begun: number
  /** Something of the work is in the database for good, or may be. */
  isKept: boolean
}

const present = new AsyncLocalStorage<Writes>()
let watching = 0

/** Does work, and tells what the database did for it. */
export const watchWrites = async <Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; writes: Writes }> => {
  const writes: Writes = { begun: 0, isKept: false }
  watching += 1
  try {
    return { result: await present.run(writes, work), writes }
  } finally {
    watching -= 1
    // On Node 20 a storage that is in use costs every promise of the process, those of readers too.
    if (watching === 0) present.disable()
  }
}

type Adapter = {
  beginTransaction: (options?: unknown) => Promise<unknown>
  commitTransaction: (id: unknown) => Promise<void>
}

/**
 * Makes a database tell `watchWrites` what it does: begins of transactions, what is committed, and
 * what is written without one.
 */
export const watched = (base: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...base,
  init: (args) => {
    const adapter = base.init(args)
    watchTransactions(adapter as unknown as Adapter)
    const methods = adapter as unknown as Record<string, WriteMethod>
    for (const name of writeMethods) {
      const write = methods[name]
      if (!write) continue
      methods[name] = async function (given) {
        const isInTransaction = Boolean(await given.req?.transactionID)
        const result = await write.call(this, given)
        if (!isInTransaction) keep()
        return result
      }
    }
    return adapter
  },
})

const watchTransactions = (adapter: Adapter): void => {
  const { beginTransaction, commitTransaction } = adapter
  adapter.beginTransaction = async function (options) {
    const id = await beginTransaction.call(this, options)
    const writes = present.getStore()
    if (writes && id) writes.begun += 1
    return id
  }
  adapter.commitTransaction = async function (id) {
    try {
      await commitTransaction.call(this, id)
    } catch (error) {
      // Of any other failure it is not known what became of the transaction.
      if (!isTransientConflict(error)) keep()
      throw error
    }
    keep()
  }
}

const keep = (): void => {
  const writes = present.getStore()
  if (writes) writes.isKept = true
}
