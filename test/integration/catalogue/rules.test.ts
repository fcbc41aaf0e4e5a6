import type { CollectionSlug } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildCaseStudy } from '../../support/build/buildCaseStudy.ts'
import { buildEvent } from '../../support/build/buildEvent.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildTrainingUnit } from '../../support/build/buildTrainingUnit.ts'
import { createUser } from '../../support/createUser.ts'

type Id = number | string

let cms: BootedPayload
let partner: Id
let otherPartner: Id
let user: object

const all = { overrideAccess: true, locale: 'it' as never } // Test set-up.

beforeAll(async () => {
  cms = await bootPayload()
  partner = await make('partners', buildPartner())
  otherPartner = await make('partners', buildPartner())
  const { id } = await createUser(cms.payload, 'editor', partner)
  const editor = await cms.payload.findByID({ collection: 'users', id, overrideAccess: true })
  user = { ...editor, collection: 'users' }
})
afterAll(() => cms.stop())

const make = async (collection: CollectionSlug, data: object): Promise<Id> =>
  (await cms.payload.create({ collection, data: data as never, ...all })).id

/** The paths that a save is refused for, as an editor; none when it is saved. */
const refusedFor = async (attempt: Promise<unknown>): Promise<string[]> =>
  attempt.then(
    () => [],
    (error: { status?: number; data?: { errors?: { path: string }[] } }) => {
      if (error.status !== 400) throw error as Error
      return error.data?.errors?.map(({ path }) => path) ?? ['nothing named']
    },
  )

const asEditor = () => ({ overrideAccess: false, user, locale: 'it' as never })

const create = (collection: CollectionSlug, data: object) =>
  refusedFor(cms.payload.create({ collection, data: data as never, ...asEditor() }))

const update = (collection: CollectionSlug, id: Id, data: object) =>
  refusedFor(cms.payload.update({ collection, id, data: data as never, ...asEditor() }))

describe('an event', () => {
  const start = '2026-05-04T08:00:00.000Z'
  it.each<[string, object, string[]]>([
    ['ends before it starts', { start, end: '2026-05-04T07:59:00.000Z' }, ['end']],
    ['ends when it starts', { start, end: start }, []],
    ['ends earlier in another time zone', { start, end: '2026-05-04T09:30:00+02:00' }, ['end']],
    [
      'takes registrations after its end',
      { start, end: '2026-05-05T08:00:00.000Z', registrationDeadline: '2026-05-06T08:00:00.000Z' },
      ['registrationDeadline'],
    ],
    ['has a time zone that is none', { timeZone: 'Europe/Atlantis' }, ['timeZone']],
    ['has a kind that is none', { kind: 'party' }, ['kind']],
    [
      'is in a place out of range',
      { venue: { latitude: 91, longitude: 181 } },
      ['venue.latitude', 'venue.longitude'],
    ],
    [
      'has an address that is none',
      { registrationUrl: 'javascript:alert(1)' },
      ['registrationUrl'],
    ],
  ])('that %s is answered with the fields in question', async (_what, data, paths) => {
    expect(await create('events', buildEvent({ partner, ...data }))).toEqual(paths)
  })

  it('is held against what it was when only one end is moved', async () => {
    const id = await make('events', buildEvent({ partner, start, end: '2026-05-04T10:00:00.000Z' }))
    expect(await update('events', id, { end: '2026-05-03T10:00:00.000Z' })).toEqual(['end'])
    expect(await update('events', id, { start: '2026-05-05T10:00:00.000Z' })).toEqual(['end'])
    expect(await update('events', id, { end: null })).toEqual([])
  })
})

describe('prerequisites', () => {
  const makeUnit = (prerequisites: Id[] = []) =>
    make('training-units', buildTrainingUnit({ partner, prerequisites }))
  const needs = (id: Id, prerequisites: Id[]) => update('training-units', id, { prerequisites })

  it('cannot lead from a unit to itself', async () => {
    const unit = await makeUnit()
    expect(await needs(unit, [unit])).toEqual(['prerequisites'])
  })

  it('cannot lead back over two, or over many', async () => {
    const first = await makeUnit()
    const second = await makeUnit([first])
    expect(await needs(first, [second])).toEqual(['prerequisites'])
    let last = second
    for (let number = 0; number < 6; number += 1) last = await makeUnit([last])
    expect(await needs(first, [last])).toEqual(['prerequisites'])
    expect(await needs(last, [first, second])).toEqual([])
  })

  it('may meet again, which is no circle', async () => {
    const base = await makeUnit()
    const [left, right] = [await makeUnit([base]), await makeUnit([base])]
    const top = await makeUnit([left, right])
    expect(await needs(top, [left, right, base])).toEqual([])
    expect(await needs(base, [top])).toEqual(['prerequisites'])
  })

  it('are asked of the drafts, not of what is public', async () => {
    const first = await make('training-units', {
      ...buildTrainingUnit({ partner }),
      _status: 'published',
    })
    const second = await makeUnit()
    expect(await needs(second, [first])).toEqual([])
    expect(await needs(first, [second])).toEqual(['prerequisites'])
    expect(await needs(second, [])).toEqual([])
    expect(await needs(first, [second])).toEqual([])
  })
})

describe('a case study', () => {
  it.each<[string, object, string[]]>([
    ['a NUTS-3 code that is none', { nuts3: 'ITXX9' }, ['nuts3']],
    ['a NUTS-2 code', { nuts3: 'ITG1' }, ['nuts3']],
    ['a NUTS-3 code of another country', { nuts3: 'EL543', country: 'IT' }, ['nuts3']],
    ['Greece as EL in NUTS and GR as a country', { nuts3: 'EL543', country: 'GR' }, []],
    ['a latitude out of range', { latitude: -90.5 }, ['latitude']],
    ['a longitude out of range', { longitude: 200 }, ['longitude']],
    ['places at the poles', { latitude: 90, longitude: -180 }, []],
    ['a year before all others', { yearStarted: 12 }, ['yearStarted']],
    ['fewer desks than none', { capacity: -1 }, ['capacity']],
    ['a country that is none', { country: 'XX' }, ['country']],
    ['goals that are none', { sdgs: ['18'] }, ['sdgs']],
    [
      'a source that is no address',
      { sources: [{ title: 'X', url: 'ftp//x' }] },
      ['sources.0.url'],
    ],
    ['a title too long', { title: 'x'.repeat(301) }, ['title']],
  ])('with %s is answered with the fields in question', async (_what, data, paths) => {
    const changes = { nuts3: null, ...data }
    expect(await create('case-studies', buildCaseStudy({ partner, ...changes }))).toEqual(paths)
  })
})

describe('a relation', () => {
  it.each<[string, () => Promise<object> | object]>([
    [
      'a document that is not there',
      () => ({ relatedUnits: [typeof partner === 'number' ? 987654 : 'f'.repeat(24)] }),
    ],
    [
      'another partner’s draft',
      async () => ({
        relatedUnits: [await make('training-units', buildTrainingUnit({ partner: otherPartner }))],
      }),
    ],
    [
      'a document in the trash',
      async () => {
        const id = await make('training-units', buildTrainingUnit({ partner }))
        const deletedAt = new Date().toISOString()
        const data = { deletedAt } as never
        await cms.payload.update({ collection: 'training-units', id, data, ...all })
        return { relatedUnits: [id] }
      },
    ],
  ])('to %s is refused in one and the same way', async (_what, data) => {
    const given = buildCaseStudy({ partner, ...(await data()) })
    expect(await create('case-studies', given)).toEqual(['relatedUnits'])
  })

  it('to another partner’s public document is taken, and stays when that is withdrawn', async () => {
    const unit = await make('training-units', {
      ...buildTrainingUnit({ partner: otherPartner }),
      _status: 'published',
    })
    const id = await make('case-studies', buildCaseStudy({ partner }))
    expect(await update('case-studies', id, { relatedUnits: [unit] })).toEqual([])
    const deletedAt = { publicIn: { it: false }, _status: 'draft' }
    await cms.payload.db.updateOne({ collection: 'training-units', id: unit, data: deletedAt })
    expect(await update('case-studies', id, { title: 'Ancora', relatedUnits: [unit] })).toEqual([])
  })

  it('to documents of several collections is told apart by both, collection and id', async () => {
    const value = await make('training-units', buildTrainingUnit({ partner }))
    const right = [{ relationTo: 'training-units', value }]
    expect(await create('news', buildNews({ partner, related: right }))).toEqual([])
    for (const related of [[{ relationTo: 'users', value }], [value], [{ value }]]) {
      expect(await create('news', buildNews({ partner, related }))).toEqual(['related'])
    }
  })
})
