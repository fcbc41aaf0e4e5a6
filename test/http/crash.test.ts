import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'

import { bootOn } from '../support/bootPayload.ts'
import { buildCaseStudy } from '../support/build/buildCaseStudy.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { listHalves } from '../support/changes/listHalves.ts'
import { createUser, type TestUser } from '../support/createUser.ts'
import { itWithTransactions } from '../support/itWithTransactions.ts'
import { asAnonymous, type SignedIn, signIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let editor: TestUser
let partner: number | string

beforeAll(async () => {
  server = await startServer({
    prepare: async (payload) => {
      partner = (await payload.create({ collection: 'partners', data: buildPartner() as never })).id
      editor = await createUser(payload, 'editor', partner)
    },
  })
})
afterAll(() => server.stop())

/** What the server said it had done before it died. */
type Acknowledged = {
  written: Set<string>
  published: Set<string>
  deleted: Set<string>
  /** Sent and never answered: may be done or not. */
  open: Set<string>
}

type Change = { collection: string; id: string; language: string; state: string }

/** Writes, publishes, changes, withdraws and deletes until the server is gone. */
const writeUntilItDies = async (me: SignedIn, acknowledged: Acknowledged): Promise<void> => {
  for (let number = 0; ; number += 1) {
    let id = ''
    const call = async (path: string, method: string, json?: unknown) => {
      if (id) acknowledged.open.add(id)
      const response = await me.fetch(`/api/case-studies${path}`, { method, json })
      const body = (await response.json()) as { doc?: { id: number | string } }
      if (!response.ok)
        throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(body)}`)
      if (id) acknowledged.open.delete(id)
      return body
    }
    try {
      const created = await call('?locale=it', 'POST', buildCaseStudy({ partner }))
      id = String(created.doc!.id)
      acknowledged.written.add(id)
      await call(`/${id}/publish?locale=it`, 'POST')
      acknowledged.published.add(id)
      const english = {
        title: `In English ${id}`,
        summary: 'Summary',
        indicators: [{ label: 'a', value: 1 }],
      }
      await call(`/${id}?locale=en`, 'PATCH', english)
      if (number % 3 === 1) {
        await call(`/${id}/withdraw?locale=all`, 'POST')
        acknowledged.published.delete(id)
      }
      if (number % 3 === 2) {
        await call(`/${id}`, 'DELETE')
        acknowledged.deleted.add(id)
        acknowledged.published.delete(id)
        acknowledged.written.delete(id)
      }
    } catch (error) {
      // What fetch throws when the connection is refused or breaks off, in another realm than Jest's.
      if ((error as Error).name === 'TypeError') return
      throw error
    }
  }
}

const readChanges = async (after: string): Promise<{ changes: Change[]; next: string }> => {
  const anonymous = asAnonymous(server.url)
  const changes: Change[] = []
  for (let next = after; ;) {
    const response = await anonymous(`/api/changes?collection=case-studies&after=${next}`)
    const page = (await response.json()) as { changes: Change[]; next: string; more: boolean }
    changes.push(...page.changes)
    next = page.next
    if (!page.more) return { changes, next }
  }
}
const numberOf = (cursor: string): number =>
  Number(Buffer.from(cursor.replace(/^c1\./, ''), 'base64url').toString())

const listPublicIds = async (): Promise<Set<string>> => {
  const path = '/api/case-studies?locale=it&depth=0&limit=100&select[title]=true&page='
  const ids = new Set<string>()
  for (let page = 1; ; page += 1) {
    const response = await asAnonymous(server.url)(path + page)
    const found = (await response.json()) as { docs: { id: number }[]; hasNextPage: boolean }
    for (const { id } of found.docs) ids.add(String(id))
    if (!found.hasNextPage) return ids
  }
}

describe('a server that is killed while eight people write', () => {
  itWithTransactions.each([300, 700, 1100])(
    'keeps all it said it had done and nothing by halves, and goes on (after %p ms)',
    async (milliseconds) => {
      const me = await signIn(server.url, editor.email, editor.password)
      const acknowledged: Acknowledged = {
        written: new Set(),
        published: new Set(),
        deleted: new Set(),
        open: new Set(),
      }
      const before = await readChanges('')
      const writers = Array.from({ length: 8 }, () => writeUntilItDies(me, acknowledged))
      await sleep(milliseconds)
      const during = await readChanges(before.next)
      await sleep(100)
      await server.end('SIGKILL')
      await Promise.all(writers)
      expect(acknowledged.written.size).toBeGreaterThan(0)

      if (server.database === 'sqlite') {
        const database = new Database(server.env.DATABASE_URL!.replace(/^file:/, ''))
        expect(database.prepare('PRAGMA integrity_check').all()).toEqual([
          { integrity_check: 'ok' },
        ])
        expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
        database.close()
      }
      const payload = await bootOn(server)
      const stored = await payload.db.find<{ id: number | string }>({
        collection: 'case-studies',
        limit: 0,
        pagination: false,
      })
      const ids = new Set(stored.docs.map(({ id }) => String(id)))
      const halves = await listHalves(payload)
      await payload.destroy()
      expect(halves).toEqual([])
      const certain = (of: Set<string>) => [...of].filter((id) => !acknowledged.open.has(id))
      expect(certain(acknowledged.written).filter((id) => !ids.has(id))).toEqual([])
      expect(certain(acknowledged.deleted).filter((id) => ids.has(id))).toEqual([])

      await server.restart()
      const publicIds = await listPublicIds()
      expect(certain(acknowledged.published).filter((id) => !publicIds.has(id))).toEqual([])
      const after = await readChanges(during.next)
      expect(numberOf(after.next)).toBeGreaterThanOrEqual(numberOf(during.next))
      const mirror = new Set<string>()
      for (const { id, language, state } of [
        ...before.changes,
        ...during.changes,
        ...after.changes,
      ]) {
        if (language !== 'it') continue
        if (state === 'withdrawn') mirror.delete(id)
        else mirror.add(id)
      }
      expect(mirror).toEqual(publicIds)

      const again = await signIn(server.url, editor.email, editor.password)
      const json = buildCaseStudy({ partner })
      const created = await again.fetch('/api/case-studies?locale=it', { method: 'POST', json })
      const { doc } = (await created.json()) as { doc: { id: number } }
      await again.fetch(`/api/case-studies/${doc.id}/publish?locale=it`, { method: 'POST' })
      const last = await readChanges(after.next)
      expect(last.changes.map(({ id }) => id)).toEqual([String(doc.id)])
      expect(numberOf(last.next)).toBeGreaterThan(numberOf(after.next))
    },
    120_000,
  )
})
