import type { CollectionSlug, Payload } from 'payload'

import { parseTable } from '../../../src/translation/csv/parseTable.ts'
import { readReturnedFile } from '../../../src/translation/exchange/readReturnedFile.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildTrainingUnit } from '../../support/build/buildTrainingUnit.ts'
import { paragraph, richText, text } from '../../support/translation/makeRichText.ts'
import { type Api, openApi } from '../../support/translation/openApi.ts'
import { readZip } from '../../support/translation/readZip.ts'
import { translateXliff12, translateXliff21 } from '../../support/translation/returnFile.ts'

type Id = number | string

let booted: BootedPayload
let payload: Payload
let coordinator: Api
let partner: Id
let longUnit: Id
const newsCount = 30

const create = async (collection: CollectionSlug, data: object): Promise<Id> =>
  (await payload.create({ collection, locale: 'it', data: data as never })).id

/** Rich text of about so many characters, in paragraphs. */
const longText = (characters: number) => {
  const sentence = 'Chi entra nella sala trova un posto e qualcuno che saluta, ogni giorno. '
  const one = sentence.repeat(14)
  return richText(
    ...Array.from({ length: Math.ceil(characters / one.length) }, (_, index) =>
      paragraph(text(`${index} ${one}`)),
    ),
  )
}

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  coordinator = await openApi(payload, 'coordinator')
  partner = await create('partners', buildPartner())
  for (let count = 0; count < newsCount; count += 1) {
    await create('news', buildNews({ partner, body: longText(150_000) }))
  }
  const content = Array.from({ length: 14 }, () => ({ blockType: 'text', body: longText(45_000) }))
  longUnit = await create('training-units', buildTrainingUnit({ partner, content }))
}, 120_000)
afterAll(() => booted.stop())

const exported = async (query: string): Promise<string[]> => {
  const { bytes, headers, status } = await coordinator.get(`/translations/export?${query}`)
  expect(status).toBe(200)
  return headers.get('content-type') === 'application/zip'
    ? [...readZip(bytes).values()]
    : [bytes.toString()]
}
const fillCsv = (file: string): string => {
  const [header = [], ...rows] = parseTable(file.replace('\ufeff', '')) ?? []
  const filled = rows.map(([id, field, source, , , note]) => [
    id,
    field,
    source,
    source,
    'done',
    note,
  ])
  return [header, ...filled]
    .map((cells) => cells.map((cell = '') => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')
}
const formats: [format: string, fill: (file: string) => string][] = [
  ['xliff-1.2', (file) => translateXliff12(file, (words) => `EN ${words}`)],
  ['xliff-2.1', (file) => translateXliff21(file, (words) => `EN ${words}`)],
  ['csv', fillCsv],
]

describe.each(formats)('an export of much text as %s', (format, fill) => {
  it('is cut into files that can all be read back with their translations', async () => {
    const files = await exported(`format=${format}&language=en&collection=news`)
    expect(files.length).toBeGreaterThan(1)
    const found: string[] = []
    for (const file of files) {
      const read = await readReturnedFile(Buffer.from(fill(file)))
      expect(read.ok ? [] : read.problems).toEqual([])
      if (!read.ok) continue
      found.push(...new Set(read.documents.map(({ id }) => id)))
      const isFilled = read.documents.every(({ segments }) =>
        segments.every(({ target }) => target),
      )
      expect(isFilled).toBe(true)
    }
    expect(new Set(found).size).toBe(newsCount)
    expect(found).toHaveLength(newsCount)
  }, 120_000)

  it('takes a document that is longer than what is read at once, whole', async () => {
    const id = await create('training-units', {
      ...buildTrainingUnit({ partner }),
      content: Array.from({ length: 14 }, () => ({ blockType: 'text', body: longText(45_000) })),
    })
    const files = await exported(`format=${format}&language=en&documents=training-units:${id}`)
    expect(files).toHaveLength(1)
    const type = format === 'csv' ? 'text/csv' : 'application/xliff+xml'
    const body = Buffer.from(fill(files[0]!))
    const { json, status } = await coordinator.post('/translations/import', body, {
      'content-type': type,
    })
    expect([status, json.documents?.length, json.documents?.[0]?.problems]).toEqual([200, 1, []])
    const units = (await coordinator.get(`/training-units/${id}/translation?locale=en`)).json.units
    const open = (units as { source: unknown; state: string }[]).filter(
      ({ source, state }) => source && state === 'missing',
    )
    expect(open).toEqual([])
  }, 120_000)
})

describe('an export of little text', () => {
  it('is one file, although long documents are in it', async () => {
    const files = await exported(
      `format=xliff-2.1&language=en&documents=training-units:${longUnit}`,
    )
    expect(files).toHaveLength(1)
    // XLIFF 2.1 §4.3.1.17: the ids of files are unique.
    const ids = [...files[0]!.matchAll(/<file id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
