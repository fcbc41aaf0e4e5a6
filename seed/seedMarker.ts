import { hostname } from 'node:os'

import type { Payload } from 'payload'

/** How far the seed of a database came: never begun, under way elsewhere, broken off, finished. */
export type SeedState = 'finished' | 'interrupted' | 'never' | 'running'

type Marker = { id: number | string; holder: string; expiresAt: string; value: number }

const collection = 'leases'
const name = 'seed'
const underWay = 0
const finished = 1
const aliveSeconds = 60

/** Tells how far an earlier seed came, from the mark that it left in the database. */
export const readSeedState = async (payload: Payload): Promise<SeedState> => {
  const marker = await findMarker(payload)
  if (!marker) return 'never'
  if (marker.value === finished) return 'finished'
  const expired = new Date(marker.expiresAt).getTime() < Date.now()
  return expired || isGone(marker.holder) ? 'interrupted' : 'running'
}

/**
 * Marks the database as being seeded, so that a seed that breaks off can be told from content.
 * The name is unique: of two that begin at once, one fails.
 */
export const markBegun = async (payload: Payload): Promise<void> => {
  const data = { name, holder, expiresAt: soon(), value: underWay }
  const marker = await findMarker(payload)
  if (marker) await payload.db.updateOne({ collection, id: marker.id, data })
  else await payload.db.create({ collection, data })
}

/** Says that the seed is still at work. */
export const markAlive = (payload: Payload): Promise<void> => update(payload, { expiresAt: soon() })

/** Says that the seed broke off, for another one to go on at once. */
export const markInterrupted = (payload: Payload): Promise<void> =>
  update(payload, { expiresAt: new Date(0).toISOString() })

/** Says that all of the seed is there. */
export const markFinished = (payload: Payload): Promise<void> =>
  update(payload, { expiresAt: new Date(0).toISOString(), value: finished })

const holder = `${hostname()}:${process.pid}`

const soon = (): string => new Date(Date.now() + aliveSeconds * 1000).toISOString()

const findMarker = (payload: Payload): Promise<Marker | null> =>
  payload.db.findOne<Marker>({ collection, where: { name: { equals: name } } })

const update = async (payload: Payload, data: Partial<Marker>): Promise<void> => {
  await payload.db.updateOne({
    collection,
    data,
    returning: false,
    where: { name: { equals: name } },
  })
}

// A process of this machine that was killed need not be waited for.
const isGone = (other: string): boolean => {
  const [host, pid] = other.split(':')
  if (host !== hostname()) return false
  if (Number(pid) === process.pid) return true
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
