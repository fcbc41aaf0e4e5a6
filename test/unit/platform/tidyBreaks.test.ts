import { tidyBreaks } from '../../../src/platform/documents/tidyBreaks.ts'
import type { FlattenedField } from '../../../src/platform/documents/types.ts'

const text = (name: string, type = 'text') => ({ name, type })
const fields = [
  text('title'),
  text('summary', 'textarea'),
  { name: 'body', type: 'richText' },
  { name: 'seo', type: 'group', flattenedFields: [text('title')] },
  { name: 'sources', type: 'array', flattenedFields: [text('title')] },
] as FlattenedField[]

it('makes breaks of word processors line ends where there are lines, and spaces elsewhere', () => {
  const data = {
    title: 'One\vtwo',
    summary: 'One\vtwo\fthree\u0085four',
    body: { root: { children: [{ text: 'One\vtwo' }] } },
    seo: { title: 'One\vtwo' },
    sources: [{ title: 'One\vtwo' }],
  }
  expect(tidyBreaks(fields, data)).toEqual({
    title: 'One two',
    summary: 'One\ntwo\nthree\nfour',
    body: { root: { children: [{ text: 'One two' }] } },
    seo: { title: 'One two' },
    sources: [{ title: 'One two' }],
  })
})

it.each([
  { seo: ['x'] },
  { seo: new Date(0) },
  { seo: 'x' },
  { sources: [['x']] },
  { sources: { title: 'x' } },
])('leaves what is no group and no row to be refused: %j', (data) => {
  expect(tidyBreaks(fields, data)).toEqual(data)
})
