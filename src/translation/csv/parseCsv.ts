import { type Message, message } from '../../platform/messages/Message.ts'
import { decodeText } from '../exchange/decodeText.ts'
import type { ReturnedDocument, ReturnedFile, ReturnedSegment } from '../exchange/Exchange.ts'
import { mostRows } from '../exchange/exchangeFormats.ts'
import { groupBy } from '../exchange/groupBy.ts'
import { parseTagged } from '../richText/taggedText.ts'

import { parseTable } from './parseTable.ts'
import { computed } from './renderTable.ts'

type Options = {
  /** Largest file that is read. */
  maxBytes?: number
}

/** Four mebibytes: some ten thousand rows. */
const usualBytes = 4 * 1024 * 1024

/** Three times what a spreadsheet takes. */
const longestCell = 100_000

type Row = { document: string; segment: ReturnedSegment }

/**
 * Reads a table that `renderCsv` wrote and a spreadsheet saved: with commas, semicolons or tabs, as
 * UTF-8 or as the UTF-16 that Excel calls Unicode text, columns in any order. The source column is
 * what tells whether the source has changed since.
 */
export const parseCsv = (
  bytes: Uint8Array,
  { maxBytes = usualBytes }: Options = {},
): ReturnedFile => {
  if (bytes.length > maxBytes) {
    return refuse(message('fileBytes', { found: bytes.length, most: maxBytes }))
  }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refuse(decoded.problem)
  const table = parseTable(decoded.text)
  if (!table) return refuse(message('tableOpenCell'))
  if (table.some((cells) => cells.some((cell) => cell.length > longestCell))) {
    return refuse(message('tableLongCell', { most: longestCell }))
  }
  const [header = [], ...lines] = table
  if (lines.length > mostRows) {
    return refuse(message('tableRows', { found: lines.length, most: mostRows }))
  }
  const columns = findColumns(header)
  if ('key' in columns) return refuse(columns)
  const rows = lines.flatMap((cells) => readRow(cells, columns))
  const documents = [...groupBy(rows, ({ document }) => document)].map(
    ([name, ofDocument]): ReturnedDocument => {
      const [contentType = '', id = ''] = name.split('/')
      const { sourceLanguage, targetLanguage } = columns
      const segments = ofDocument.map(({ segment }) => segment)
      return { contentType, id, sourceLanguage, targetLanguage, segments }
    },
  )
  if (documents.length === 0) return refuse(message('tableNothingOfOurs'))
  const repeated = documents.flatMap(({ segments }) => {
    const ids = segments.map(({ id }) => id)
    return ids.length > new Set(ids).size ? [message('tableTextTwice')] : []
  })
  return repeated.length > 0
    ? { ok: false, problems: repeated.slice(0, 1) }
    : { ok: true, format: 'CSV', documents, warnings: [] }
}

const refuse = (problem: Message): ReturnedFile => ({ ok: false, problems: [problem] })

type Columns = {
  id: number
  source: number
  target: number
  state: number
  sourceLanguage: string
  targetLanguage: string
}

const findColumns = (header: string[]): Columns | Message => {
  const names = header.map((name) => name.trim().toLowerCase())
  const found = (pattern: RegExp) => {
    const index = names.findIndex((name) => pattern.test(name))
    return { index, language: pattern.exec(names[index] ?? '')?.[1] ?? '' }
  }
  const id = found(/^id$/)
  const source = found(/^source \(([a-z-]+)\)$/)
  const target = found(/^target \(([a-z-]+)\)$/)
  if (id.index < 0 || source.index < 0 || target.index < 0) {
    return message('tableColumns')
  }
  return {
    id: id.index,
    source: source.index,
    target: target.index,
    state: found(/^state$/).index,
    sourceLanguage: source.language,
    targetLanguage: target.language,
  }
}

const readRow = (cells: string[], columns: Columns): Row[] => {
  const [, document, id] = /^([\w-]+\/[\w-]+)#([\w.:-]+)$/.exec(cells[columns.id] ?? '') ?? []
  if (!document || !id) return []
  const target = parseTagged(readCell(cells[columns.target]))
  const state = columns.state < 0 ? undefined : cells[columns.state]?.trim()
  return [
    {
      document,
      segment: {
        id,
        source: parseTagged(readCell(cells[columns.source])) ?? [],
        target,
        problem: target ? undefined : message('codesUnpaired'),
        isDone: state === 'done' || state === 'translated' || state === 'final',
        isUntouched: state === 'missing',
      },
    },
  ]
}

const readCell = (cell = ''): string => {
  const text = cell.replace(/\r\n?/g, '\n')
  return text.startsWith("'") && computed.test(text.slice(1)) ? text.slice(1) : text
}
