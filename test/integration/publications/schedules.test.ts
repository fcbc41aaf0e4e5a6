import { createLocalReq, type Payload } from 'payload'

import { scheduleService } from '../../../src/jobs/scheduleService.ts'
import { numberChanges } from '../../../src/publications/numberChanges.ts'
import {
  addSchedule,
  cancelSchedule,
  parseSchedule,
  runDueSchedules,
  type Schedule,
} from '../../../src/publications/schedules.ts'
import { type BootedPayload, bootOn, bootPayload } from '../../support/bootPayload.ts'
import { buildCaseStudy } from '../../support/build/buildCaseStudy.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { itWithTransactions } from '../../support/itWithTransactions.ts'
import { tellStored } from '../../../src/platform/messages/tell.ts'

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
afterAll(async () => {
  if (payload !== booted.payload) await payload.destroy()
  await booted.stop()
})

const collection = 'case-studies'

const write = async (): Promise<Id> => {
  const data = buildCaseStudy({ partner }) as never
  return (await payload.create({ collection, locale: 'it', data })).id
}

const schedule = async (
  id: Id,
  action: 'publish' | 'withdraw',
  { language = 'it', inMs = -1000 } = {},
): Promise<Id> => {
  const req = await createLocalReq({}, payload)
  const added = await addSchedule(req, {
    contentType: collection,
    document: String(id),
    language,
    action,
    at: new Date(Date.now() + inMs).toISOString(),
    timeZone: 'Europe/Rome',
    by: null,
  })
  return added.id
}

const stateOf = async (id: Id) => {
  const where = { id: { equals: id } }
  const found = await payload.db.findOne<Schedule>({ collection: 'schedules', where })
  return { state: found?.state, error: found?.error ? tellStored({}, found.error) : null }
}
const done = { state: 'done', error: null }

const isPublic = async (id: Id, locale = 'it') => {
  const { totalDocs } = await payload.count({
    collection,
    locale: locale as 'it',
    overrideAccess: false,
    where: { id: { equals: id } },
  })
  return totalDocs === 1
}

const historyOf = async (document: Id) => {
  const { docs } = await payload.db.find<{ action: string; id: Id }>({
    collection: 'publication-history',
    pagination: false,
    sort: 'id',
    where: { document: { equals: String(document) } },
  })
  return docs.map(({ action }) => action)
}

describe('a schedule', () => {
  it('whose time has come is carried out, one that waits is not', async () => {
    const id = await write()
    const [due, later] = [
      await schedule(id, 'publish'),
      await schedule(id, 'withdraw', { inMs: 60_000 }),
    ]
    await runDueSchedules(payload, new Date())
    expect(await isPublic(id)).toBe(true)
    expect([await stateOf(due), await stateOf(later)]).toEqual([
      done,
      { state: 'waiting', error: null },
    ])
    await runDueSchedules(payload, new Date(Date.now() + 61_000))
    expect(await isPublic(id)).toBe(false)
    expect(await stateOf(later)).toEqual(done)
  })

  it('that fails says why, changes nothing and does not stop the others', async () => {
    const [incomplete, trashed, complete] = [await write(), await write(), await write()]
    const deletedAt = new Date().toISOString()
    await payload.update({ collection, id: trashed, locale: 'it', data: { deletedAt } as never })
    const failing = await schedule(incomplete, 'publish', { language: 'en', inMs: -3000 })
    const inTrash = await schedule(trashed, 'publish', { inMs: -2000 })
    const works = await schedule(complete, 'publish', { inMs: -1000 })
    await runDueSchedules(payload, new Date())
    expect(await stateOf(failing)).toEqual({
      state: 'failed',
      error: 'Cannot be published in English: Title, Summary, Body',
    })
    expect(await stateOf(inTrash)).toEqual({
      state: 'failed',
      error: expect.stringMatching(/in the trash/),
    })
    expect(await stateOf(works)).toEqual(done)
    expect([await isPublic(incomplete, 'en'), await isPublic(trashed)]).toEqual([false, false])
    expect(await isPublic(complete)).toBe(true)
    const before = await stateOf(failing)
    await runDueSchedules(payload, new Date())
    expect(await stateOf(failing)).toEqual(before)
  })

  itWithTransactions('that fails half-way leaves nothing public, and hides the cause', async () => {
    const id = await write()
    await numberChanges(payload)
    const failing = await schedule(id, 'publish')
    const { create } = payload.db
    payload.db.create = async function (args) {
      if (args.collection === 'publication-history') throw new Error('secret detail')
      return create.call(this, args)
    }
    await runDueSchedules(payload, new Date()).finally(() => (payload.db.create = create))
    expect(await stateOf(failing)).toMatchObject({
      state: 'failed',
      error: expect.not.stringContaining('secret'),
    })
    expect(await isPublic(id)).toBe(false)
    expect(await numberChanges(payload)).toBe(0)
  })

  it('that is cancelled or whose document is deleted is not carried out', async () => {
    const [id, deleted] = [await write(), await write()]
    const cancelled = await schedule(id, 'publish')
    const gone = await schedule(deleted, 'publish')
    const req = await createLocalReq({}, payload)
    await cancelSchedule(req, { contentType: collection, document: String(id), id: cancelled })
    await payload.delete({ collection, id: deleted })
    await runDueSchedules(payload, new Date())
    expect((await stateOf(cancelled)).state).toBe('cancelled')
    expect((await stateOf(gone)).state).toBeUndefined()
    expect(await isPublic(id)).toBe(false)
  })

  itWithTransactions(
    'is carried out once when three runners meet it at the same time',
    async () => {
      const ids = [await write(), await write(), await write()]
      for (const id of ids) await schedule(id, 'publish')
      const now = new Date()
      await Promise.all([1, 2, 3].map(() => runDueSchedules(payload, now)))
      for (const id of ids) expect(await historyOf(id)).toEqual(['published'])
    },
  )
})

describe('the time of a schedule', () => {
  const now = new Date('2026-10-01T00:00:00Z')
  const parse = (at: unknown, timeZone: unknown = 'Europe/Rome') =>
    parseSchedule({ action: 'publish', at, timeZone }, now)

  it('tells the two 02:30 of the night when summer time ends apart by their offsets', () => {
    expect(parse('2026-10-25T02:30:00+02:00').at).toBe('2026-10-25T00:30:00.000Z')
    expect(parse('2026-10-25T02:30:00+01:00').at).toBe('2026-10-25T01:30:00.000Z')
  })

  it('keeps the time zone in which it was chosen', () => {
    expect(parse('2027-03-28T03:00:00+02:00', 'Europe/Rome')).toEqual({
      action: 'publish',
      at: '2027-03-28T01:00:00.000Z',
      timeZone: 'Europe/Rome',
    })
  })

  it.each([
    ['without an offset', '2027-01-31T08:00:00'],
    ['on a day that does not exist', '2027-02-30T08:00:00+01:00'],
    ['at an hour that does not exist', '2027-01-31T25:00:00Z'],
    ['in words', 'tomorrow'],
    ['as a number', 1_800_000_000_000],
    ['that has passed', '2026-09-30T23:59:59Z'],
  ])('%s is refused', (_, at) => {
    expect(() => parse(at)).toThrow(
      expect.objectContaining({
        failure: expect.objectContaining({ errors: [expect.objectContaining({ path: 'at' })] }),
      }),
    )
  })

  it.each(['Mars/Olympus', '', '+01:00', null])('in the time zone %p is refused', (timeZone) => {
    expect(() => parse('2027-01-31T08:00:00Z', timeZone)).toThrow(
      expect.objectContaining({
        failure: expect.objectContaining({
          errors: [expect.objectContaining({ path: 'timeZone' })],
        }),
      }),
    )
  })
})

describe('the service', () => {
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    const deadline = Date.now() + 10_000
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error('It did not happen in 10 s')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const everyMs = { schedulesEveryMs: 20, numbersEveryMs: 20 }
  const isNumbered = async (document: Id) => {
    const { totalDocs } = await payload.db.count({
      collection: 'publications' as typeof collection,
      where: { document: { equals: String(document) }, pending: { equals: false } } as never,
    })
    return totalDocs > 0
  }

  it('carries out what fell due while no server ran, and numbers it', async () => {
    const id = await write()
    await schedule(id, 'publish', { inMs: -3_600_000 })
    const service = scheduleService(payload, everyMs)
    await service.start()
    await until(() => isNumbered(id))
    await service.stop()
    expect(await isPublic(id)).toBe(true)
  })

  it('goes on after a failure, and never runs twice at once', async () => {
    const { find } = payload.db
    const calls = { now: 0, most: 0, all: 0 }
    payload.db.find = async function (args) {
      if (args.collection !== 'schedules') return find.call(this, args) as never
      calls.all += 1
      calls.most = Math.max(calls.most, (calls.now += 1))
      await new Promise((resolve) => setTimeout(resolve, 60))
      calls.now -= 1
      if (calls.all < 3) throw new Error('The database is away')
      return find.call(this, args) as never
    }
    const service = scheduleService(payload, everyMs)
    const id = await write()
    await schedule(id, 'publish')
    try {
      await service.start()
      await service.start()
      await until(() => isPublic(id))
    } finally {
      await service.stop()
      payload.db.find = find
    }
    expect(calls.all).toBeGreaterThan(2)
    expect(calls.most).toBe(1)
  })

  it('waits at its stop for what is under way, and does nothing afterwards', async () => {
    const { find } = payload.db
    const calls = { begun: 0, ended: 0 }
    payload.db.find = async function (args) {
      if (args.collection === 'schedules') {
        calls.begun += 1
        await new Promise((resolve) => setTimeout(resolve, 100))
        calls.ended += 1
      }
      return find.call(this, args) as never
    }
    try {
      const service = scheduleService(payload, everyMs)
      await service.start()
      await service.stop()
      expect(calls).toEqual({ begun: 1, ended: 1 })
      await new Promise((resolve) => setTimeout(resolve, 80))
      expect(calls.begun).toBe(1)
    } finally {
      payload.db.find = find
    }
  })
})

describe('a restart', () => {
  it('forgets no schedule', async () => {
    const id = await write()
    const waiting = await schedule(id, 'publish', { inMs: 60_000 })
    await payload.destroy()
    payload = await bootOn(booted)
    expect((await stateOf(waiting)).state).toBe('waiting')
    await runDueSchedules(payload, new Date(Date.now() + 61_000))
    expect(await isPublic(id)).toBe(true)
  })
})
