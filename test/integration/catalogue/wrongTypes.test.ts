import type { CollectionSlug, FlattenedField } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildCaseStudy } from '../../support/build/buildCaseStudy.ts'
import { buildEvent } from '../../support/build/buildEvent.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildTopic } from '../../support/build/buildTopic.ts'
import { buildTrainingPath } from '../../support/build/buildTrainingPath.ts'
import { buildTrainingUnit } from '../../support/build/buildTrainingUnit.ts'

type Id = number | string
type Body = Record<string, unknown>

let cms: BootedPayload
let administrator: Body
const ids: Record<string, Id> = {}

const builders: Record<string, (partner: Id) => object> = {
  'case-studies': (partner) => buildCaseStudy({ partner }),
  'training-units': (partner) => buildTrainingUnit({ partner }),
  'training-paths': (partner) => buildTrainingPath({ partner, units: [] }),
  events: (partner) => buildEvent({ partner }),
  news: (partner) => buildNews({ partner }),
  topics: () => buildTopic(),
  partners: () => buildPartner(),
}

beforeAll(async () => {
  cms = await bootPayload()
  const all = { overrideAccess: true, locale: 'it' as never } // Test set-up.
  const partner = (
    await cms.payload.create({ collection: 'partners', data: buildPartner() as never, ...all })
  ).id
  for (const [collection, build] of Object.entries(builders)) {
    const data = build(partner) as never
    ids[collection] = (
      await cms.payload.create({ collection: collection as CollectionSlug, data, ...all })
    ).id
  }
  const data = { email: 'root@example.org', password: 'a long password', role: 'administrator' }
  const user = await cms.payload.create({ collection: 'users', data: data as never, ...all })
  administrator = { ...user, collection: 'users' }
})
afterAll(() => cms.stop())

const long = 'x'.repeat(200_000)
const wrong: Record<string, unknown[]> = {
  text: [42, true, { a: 1 }, { it: 'x' }, ['x'], long],
  textarea: [42, true, { it: 'x' }, ['x'], long],
  number: ['12', 'abc', {}, [1], true, 1e308, -1e308, '1e999'],
  checkbox: ['true', 'x', 1, {}, []],
  select: ['nope', 42, {}, ['nope'], [1], true],
  date: ['soon', '2026-99-99', {}, [], true, 1e20],
  relationship: ['nope', 987654, {}, { id: 987654 }, true, -1, 1.5],
  upload: ['nope', 987654, {}, true],
  richText: ['text', 42, {}, { root: 1 }, [], { root: { children: 'x' } }],
  array: ['x', 42, {}, [1], [null], ['x'], [[]], [{ id: 42 }], [{ id: {} }]],
  blocks: ['x', 42, {}, [1], [null], [{}], [{ blockType: 'nope' }], [{ blockType: 42 }]],
  group: ['x', 42, []],
}

type Place = { path: string; field: FlattenedField; wrap: (value: unknown) => Body }

/** Every field that people fill in, with a way to write just that field. */
const listPlaces = (fields: FlattenedField[], outer: Omit<Place, 'field'>): Place[] =>
  fields.flatMap((field): Place[] => {
    const isSystem = 'virtual' in field && field.virtual
    if (isSystem || skipped.has(field.name)) return []
    const path = outer.path === '' ? field.name : `${outer.path}.${field.name}`
    const wrap = (value: unknown) => outer.wrap({ [field.name]: value })
    const place = { path, field, wrap }
    if (field.type === 'group' || field.type === 'tab') {
      return [place, ...listPlaces(field.flattenedFields, place)]
    }
    if (field.type === 'array') {
      const inRow = { path: `${path}.0`, wrap: (row: unknown) => wrap([row]) }
      return [place, ...listPlaces(field.flattenedFields, inRow)]
    }
    if (field.type === 'blocks') {
      const inBlocks = field.blocks.flatMap((block) =>
        listPlaces(block.flattenedFields, {
          path: `${path}.0`,
          wrap: (row) => wrap([{ ...(row as Body), blockType: block.slug }]),
        }),
      )
      return [place, ...inBlocks]
    }
    return [place]
  })

// Written by the product alone; what anybody sends is dropped.
const skipped = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publicIn',
  'publishedAt',
  'firstPublishedAt',
  'lastChangedAt',
  'alternates',
  'changedBy',
  'blockName',
])

const typeOfStored: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  textarea: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  checkbox: (value) => typeof value === 'boolean',
  select: () => false,
  date: (value) => !Number.isNaN(new Date(value as string).getTime()),
  richText: (value) => typeof value === 'object',
  array: Array.isArray,
  blocks: Array.isArray,
}

const valueAt = (document: Body, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Body | null | undefined)?.[name], document)

describe.each(Object.keys(builders))('a wrong value in %s', (collection) => {
  it('is refused with the path of its field, or understood; never an error of the server', async () => {
    const fields = cms.payload.collections[collection as 'news'].config.flattenedFields
    const call = { collection: collection as 'news', id: ids[collection]!, locale: 'it' as never }
    const found: string[] = []
    const places = listPlaces(fields, { path: '', wrap: (value) => value as Body })
    expect(places.length).toBeGreaterThan(3)
    for (const { path, field, wrap } of places) {
      for (const value of wrong[field.type] ?? []) {
        const say = (what: string) =>
          found.push(`${path} (${field.type}) = ${JSON.stringify(value).slice(0, 40)}: ${what}`)
        try {
          await cms.payload.update({
            ...call,
            data: wrap(value) as never,
            overrideAccess: false,
            user: administrator,
          })
          const stored = (await cms.payload.findByID({
            ...call,
            draft: true,
            depth: 0,
            overrideAccess: true, // What was stored, whoever may see it.
          })) as unknown as Body
          const kept = valueAt(stored, path)
          const isRight = typeOfStored[field.type]?.(kept) ?? true
          if (kept !== null && kept !== undefined && !isRight) {
            say(`stored as ${JSON.stringify(kept).slice(0, 80)}`)
          }
        } catch (error) {
          const { status, data, message } = error as {
            status?: number
            message: string
            data?: { errors?: { path: string }[] }
          }
          const paths = data?.errors?.map((one) => one.path) ?? []
          const named = paths.some((one) => one.startsWith(path) || path.startsWith(one))
          if (status === undefined || status >= 500) say(`${status} ${message.slice(0, 200)}`)
          else if (!named) say(`${status} names ${paths.join(', ') || 'nothing'}`)
        }
      }
    }
    expect(found).toEqual([])
  })
})
