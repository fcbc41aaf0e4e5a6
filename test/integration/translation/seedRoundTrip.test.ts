import { createLocalReq, type Payload } from 'payload'

import { loadSeed } from '../../../seed/loadSeed.ts'
import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { parseTable } from '../../../src/translation/csv/parseTable.ts'
import { textFingerprint } from '../../../src/translation/units/textFingerprint.ts'
import { openForExchange } from '../../../src/translation/exchange/openForExchange.ts'
import { selectDocuments } from '../../../src/translation/exchange/selectDocuments.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { makeSmallFile } from '../../support/seed/smallFiles.ts'
import { type Api, openApi } from '../../support/translation/openApi.ts'
import { readZip } from '../../support/translation/readZip.ts'
import { translateXliff12, translateXliff21 } from '../../support/translation/returnFile.ts'

type Report = {
  documents: { id: string; problems: string[]; imported: number; units: { status: string }[] }[]
}

let cms: BootedPayload
let payload: Payload
let coordinator: Api

beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
  coordinator = await openApi(payload, 'coordinator')
  await loadSeed(payload, {
    log: () => undefined,
    publish: publishLanguage,
    makeFile: makeSmallFile,
    goOn: true,
  })
}, 900_000)
afterAll(() => cms.stop())

/** Puts the source where the translation belongs, as if it were one. */
const fillCsv = (file: string): string => {
  const rows = parseTable(file.replace('\ufeff', '')) ?? []
  return rows
    .map(([id, field, source, target, state, note], index) => {
      const cells =
        index === 0
          ? [id, field, source, target, state, note]
          : [id, field, source, source, 'done', note]
      return cells.map((cell = '') => `"${cell.replaceAll('"', '""')}"`).join(';')
    })
    .join('\n')
}

const formats = [
  ['xliff-1.2', (file: string) => translateXliff12(file, (words) => words)],
  ['xliff-2.1', (file: string) => translateXliff21(file, (words) => words)],
  ['csv', fillCsv],
] as const

const exportAll = async (format: string, language: string): Promise<string[]> => {
  const path = `/translations/export?format=${format}&language=${language}`
  const { bytes, headers, text } = await coordinator.get(path)
  return headers.get('content-type') === 'application/zip' ? [...readZip(bytes).values()] : [text]
}

const importAll = async (files: string[]): Promise<Report['documents']> => {
  const documents: Report['documents'] = []
  for (const file of files) {
    const headers = { 'content-type': 'application/octet-stream' }
    const { json, status } = await coordinator.post('/translations/import', file, headers)
    expect(status).toBe(200)
    documents.push(...(json as Report).documents)
  }
  return documents
}

/** Fingerprints of sources and translations of every document, as stored. */
const readAll = async (language: string) => {
  const user = (await payload.findByID({
    collection: 'users',
    id: coordinator.id,
    overrideAccess: true,
  })) as never
  const req = await createLocalReq({ user, locale: language }, payload)
  const texts: Record<string, { source: string; target: string; all: unknown }> = {}
  for (const { contentType, id } of await selectDocuments(req, language, { filter: {} })) {
    const { units } = await openForExchange(req, { contentType, id, language })
    for (const unit of units) {
      texts[`${contentType}/${id}#${unit.id}`] = {
        source: unit.sourceFingerprint,
        target: textFingerprint(unit.target),
        all: unit.target,
      }
    }
  }
  return texts
}

describe('every document of the seed', () => {
  it.each(formats)(
    'that goes out as %s and comes back as it is changes nothing',
    async (format) => {
      const before = await readAll('en')
      const documents = await importAll(await exportAll(format, 'en'))
      const statuses = new Set(documents.flatMap(({ units }) => units.map(({ status }) => status)))
      expect([...statuses].sort()).toEqual(expect.not.arrayContaining(['bad-codes', 'imported']))
      expect(documents.flatMap(({ problems }) => problems)).toEqual([])
      expect(documents.length).toBeGreaterThan(30)
      expect(await readAll('en')).toEqual(before)
    },
    300_000,
  )

  it.each(formats)(
    'that goes out as %s comes back with every word, link, list and format of the source',
    async (format, fill) => {
      const language = { 'xliff-1.2': 'el', 'xliff-2.1': 'pt', csv: 'en' }[format]
      const documents = await importAll((await exportAll(format, language)).map(fill))
      expect(documents.flatMap(({ problems }) => problems)).toEqual([])
      const texts = Object.entries(await readAll(language)).filter(
        ([, { source }]) => source !== '',
      )
      const lost = texts.filter(([, { source, target }]) => source !== target)
      expect(lost.map(([id]) => id)).toEqual([])
      expect(texts.length).toBeGreaterThan(350)
    },
    300_000,
  )
})
