import type { Payload } from 'payload'

import { type Change, listChanges } from '../../../src/catalogue/listChanges.ts'
import { lastNumber } from '../../../src/publications/numberChanges.ts'

const ofCursor = (cursor: string): number =>
  Number(Buffer.from(cursor.replace(/^c1\./, ''), 'base64url').toString())

/** A portal that copies what is public by reading the change feed, and never looks back. */
export class Mirror {
  readonly #payload: Payload
  readonly #pageSize: number
  #after = 0
  /** `<collection>:<id>:<language>` of all that is public as far as the portal knows. */
  readonly held = new Set<string>()
  readonly seen: Change[] = []

  constructor(payload: Payload, { pageSize = 7 } = {}) {
    this.#payload = payload
    this.#pageSize = pageSize
  }

  /** Reads every page that there is now. */
  async poll(): Promise<void> {
    for (;;) {
      const query = { after: this.#after, limit: this.#pageSize }
      const page = await listChanges(this.#payload, query, await lastNumber(this.#payload))
      for (const change of page.changes) {
        const key = `${change.collection}:${change.id}:${change.language}`
        if (change.state === 'withdrawn') this.held.delete(key)
        else this.held.add(key)
        this.seen.push(change)
      }
      const next = ofCursor(page.next)
      if (next < this.#after) throw new Error(`The cursor went back from ${this.#after} to ${next}`)
      this.#after = next
      if (!page.more) return
    }
  }
}

/** All that a reader can see in the public rows, in the words of a mirror. */
export const listPublic = async (payload: Payload, languages: string[]): Promise<Set<string>> => {
  const found = new Set<string>()
  for (const { slug, custom } of payload.config.collections) {
    if (!custom?.['publishable']) continue
    for (const language of languages) {
      const { docs } = await payload.find({
        collection: slug as 'case-studies',
        depth: 0,
        limit: 0,
        locale: language as 'it',
        fallbackLocale: false,
        overrideAccess: false,
        pagination: false,
        where: { syndication: { not_equals: false } },
      })
      for (const { id } of docs) found.add(`${slug}:${id}:${language}`)
    }
  }
  return found
}
