import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { inTransaction } from '../platform/documents/inTransaction.ts'
import type { DocumentId } from '../platform/documents/types.ts'

import type { Publication } from './recordPublication.ts'

type Lease = {
  id: DocumentId
  name: string
  holder: string
  expiresAt: string
  /** The last number taken; a change may not have it yet. */
  value: number
}

const leaseName = 'publication-numbers'
const leaseMilliseconds = 10_000
/** Further ahead no lease can end, but by a clock that was wrong: its holder may be long gone. */
const farAheadMilliseconds = 60 * leaseMilliseconds
const batchSize = 200
/** So often in a row a database may be too slow for a single row before it is left for later. */
const mostFruitless = 3
const holder = randomUUID()

type Passes = { running: Promise<number>; next: Promise<number> | undefined }

const passes = new WeakMap<Payload, Passes>()

/**
 * Gives the next numbers to changes that are committed and have none, oldest first, and returns how
 * many it numbered. Numbers given after the commit, by one holder of a lease, cannot be overtaken:
 * a reader that has seen number n has seen all that will ever be at or below n.
 */
export const numberChanges = (payload: Payload): Promise<number> => {
  const present = passes.get(payload)
  if (!present) {
    const running = numberOnce(payload)
    const mine: Passes = { running, next: undefined }
    passes.set(payload, mine)
    const done = (): void => {
      if (passes.get(payload) === mine && !mine.next) passes.delete(payload)
    }
    running.then(done, done)
    return running
  }
  // A change committed after the running pass looked would be missed: one pass more behind it, for
  // all who ask meanwhile.
  present.next ??= present.running
    .catch(() => 0)
    .then(() => {
      passes.delete(payload)
      return numberChanges(payload)
    })
  return present.next
}

const numberOnce = async (payload: Payload): Promise<number> => {
  let numbered = 0
  let fruitless = 0
  // Looks again after the last batch: whoever was refused the lease meanwhile relies on it, and so
  // do the rows that were left when the lease ran out.
  while (fruitless < mostFruitless && (await findPending(payload, undefined, 1)).length > 0) {
    await ensureLease(payload)
    const req = await createLocalReq({}, payload)
    const inBatch = await inTransaction(req, () => numberBatch(req))
    if (inBatch === undefined) return numbered
    fruitless = inBatch === 0 ? fruitless + 1 : 0
    numbered += inBatch
  }
  return numbered
}

/** Undefined when somebody else holds the lease. */
const numberBatch = async (req: PayloadRequest): Promise<number | undefined> => {
  const lease = await takeLease(req)
  if (!lease) return undefined
  const pending = await findPending(req.payload, req, batchSize)
  // The counter moves before the rows, and only from where this holder read it: without transactions
  // a crash in between leaves a gap, never one number on two rows.
  const moved = await updateLease(req, { value: lease.value + pending.length }, [
    { and: [{ holder: { equals: holder } }, { value: { equals: lease.value } }] },
  ])
  if (!moved) return undefined
  for (const [index, { id }] of pending.entries()) {
    // Whoever took over an expired lease gives higher numbers: a lower one must not follow.
    if (Date.now() >= lease.until) return index
    await req.payload.db.updateOne({
      collection: 'publications',
      data: { number: lease.value + index + 1, pending: false },
      req,
      returning: false,
      where: { and: [{ id: { equals: id } }, { pending: { equals: true } }] },
    })
  }
  await updateLease(req, { expiresAt: new Date(0).toISOString() })
  return pending.length
}

const findPending = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  limit: number,
): Promise<Publication[]> => {
  const { docs } = await payload.db.find<Publication>({
    collection: 'publications',
    limit,
    pagination: false,
    ...(req && { req }),
    sort: ['lastChangedAt', 'id'],
    where: { pending: { equals: true } },
  })
  return docs
}

/**
 * The highest number that a change has; 0 before the first. It is read from the changes: a counter
 * may already stand above what is numbered, and a reader who believed it would miss the rest.
 */
export const lastNumber = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.db.find<Publication>({
    collection: 'publications',
    limit: 1,
    pagination: false,
    sort: '-number',
    where: { number: { greater_than: 0 } },
  })
  return docs[0]?.number ?? 0
}

const findLease = async (payload: Payload, req?: PayloadRequest): Promise<Lease | null> =>
  payload.db.findOne<Lease>({
    collection: 'leases',
    ...(req && { req }),
    where: { name: { equals: leaseName } },
  })

/** Two processes may begin at the same moment; one of them makes the lease. */
const ensureLease = async (payload: Payload): Promise<void> => {
  if (await findLease(payload)) return
  const data = { name: leaseName, holder, expiresAt: new Date(0).toISOString(), value: 0 }
  await payload.db.create({ collection: 'leases', data }).catch(async (error: unknown) => {
    if (!(await findLease(payload))) throw error
  })
}

const takeLease = async (
  req: PayloadRequest,
): Promise<{ value: number; until: number } | undefined> => {
  const now = Date.now()
  const until = now + leaseMilliseconds
  await updateLease(req, { holder, expiresAt: new Date(until).toISOString() }, [
    { expiresAt: { less_than: new Date(now).toISOString() } },
    { expiresAt: { greater_than: new Date(now + farAheadMilliseconds).toISOString() } },
    { holder: { equals: holder } },
  ])
  const lease = await findLease(req.payload, req)
  return lease?.holder === holder ? { value: lease.value, until } : undefined
}

/** @returns whether the lease was as `when` says, and so was changed */
const updateLease = async (
  req: PayloadRequest,
  data: Partial<Lease>,
  when: Where[] = [{ holder: { equals: holder } }],
): Promise<boolean> =>
  Boolean(
    await req.payload.db.updateOne({
      collection: 'leases',
      data,
      req,
      where: { and: [{ name: { equals: leaseName } }, { or: when }] },
    }),
  )
