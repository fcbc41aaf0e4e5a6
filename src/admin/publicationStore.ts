import { type DocumentAddress, publicationClient, RequestError } from './publicationClient.ts'
import type { PublicationState } from './PublicationState.ts'

/** What the panel knows of a document's publication at this moment. */
export type PublicationSnapshot = {
  state: PublicationState | undefined
  loading: boolean
  failed: boolean
}

type Entry = {
  snapshot: PublicationSnapshot
  listeners: Set<() => void>
  /** Changes with every request: a late answer to an older one is dropped. */
  request: number
  /** The save that the state was last asked for; null before the first time. */
  save: number | null | undefined
  timer: ReturnType<typeof setTimeout> | undefined
}

/** Saves come in bursts while somebody types. */
const settleMilliseconds = 400

const entries = new Map<string, Entry>()
const nothing: PublicationSnapshot = { state: undefined, loading: true, failed: false }

const keyOf = ({ collection, id }: DocumentAddress) => `${collection}/${id}`

function entryOf(address: DocumentAddress): Entry {
  const key = keyOf(address)
  let entry = entries.get(key)
  if (!entry) {
    entry = {
      snapshot: nothing,
      listeners: new Set(),
      request: 0,
      save: null,
      timer: undefined,
    }
    entries.set(key, entry)
  }
  return entry
}

function show(entry: Entry, snapshot: PublicationSnapshot): void {
  entry.snapshot = snapshot
  for (const listener of entry.listeners) listener()
}

/** One copy of each open document's state, shared by the strip, the button and the history. */
export const publicationStore = {
  /** Calls `listener` at every change, until the returned function is called. */
  subscribe(address: DocumentAddress, listener: () => void): () => void {
    const entry = entryOf(address)
    entry.listeners.add(listener)
    return () => {
      entry.listeners.delete(listener)
      if (entry.listeners.size > 0) return
      clearTimeout(entry.timer)
      entries.delete(keyOf(address))
    }
  },

  /** Asks the server once for each save, however many components call this. */
  keepFresh(address: DocumentAddress, save: number | undefined): void {
    const entry = entryOf(address)
    if (entry.save === save) return
    entry.save = save
    clearTimeout(entry.timer)
    const delay = entry.snapshot.state ? settleMilliseconds : 0
    entry.timer = setTimeout(() => void publicationStore.refresh(address), delay)
  },

  read: (address: DocumentAddress): PublicationSnapshot =>
    entries.get(keyOf(address))?.snapshot ?? nothing,

  /** Asks the server again; gives the new state, or undefined when that failed. */
  async refresh(address: DocumentAddress): Promise<PublicationState | undefined> {
    const entry = entryOf(address)
    const request = ++entry.request
    show(entry, { ...entry.snapshot, loading: true })
    try {
      const state = await publicationClient.read(address)
      if (request === entry.request) show(entry, { state, loading: false, failed: false })
      return state
    } catch (error) {
      // Who may not see the desk of this document is shown nothing of it.
      const refused = error instanceof RequestError && [403, 404].includes(error.status)
      if (request === entry.request) {
        show(entry, { ...entry.snapshot, loading: false, failed: !refused })
      }
      return undefined
    }
  },
}
