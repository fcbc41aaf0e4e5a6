import type { CollectionSlug } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'

let cms: BootedPayload
beforeAll(async () => {
  cms = await bootPayload()
})
afterAll(() => cms.stop())

const values: Record<string, unknown>[] = [
  { equals: 'x' },
  { equals: ['x'] },
  { equals: { a: 1 } },
  { equals: null },
  { equals: true },
  { equals: '2020-99-99' },
  { equals: '1e999' },
  { equals: Number.POSITIVE_INFINITY },
  { not_equals: '' },
  { in: ['x'] },
  { in: [] },
  { in: 'x' },
  { in: null },
  { not_in: ['x', null] },
  { exists: true },
  { exists: 'x' },
  { contains: 'x' },
  { contains: 5 },
  { contains: null },
  { contains: '%_\\' },
  { contains: { title: { equals: 'x' } } },
  { like: '(((*' },
  { like: null },
  { not_like: 'x' },
  { greater_than: 'x' },
  { greater_than: '' },
  { less_than: null },
  { near: '1,2,3' },
  { within: 'x' },
  { all: ['x'] },
  { bogus: 'x' },
]

const paths: [CollectionSlug, string[]][] = [
  [
    'case-studies',
    [
      'id',
      '_status',
      'deletedAt',
      'title',
      'title.it',
      'title.it.x',
      'title.$ne',
      '$where',
      'a b',
      'slug',
      'seo',
      'seo.it',
      'seo.title',
      'body',
      'body.it',
      'body.root',
      'body.root.children.text',
      'publicIn',
      'alternates',
      'alternates.language',
      'language',
      'languageStates',
      'indicators',
      'indicators.id',
      'indicators.value',
      'indicators.label.it',
      'sdgs',
      'latitude',
      'syndication',
      'partner',
      'partner.id',
      'partner.description.it',
      'topics',
      'topics.label.it',
      'cover',
      'cover.alt.it',
      'cover.width',
      'cover.createdAt',
      'gallery.image',
      'gallery.image.filename',
      'relatedUnits',
      'relatedUnits.id',
    ],
  ],
  [
    'training-units',
    [
      'content',
      'content.body',
      'content.body.it',
      'content.transcript.it',
      'content.blockType',
      'content.image',
      'content.questions.answers.correct',
      'learningOutcomes.kind',
      'targetGroups',
    ],
  ],
  ['events', ['start', 'allDay', 'venue.latitude', 'agenda.start']],
  ['news', ['related', 'related.value', 'related.relationTo']],
  ['media', ['id', 'alt', 'filesize', 'sizes.card.width', 'partner']],
  ['topics', ['label', 'broader', 'broader.label']],
]

const statusOf = async (collection: CollectionSlug, where: unknown): Promise<number> => {
  try {
    await cms.payload.find({
      collection,
      locale: 'it' as never,
      overrideAccess: false,
      where: where as never,
    })
    return 200
  } catch (error) {
    return (error as { status?: number }).status ?? 500
  }
}

describe.each(paths)('a filter on %s', (collection, list) => {
  it.each(list)('%s is answered or refused, never an error of the database', async (path) => {
    const wrong: string[] = []
    for (const value of values) {
      const status = await statusOf(collection, { [path]: value })
      if (status >= 500) wrong.push(`${status} ${JSON.stringify(value)}`)
    }
    expect(wrong).toEqual([])
  })
})

it.each([
  [{ and: 'x' }],
  [{ or: [null] }],
  [{ title: 'x' }],
  [{ title: [] }],
  [{ title: { near: '1,2' } }],
  [{ or: Array.from({ length: 300 }, () => ({ title: { equals: 'x' } })) }],
])('a filter that is none is refused: %j', async (where) => {
  expect(await statusOf('case-studies', where)).toBe(400)
})

it.each([
  'title',
  'title.it',
  'title.it.x',
  'body',
  'content',
  'content.title',
  'indicators.value',
  'relatedUnits',
  'partner',
  'partner.name',
  'seo',
  'nothing',
  '$where',
  '-',
  '',
  'alternates',
  'alternates.0.slug',
  'sdgs',
  'language',
])('sorting by “%s” is answered or refused, never an error of the database', async (sort) => {
  for (const collection of ['case-studies', 'training-units'] as const) {
    const status = await cms.payload
      .find({ collection, locale: 'it' as never, overrideAccess: false, sort })
      .then(
        () => 200,
        (error: { status?: number }) => error.status ?? 500,
      )
    expect(status).toBeLessThan(500)
  }
})
