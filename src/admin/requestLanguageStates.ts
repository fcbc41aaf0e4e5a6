import { publicationClient } from './publicationClient.ts'
import type { ListedState } from './PublicationState.ts'

type States = Record<string, ListedState>
type Waiting = { resolve: (states: States | undefined) => void; reject: (error: unknown) => void }
type Batch = { apiRoute: string; collection: string; ids: Map<string, Waiting[]> }

/** Rows of one page are drawn within a moment; they share one request. */
const gatherMilliseconds = 20
/** A page that is drawn again at once (sorting columns, a drawer) asks nothing twice. */
const freshMilliseconds = 3000

const batches = new Map<string, Batch>()
const fresh = new Map<string, { until: number; states: States | undefined }>()

/**
 * Gives the state of each language of one document of a list; a whole page makes one request.
 * Undefined when the server does not know the document. Rejects when the request failed.
 */
export function requestLanguageStates(
  apiRoute: string,
  collection: string,
  id: number | string,
): Promise<States | undefined> {
  const key = String(id)
  const known = fresh.get(`${collection}/${key}`)
  if (known && known.until > Date.now()) return Promise.resolve(known.states)
  return new Promise((resolve, reject) => {
    let batch = batches.get(collection)
    if (!batch) {
      batch = { apiRoute, collection, ids: new Map() }
      batches.set(collection, batch)
      const started = batch
      setTimeout(() => void send(started), gatherMilliseconds)
    }
    const waiting = batch.ids.get(key) ?? []
    waiting.push({ resolve, reject })
    batch.ids.set(key, waiting)
  })
}

async function send(batch: Batch): Promise<void> {
  batches.delete(batch.collection)
  try {
    const answer = await publicationClient.listStates(batch.apiRoute, batch.collection, [
      ...batch.ids.keys(),
    ])
    fresh.clear()
    for (const [id, waiting] of batch.ids) {
      const states = answer[id]
      fresh.set(`${batch.collection}/${id}`, { until: Date.now() + freshMilliseconds, states })
      for (const { resolve } of waiting) resolve(states)
    }
  } catch (error) {
    for (const waiting of batch.ids.values()) for (const { reject } of waiting) reject(error)
  }
}
