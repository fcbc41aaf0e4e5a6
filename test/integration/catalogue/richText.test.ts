import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'

let cms: BootedPayload
let partner: number | string

beforeAll(async () => {
  cms = await bootPayload()
  const data = buildPartner() as never
  partner = (await cms.payload.create({ collection: 'partners', data, overrideAccess: true })).id
})
afterAll(() => cms.stop())

const element = (type: string, more: object) => ({
  type,
  format: '',
  indent: 0,
  version: 1,
  direction: 'ltr',
  ...more,
})
const text = {
  type: 'text',
  text: 'x',
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
}
const link = (fields: object) =>
  element('link', { version: 3, id: '6b0373d891d3666af90cc268', fields, children: [text] })
const paragraph = (...children: object[]) => element('paragraph', { children })
const rich = (...children: object[]) => ({ root: element('root', { children }) })

const statusOf = async (body: object): Promise<number> =>
  cms.payload
    .create({
      collection: 'news',
      data: buildNews({ partner, body }) as never,
      locale: 'it' as never,
      overrideAccess: true,
    })
    .then(
      () => 200,
      (error: { status?: number }) => error.status ?? 500,
    )

const custom = (url: string) => link({ linkType: 'custom', url, newTab: false })

describe('rich text', () => {
  it.each([
    ['a link', custom('https://example.org/')],
    ['a link to a mail address', custom('mailto:info@example.org')],
    ['a link to a place on the website', custom('/contatti')],
  ])('takes %s', async (_what, node) => {
    expect(await statusOf(rich(paragraph(node)))).toBe(200)
  })

  it.each([
    ['a link that runs a script', custom('javascript:alert(1)')],
    ['a link that runs a script, disguised', custom('  JaVaScRiPt:alert(1)')],
    ['a link with data', custom('data:text/html,<script>alert(1)</script>')],
    [
      'a link to another document',
      link({ linkType: 'internal', doc: { relationTo: 'users', value: 1 } }),
    ],
    ['a picture', element('upload', { relationTo: 'media', value: 1, fields: {} })],
    ['another document', element('relationship', { relationTo: 'users', value: 1 })],
    ['a block', element('block', { fields: { blockType: 'x' } })],
    ['something of its own', element('iframe', { src: 'https://example.org' })],
  ])('refuses %s', async (_what, node) => {
    expect(await statusOf(rich(paragraph(node)))).toBe(400)
    expect(await statusOf(rich(node))).toBe(400)
  })
})
