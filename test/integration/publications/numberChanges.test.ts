import type { Payload, PayloadRequest } from 'payload'

import { lastNumber, numberChanges } from '../../../src/publications/numberChanges.ts'
import type { Publication } from '../../../src/publications/recordPublication.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { serial } from '../../support/build/serial.ts'

let booted: BootedPayload
let payload: Payload
beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})
afterAll(() => booted.stop())

const realNow = Date.now
afterEach(async () => {
  Date.now = realNow
  await lend(new Date(0))
  await numberChanges(payload)
})

/** A change that has no number yet. */
const changeWith = async (req?: PayloadRequest): Promise<void> => {
  const at = new Date().toISOString()
  const document = String(serial())
  const row = { contentType: 'news', document, language: 'it', state: 'published' }
  const dates = { firstPublishedAt: at, lastChangedAt: at }
  await payload.db.create({
    collection: 'publications',
    data: { ...row, ...dates, key: `news:${document}:it`, pending: true, number: null },
    ...(req && { req }),
  })
}
const change = async (count: number): Promise<void> => {
  for (let made = 0; made < count; made += 1) await changeWith()
}
const rows = async (where: object): Promise<Publication[]> => {
  const asked = { collection: 'publications', limit: 0, pagination: false, where } as const
  return (await payload.db.find<Publication>(asked as never)).docs
}
const countPending = async () => (await rows({ pending: { equals: true } })).length
const lend = async (expiresAt: Date, holder = 'somebody else') => {
  const data = { holder, expiresAt: expiresAt.toISOString() }
  const where = { name: { equals: 'publication-numbers' } }
  await payload.db.updateOne({ collection: 'leases', data, where })
}
/** Does something at each row that gets a number. */
const atEachRow = (work: (row: number) => Promise<void> | void): (() => void) => {
  const { updateOne } = payload.db
  let row = 0
  payload.db.updateOne = async function (args) {
    const updated = await updateOne.call(this, args)
    if (args.collection === 'publications') await work((row += 1))
    return updated
  }
  return () => {
    payload.db.updateOne = updateOne
  }
}
const leaseMs = 10_000

describe('changes', () => {
  it('all get a number although the lease runs out again and again', async () => {
    await change(7)
    // Two rows take longer than the lease lasts.
    const undo = atEachRow((row) => {
      if (row % 2 === 0) Date.now = () => realNow() + (row / 2) * (leaseMs + 1)
    })
    try {
      expect(await numberChanges(payload)).toBe(7)
    } finally {
      undo()
    }
    expect(await countPending()).toBe(0)
    const numbers = (await rows({})).map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('that were committed while others got theirs are numbered by the same call', async () => {
    await change(1)
    const { updateOne } = payload.db
    let isLate = true
    payload.db.updateOne = async function (args) {
      const updated = await updateOne.call(this, args)
      // When the lease is given back, after the last look of the batch.
      const isBack =
        args.collection === 'leases' && String(args.data['expiresAt']).startsWith('1970')
      if (isBack && isLate) {
        isLate = false
        const late = { ...args.req, transactionID: await args.req?.transactionID }
        await changeWith(late as never)
      }
      return updated
    }
    try {
      expect(await numberChanges(payload)).toBe(2)
    } finally {
      payload.db.updateOne = updateOne
    }
    expect(await countPending()).toBe(0)
  })

  it('get one although a clock that was wrong has lent the lease for years', async () => {
    await change(1)
    await numberChanges(payload)
    const last = await lastNumber(payload)
    await change(1)
    await lend(new Date(realNow() + 365 * 24 * 3600_000))
    expect(await numberChanges(payload)).toBe(1)
    expect(await lastNumber(payload)).toBe(last + 1)
  })

  it('wait while somebody else holds the lease', async () => {
    await change(1)
    await lend(new Date(realNow() + leaseMs))
    expect(await numberChanges(payload)).toBe(0)
    expect(await countPending()).toBe(1)
  })

  it('do not hold anybody up when the database is too slow for a single one', async () => {
    await change(1)
    let asked = 0
    Date.now = () => realNow() + (asked += 1) * (leaseMs + 1)
    expect(await numberChanges(payload)).toBe(0)
    Date.now = realNow
    expect(await countPending()).toBe(1)
    await lend(new Date(0))
    expect(await numberChanges(payload)).toBe(1)
  })
})
