import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq, type CollectionAfterChangeHook, type Payload } from 'payload'

import { listChanges } from '../../../src/catalogue/listChanges.ts'
import { lastNumber, numberChanges } from '../../../src/publications/numberChanges.ts'
import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { withdrawLanguages } from '../../../src/publications/withdrawLanguages.ts'
import type { Publication } from '../../../src/publications/recordPublication.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildTopic } from '../../support/build/buildTopic.ts'
import { serial } from '../../support/build/serial.ts'
import { keepWriting } from '../../support/changes/keepWriting.ts'
import { listHalves } from '../../support/changes/listHalves.ts'
import { listPublic, Mirror } from '../../support/changes/Mirror.ts'
import { spawnWriter } from '../../support/changes/spawnWriter.ts'
import { itWithTransactions } from '../../support/itWithTransactions.ts'
import { richText } from '../../support/richText.ts'
import { testRun } from '../../support/testRun.ts'

type Id = number | string

let booted: BootedPayload
let payload: Payload
let partner: Id

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  const data = buildPartner() as never
  partner = (await payload.create({ collection: 'partners', data })).id
})
afterAll(() => booted.stop())

const collection = 'case-studies'
const languages = ['it', 'en', 'pt', 'el']
const texts = (language: string) => ({
  title: `Title ${language} ${serial()}`,
  summary: `Summary ${language}`,
  body: richText(`Body ${language}`),
})
const save = (id: Id, locale: string, data: object, more: object = {}) =>
  payload.update({ collection, id, locale: locale as 'it', data: data as never, ...more })

/** A case study that is public in the first languages and a draft in none of the others. */
const published = async (...publicIn: string[]): Promise<Id> => {
  const { id } = await payload.create({
    collection,
    locale: publicIn[0] as 'it',
    data: { ...texts(publicIn[0]!), partner, sourceLanguage: 'it', capacity: 1 } as never,
  })
  for (const language of publicIn.slice(1)) await save(id, language, texts(language))
  for (const language of publicIn) await publish(id, language)
  await numberChanges(payload)
  return id
}
const publish = async (id: Id, language: string) =>
  publishLanguage(await createLocalReq({}, payload), {
    contentType: collection,
    id,
    language,
    by: null,
  })
const withdraw = async (id: Id, withdrawn: string[] | 'all') =>
  withdrawLanguages(await createLocalReq({}, payload), {
    contentType: collection,
    id,
    languages: withdrawn,
    by: null,
  })

const logOf = async (document: Id): Promise<Publication[]> => {
  const { docs } = await payload.db.find<Publication>({
    collection: 'publications',
    limit: 0,
    pagination: false,
    sort: 'language',
    where: { document: { equals: String(document) }, contentType: { equals: collection } },
  })
  return docs
}
const numbersOf = async (document: Id): Promise<Record<string, number | null>> => {
  await numberChanges(payload)
  return Object.fromEntries((await logOf(document)).map((row) => [row.language, row.number]))
}
const numbersInUse = async (): Promise<number[]> => {
  const { docs } = await payload.db.find<Publication>({
    collection: 'publications',
    limit: 0,
    pagination: false,
    sort: 'number',
    where: { number: { greater_than: 0 } },
  })
  return docs.map(({ number }) => number!)
}
const changesOf = async (document: Id) => {
  await numberChanges(payload)
  const last = await lastNumber(payload)
  const { changes } = await listChanges(payload, { after: 0, limit: 10_000 }, last)
  return changes
    .filter(({ id, collection: of }) => of === collection && id === String(document))
    .sort((a, b) => (a.language < b.language ? -1 : 1))
}
const statesOf = async (document: Id) =>
  Object.fromEntries((await changesOf(document)).map(({ language, state }) => [language, state]))

/** Everything that is stored of documents, versions, log, history and addresses. */
const countAll = async () => {
  const counts: Record<string, number> = {}
  for (const name of [collection, 'publications', 'publication-history', 'slugs'] as const) {
    counts[name] = (await payload.db.count({ collection: name as typeof collection })).totalDocs
  }
  counts['versions'] = (await payload.db.countVersions({ collection })).totalDocs
  return counts
}

/** Lets a hook of the collection run after all the others, once. */
const withHook = async (hook: CollectionAfterChangeHook, work: () => Promise<void>) => {
  const hooks = payload.collections[collection].config.hooks.afterChange
  hooks.push(hook)
  try {
    await work()
  } finally {
    hooks.splice(hooks.indexOf(hook), 1)
  }
}

describe('the log', () => {
  it('changes in every public language when a shared value goes public, and in no other', async () => {
    const id = await published('it', 'en')
    await save(id, 'pt', texts('pt'))
    const before = await numbersOf(id)
    await save(id, 'en', { capacity: 2 })
    expect(await numbersOf(id)).toEqual(before)
    await publish(id, 'en')
    const after = await numbersOf(id)
    expect(Object.keys(after)).toEqual(['en', 'it'])
    expect(after['it']).toBeGreaterThan(before['it']!)
    expect(after['en']).toBeGreaterThan(before['en']!)
  })

  it('changes in one language alone when its texts go public', async () => {
    const id = await published('it', 'en')
    const before = await numbersOf(id)
    await save(id, 'it', { title: 'Titolo non pubblico' })
    await save(id, 'en', { title: `New title ${serial()}` })
    await publish(id, 'en')
    const after = await numbersOf(id)
    expect(after['it']).toBe(before['it'])
    expect(after['en']).toBeGreaterThan(before['en']!)
  })

  it('does not change when the same is published again', async () => {
    const id = await published('it', 'en')
    const before = await logOf(id)
    await publish(id, 'it')
    await publish(id, 'en')
    expect(await numberChanges(payload)).toBe(0)
    expect(await logOf(id)).toEqual(before)
  })

  it('says withdrawn of the one language that is withdrawn', async () => {
    const id = await published('it', 'en')
    await withdraw(id, ['it'])
    expect(await statesOf(id)).toEqual({ en: 'published', it: 'withdrawn' })
    await publish(id, 'it')
    expect(await statesOf(id)).toEqual({ en: 'published', it: 'changed' })
  })

  it.each<[string, (id: Id) => Promise<unknown>]>([
    ['withdrawn as a whole', (id) => withdraw(id, 'all')],
    ['deleted', (id) => payload.delete({ collection, id })],
    ['deleted in bulk', (id) => payload.delete({ collection, where: { id: { equals: id } } })],
    ['put in the trash', (id) => save(id, 'it', { deletedAt: new Date().toISOString() })],
    [
      'put in the trash in bulk',
      (id) =>
        payload.update({
          collection,
          locale: 'it',
          where: { id: { equals: id } },
          data: { deletedAt: new Date().toISOString() } as never,
        }),
    ],
    [
      'taken out of syndication',
      async (id) => {
        await save(id, 'it', { syndication: false })
        await publish(id, 'it')
      },
    ],
  ])('says withdrawn in every language, without content, of a document %s', async (_, remove) => {
    const id = await published('it', 'en')
    const before = await numbersOf(id)
    await remove(id)
    const changes = await changesOf(id)
    expect(changes.map(({ language, state, slug, url }) => [language, state, slug, url])).toEqual([
      ['en', 'withdrawn', null, null],
      ['it', 'withdrawn', null, null],
    ])
    for (const [language, number] of Object.entries(await numbersOf(id))) {
      expect(number).toBeGreaterThan(before[language]!)
    }
  })

  it('says changed of a document that comes back into syndication', async () => {
    const id = await published('it')
    await save(id, 'it', { syndication: false })
    await publish(id, 'it')
    await save(id, 'it', { syndication: true })
    await publish(id, 'it')
    expect(await statesOf(id)).toEqual({ it: 'changed' })
  })

  it('forgets a document that was never public, and keeps none of its addresses', async () => {
    const before = await countAll()
    const { id } = await payload.create({
      collection,
      locale: 'it',
      data: { ...texts('it'), partner, sourceLanguage: 'it' } as never,
    })
    await payload.delete({ collection, id })
    expect(await countAll()).toEqual(before)
  })

  it('follows what is public without drafts, to its deletion', async () => {
    const { id } = await payload.create({
      collection: 'topics',
      locale: 'it',
      data: buildTopic() as never,
    })
    const rowsOf = async () => {
      await numberChanges(payload)
      const { docs } = await payload.db.find<Publication>({
        collection: 'publications',
        pagination: false,
        where: { key: { like: `topics:${id}:` } },
      })
      return docs.map(({ language, state }) => [language, state])
    }
    expect(await rowsOf()).toEqual([['it', 'published']])
    await payload.delete({ collection: 'topics', id })
    expect(await rowsOf()).toEqual([['it', 'withdrawn']])
  })
})

describe('a save that fails', () => {
  const fail: CollectionAfterChangeHook = () => {
    throw new Error('A hook failed')
  }

  itWithTransactions(
    'leaves neither a document nor a version, a log row or an address',
    async () => {
      const id = await published('it')
      const before = await countAll()
      await withHook(fail, async () => {
        const data = { ...texts('it'), partner, sourceLanguage: 'it', _status: 'published' }
        await expect(
          payload.create({ collection, locale: 'it', data: data as never }),
        ).rejects.toThrow('A hook failed')
        await expect(save(id, 'it', { ...texts('it'), _status: 'published' })).rejects.toThrow(
          'A hook failed',
        )
        await expect(save(id, 'it', { deletedAt: new Date().toISOString() })).rejects.toThrow()
      })
      expect(await countAll()).toEqual(before)
      expect(await numberChanges(payload)).toBe(0)
      expect(await statesOf(id)).toEqual({ it: 'published' })
    },
  )

  itWithTransactions('changes none of the documents of a bulk edit', async () => {
    const ids = [await published('it'), await published('it')]
    const before = await countAll()
    const failForOne: CollectionAfterChangeHook = ({ doc }) => {
      if (doc.id === ids[1]) throw new Error('A hook failed')
    }
    await withHook(failForOne, async () => {
      const changed = { capacity: 4000, _status: 'published' }
      const where = { id: { in: ids } }
      await expect(
        payload.update({ collection, locale: 'it', where, data: changed as never }),
      ).rejects.toThrow(`Nothing was changed, because not all could be: ${ids[1]}: `)
    })
    expect(await countAll()).toEqual(before)
    expect(await numberChanges(payload)).toBe(0)
  })

  itWithTransactions('because it cannot be published in bulk leaves no draft behind', async () => {
    const [complete, incomplete] = [await published('it'), await published('it')]
    await save(incomplete, 'it', { summary: null })
    const before = await countAll()
    await expect(
      payload.update({
        collection,
        locale: 'it',
        where: { id: { in: [complete, incomplete] } },
        data: { capacity: 77, _status: 'published' } as never,
      }),
    ).rejects.toThrow(/Cannot be published/)
    expect(await countAll()).toEqual(before)
  })
})

describe('a commit that fails', () => {
  /** Makes the next COMMIT of this transaction fail in the database itself. */
  const spoilCommit = async (transactionID: unknown): Promise<void> => {
    const id = String(await transactionID)
    if (testRun.database === 'sqlite') {
      const db = payload.db as unknown as SQLiteAdapter
      const session = db.sessions[id]!.db as unknown as { run: (sql: string) => Promise<unknown> }
      await session.run('PRAGMA defer_foreign_keys = ON')
      await session.run(
        "INSERT INTO case_studies_locales (_locale, _parent_id, title) VALUES ('it', 999999, 'x')",
      )
      return
    }
    const { sessions } = payload.db as unknown as {
      sessions: Record<
        string,
        { commitTransaction: () => Promise<void>; abortTransaction: () => Promise<void> }
      >
    }
    const session = sessions[id]!
    session.commitTransaction = async () => {
      await session.abortTransaction()
      throw new Error('The commit failed')
    }
  }
  const spoil: CollectionAfterChangeHook = ({ req }) => spoilCommit(req.transactionID)

  itWithTransactions('is an error for who saves, and nothing is stored', async () => {
    const id = await published('it')
    const before = await countAll()
    await withHook(spoil, async () => {
      const data = { ...texts('it'), partner, sourceLanguage: 'it' }
      await expect(
        payload.create({ collection, locale: 'it', data: data as never }),
      ).rejects.toThrow()
      await expect(save(id, 'it', { capacity: 5, _status: 'published' })).rejects.toThrow()
    })
    expect(await countAll()).toEqual(before)
    expect(await numberChanges(payload)).toBe(0)
    await expect(save(id, 'it', { capacity: 6 })).resolves.toMatchObject({ capacity: 6 })
  })

  itWithTransactions(
    'is an error for who publishes or withdraws, and nothing is stored',
    async () => {
      const id = await published('it')
      await save(id, 'it', { capacity: 5 })
      const before = [await countAll(), await statesOf(id)]
      const create = payload.db.create
      payload.db.create = async function (args) {
        const created = await create.call(this, args)
        if (args.collection === 'publication-history') await spoilCommit(args.req?.transactionID)
        return created
      }
      try {
        await expect(publish(id, 'it')).rejects.toThrow()
        await expect(withdraw(id, 'all')).rejects.toThrow()
      } finally {
        payload.db.create = create
      }
      expect([await countAll(), await statesOf(id)]).toEqual(before)
    },
  )
})

describe('numbers', () => {
  it('continue above all that were read when one was lost between counter and row', async () => {
    await published('it')
    const read = await lastNumber(payload)
    for (const language of ['it', 'en']) await published(language)
    const id = await published('it', 'en')
    await save(id, 'it', { capacity: 1234 })
    await publish(id, 'it')
    const updateOne = payload.db.updateOne
    let rows = 0
    payload.db.updateOne = async function (args) {
      if (args.collection === 'publications' && (rows += 1) > 1) throw new Error('Power cut')
      return updateOne.call(this, args)
    }
    try {
      await expect(numberChanges(payload)).rejects.toThrow('Power cut')
    } finally {
      payload.db.updateOne = updateOne
    }
    const afterwards = await numbersInUse()
    await numberChanges(payload)
    const numbers = await numbersInUse()
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const number of Object.values(await numbersOf(id))) {
      expect(number).toBeGreaterThan(read)
    }
    expect(Math.max(...numbers)).toBeGreaterThan(Math.max(...afterwards.slice(0, -1)))
  })

  describe('while another process holds the lease', () => {
    const lend = async (expiresAt: Date) => {
      const lease = { holder: 'somebody who died', expiresAt: expiresAt.toISOString() }
      const where = { name: { equals: 'publication-numbers' } }
      await payload.db.updateOne({ collection: 'leases', data: lease, where })
    }
    const change = async () => {
      const id = await published('it')
      await save(id, 'it', { capacity: serial() })
      await publish(id, 'it')
      return id
    }

    it('are not given', async () => {
      const id = await change()
      const last = await lastNumber(payload)
      await lend(new Date(Date.now() + 60_000))
      expect(await numberChanges(payload)).toBe(0)
      expect(await lastNumber(payload)).toBe(last)
      expect((await logOf(id)).map(({ pending }) => pending)).toEqual([true])
      await lend(new Date(Date.now() - 1))
      await numberChanges(payload)
    })

    it('are given again, and continue, once a dead holder’s lease has run out', async () => {
      const id = await change()
      const last = await lastNumber(payload)
      await lend(new Date(Date.now() - 1))
      expect(await numberChanges(payload)).toBe(1)
      expect((await logOf(id)).map(({ number }) => number)).toEqual([last + 1])
    })
  })
})

describe('a reader that polls while 4 writers publish at once', () => {
  /** Polls until the work is done, and once more. */
  const mirrorDuring = async (work: Promise<unknown>): Promise<Mirror> => {
    const mirror = new Mirror(payload)
    const state = { done: false }
    const finished = work.finally(() => (state.done = true))
    finished.catch(() => undefined)
    while (!state.done) {
      await mirror.poll()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await finished
    await numberChanges(payload)
    await mirror.poll()
    return mirror
  }
  const ofDocuments = (mirror: Mirror) =>
    new Set([...mirror.held].filter((key) => key.startsWith(`${collection}:`)))

  it('ends with exactly what is public, and every writer succeeds', async () => {
    const names = ['Anna', 'Bruno', 'Chiara', 'Dario']
    const writers = names.map((name) => keepWriting({ payload, name, partner, documents: 4 }))
    const mirror = await mirrorDuring(Promise.all(writers))
    expect(ofDocuments(mirror)).toEqual(await listPublic(payload, languages))
    const numbers = await numbersInUse()
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(await listHalves(payload)).toEqual([])
  }, 180_000)

  itWithTransactions(
    'ends with exactly what is public when two of the writers are other processes',
    async () => {
      const inProcess = ['Elena', 'Fabio'].map((name) =>
        keepWriting({ payload, name, partner, documents: 6 }),
      )
      const processes = ['Gaia', 'Hugo'].map(async (name) => {
        const { code, output } = await spawnWriter(booted, { name, partner, documents: 6 })
        expect({ code, output }).toEqual({ code: 0, output: expect.any(String) })
      })
      const mirror = await mirrorDuring(Promise.all([...inProcess, ...processes]))
      expect(ofDocuments(mirror)).toEqual(await listPublic(payload, languages))
      expect(mirror.seen.length).toBeGreaterThan(4 * 6)
      const numbers = await numbersInUse()
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(await listHalves(payload)).toEqual([])
    },
    180_000,
  )
})
