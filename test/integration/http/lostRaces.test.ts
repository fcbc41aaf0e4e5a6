import type { Payload } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildTopic } from '../../support/build/buildTopic.ts'
import { createUser } from '../../support/createUser.ts'
import { itWithTransactions } from '../../support/itWithTransactions.ts'
import { serveInProcess } from '../../support/serveInProcess.ts'
import { signIn, type SignedIn } from '../../support/signIn.ts'

type Id = number | string
type Method = 'commitTransaction' | 'create' | 'createVersion' | 'deleteOne' | 'updateOne'

let cms: BootedPayload
let payload: Payload
let http: Awaited<ReturnType<typeof serveInProcess>>
let coordinator: SignedIn['fetch']
let partner: Id
beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
  const { email, password } = await createUser(payload, 'coordinator')
  http = await serveInProcess(payload)
  coordinator = (await signIn(http.url, email, password)).fetch
  partner = await create('partners', buildPartner())
})
afterAll(async () => {
  await http?.close()
  await cms.stop()
})
afterEach(() => {
  while (restore.length > 0) restore.pop()!()
})

const create = async (collection: string, data: object): Promise<Id> => {
  const call = { collection: collection as 'news', locale: 'it', data: data as never } as const
  return (await payload.create(call)).id
}
const writeNews = () => create('news', buildNews({ partner }))
const count = async (collection: string): Promise<number> =>
  (await payload.db.count({ collection: collection as 'news' })).totalDocs

/** As the driver of MongoDB throws it. */
const conflict = () =>
  Object.assign(new Error('WriteConflict error: this operation conflicted with another one.'), {
    code: 112,
    errorLabels: ['TransientTransactionError'],
  })

const restore: (() => void)[] = []
/** Makes a method of the database fail so many times, and counts how often it is called. */
const failing = (method: Method, times: number, makeError: () => Error = conflict) => {
  const db = payload.db as unknown as Record<Method, (...args: unknown[]) => Promise<unknown>>
  const real = db[method]
  const calls = { count: 0 }
  db[method] = async function (...args) {
    calls.count += 1
    if (calls.count <= times) throw makeError()
    return real.apply(this, args)
  }
  restore.push(() => {
    db[method] = real
  })
  return calls
}
/** A write that is ready to be sent. */
type Ready = () => Promise<Response>
const write =
  (path: string, method: string, json?: object): Ready =>
  () =>
    coordinator(`/api/${path}`, { method, ...(json && { json }) })
const topic = () => create('topics', buildTopic())
const trashed = { deletedAt: '2026-01-31T00:00:00.000Z' }

/** Every kind of write that is Payload's own, with something that it calls of the database. */
const writes: Record<string, { via: Method; prepare: () => Promise<Ready> | Ready }> = {
  'a new document': {
    via: 'create',
    prepare: () => write('topics?locale=it', 'POST', buildTopic()),
  },
  'a new draft': {
    via: 'createVersion',
    prepare: () => write('news?locale=it', 'POST', buildNews({ partner })),
  },
  'a change of a document': {
    via: 'updateOne',
    prepare: async () => write(`topics/${await topic()}?locale=it`, 'PATCH', buildTopic()),
  },
  'a draft that is published': {
    via: 'updateOne',
    prepare: async () =>
      write(`news/${await writeNews()}?locale=it`, 'PATCH', { _status: 'published' }),
  },
  'a move to the trash': {
    via: 'updateOne',
    prepare: async () => write(`news/${await writeNews()}?locale=it`, 'PATCH', trashed),
  },
  'a way back from the trash': {
    via: 'updateOne',
    prepare: async () => {
      const path = `news/${await writeNews()}?locale=it&trash=true`
      await write(path, 'PATCH', trashed)()
      return write(path, 'PATCH', { deletedAt: null })
    },
  },
  'a bulk edit': {
    via: 'createVersion',
    prepare: async () => {
      const where = `where[id][in]=${await writeNews()},${await writeNews()}`
      return write(`news?locale=it&${where}`, 'PATCH', { date: '2027-01-31T00:00:00.000Z' })
    },
  },
  'a deletion': {
    via: 'deleteOne',
    prepare: async () => write(`topics/${await topic()}`, 'DELETE'),
  },
  'a change of a global': {
    via: 'commitTransaction',
    prepare: async () => {
      await write('globals/site?locale=it', 'POST', { name: 'Sito' })()
      return write('globals/site?locale=it', 'POST', { name: 'Sito nuovo' })
    },
  },
  'a mutation of GraphQL': {
    via: 'create',
    prepare: () =>
      write('graphql', 'POST', {
        query: `mutation { createTopic(locale: it, data: { label: "N${Math.random()}" }) { id } }`,
      }),
  },
}

/** How much there is of everything that the writes above make. */
const inventory = async () =>
  Promise.all(['topics', 'news', 'publications', 'slugs', 'translation-states'].map(count))

describe.each(Object.keys(writes))('%s', (name) => {
  const { prepare, via } = writes[name]!

  itWithTransactions.each([...new Set<Method>([via, 'commitTransaction'])])(
    'that loses a race at %s is made again, once',
    async (method) => {
      const usual = await prepare()
      const before = await inventory()
      expect((await usual()).status).toBeLessThan(300)
      const made = difference(before, await inventory())
      const ready = await prepare()
      const between = await inventory()
      const calls = failing(method, 1)
      const answer = await ready()
      const words = await answer.text()
      expect([answer.status < 300 ? 'made' : words, /"errors":\s*\[\{/.test(words)]).toEqual([
        'made',
        false,
      ])
      expect(calls.count).toBeGreaterThan(1)
      expect(difference(between, await inventory())).toEqual(made)
    },
  )
})

const difference = (before: number[], after: number[]): number[] =>
  after.map((number, index) => number - before[index]!)

describe('a write that loses one race after the other', () => {
  itWithTransactions('is answered with 503 and leaves nothing', async () => {
    const before = await inventory()
    const calls = failing('commitTransaction', 1000)
    const answer = await write('topics?locale=it', 'POST', buildTopic())()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      503,
      'application/problem+json',
    ])
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(((await answer.json()) as { detail: string }).detail).toMatch(/Nothing was saved/)
    expect(calls.count).toBe(5)
    expect(await inventory()).toEqual(before)
  })

  itWithTransactions('is answered with 503 over GraphQL too', async () => {
    const before = await inventory()
    failing('commitTransaction', 1000)
    const answer = (await (await (await writes['a mutation of GraphQL']!.prepare())()).json()) as {
      errors: { message: string; extensions: { statusCode: number } }[]
    }
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringMatching(/try again/),
      extensions: { statusCode: 503 },
    })
    expect(await inventory()).toEqual(before)
  })

  itWithTransactions('is not made again when it came as a form', async () => {
    const body = new FormData()
    body.set('_payload', JSON.stringify(buildTopic()))
    const calls = failing('create', 1)
    const answer = await coordinator('/api/topics?locale=it', { method: 'POST', body })
    expect([answer.status, calls.count]).toEqual([503, 1])
  })
})

describe('what is never made again', () => {
  itWithTransactions('is a write of which it is not known whether it was committed', async () => {
    const before = await count('topics')
    const unknown = () =>
      Object.assign(new Error('connection closed'), {
        errorLabels: ['UnknownTransactionCommitResult', 'TransientTransactionError'],
      })
    const calls = failing('commitTransaction', 1, unknown)
    const answer = await write('topics?locale=it', 'POST', buildTopic())()
    expect([answer.status, calls.count]).toEqual([500, 1])
    expect(await count('topics')).toBe(before)
  })

  itWithTransactions('is what was committed before another part of the request lost', async () => {
    const before = await count('topics')
    const calls = failingAfter('create', 1)
    const query = `mutation {
      a: createTopic(locale: it, data: { label: "A" }) { id }
      b: createTopic(locale: it, data: { label: "B" }) { id }
    }`
    const answer = await write('graphql', 'POST', { query })()
    const { data, errors } = (await answer.json()) as { data: object; errors: unknown[] }
    expect(data).toMatchObject({ a: { id: expect.anything() }, b: null })
    expect(errors).toHaveLength(1)
    expect(calls.topics).toBe(2)
    expect(await count('topics')).toBe(before + 1)
  })

  it('is a write that failed for another reason', async () => {
    const calls = failing('create', 1, () => new Error('The disk is full'))
    const answer = await write('topics?locale=it', 'POST', buildTopic())()
    expect([answer.status, calls.count]).toEqual([500, 1])
  })

  it('is a write to a database without transactions', async () => {
    const db = payload.db as unknown as { beginTransaction: () => Promise<null> }
    const { beginTransaction } = db
    db.beginTransaction = () => Promise.resolve(null)
    restore.push(() => {
      db.beginTransaction = beginTransaction
    })
    const calls = failing('create', 1)
    const answer = await write('topics?locale=it', 'POST', buildTopic())()
    expect([answer.status, calls.count]).toEqual([503, 1])
    expect(((await answer.json()) as { detail: string }).detail).toMatch(/See what was saved/)
  })
})

/** Lets the first topics be made, and makes the next lose a race. */
const failingAfter = (method: 'create', passing: number) => {
  const db = payload.db as unknown as Record<
    'create',
    (args: { collection: string }) => Promise<unknown>
  >
  const real = db[method]
  const calls = { topics: 0 }
  db[method] = async function (args) {
    if (args.collection === 'topics') calls.topics += 1
    if (args.collection === 'topics' && calls.topics > passing) throw conflict()
    return real.call(this, args)
  }
  restore.push(() => {
    db[method] = real
  })
  return calls
}
