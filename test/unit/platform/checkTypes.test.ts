import { describe, expect, it } from '@jest/globals'

import { checkTypes } from '../../../src/platform/documents/checkTypes.ts'
import type { FlattenedField } from '../../../src/platform/documents/types.ts'

const fields = [
  { name: 'agenda', type: 'array', flattenedFields: [{ name: 'title', type: 'text' }] },
  { name: 'content', type: 'blocks', blocks: [] },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'start', type: 'date' },
] as unknown as FlattenedField[]

const paths = (data: Record<string, unknown>): string[] =>
  checkTypes(fields, data, new Set()).map(({ path }) => path)

describe('checkTypes', () => {
  it.each([
    { agenda: 0 },
    { agenda: '0', content: 0 },
    { topics: 'none', cover: 'null' },
    { topics: [], cover: null, start: '' },
  ])('takes what forms send for nothing: %j', (data) => {
    expect(paths(data)).toEqual([])
  })

  it.each([
    [{ agenda: 1 }, 'agenda'],
    [{ agenda: [0] }, 'agenda.0'],
    [{ agenda: [{ title: 5 }] }, 'agenda.0.title'],
    [{ topics: 'x' }, 'topics'],
    [{ start: true }, 'start'],
  ])('names where a value is that its field cannot hold: %j', (data, path) => {
    expect(paths(data)).toEqual([path])
  })
})
