import { describeSegment } from '../exchange/describeSegment.ts'
import type { ExchangeDocument } from '../exchange/Exchange.ts'
import { listSegments } from '../exchange/listSegments.ts'
import { renderTagged } from '../richText/taggedText.ts'

/**
 * Writes documents as a table for a spreadsheet: one row for each piece of text, codes of rich text
 * as `<1>…</1>`. RFC 4180, UTF-8 with a byte order mark, or Excel spoils every accent. A cell that a
 * spreadsheet would compute begins with an apostrophe. One pair of languages a file.
 *
 * @throws RangeError for documents in several pairs of languages
 */
export const renderCsv = (documents: readonly ExchangeDocument[]): string => {
  const [first] = documents
  const pairs = new Set(
    documents.map(({ sourceLanguage, targetLanguage }) => `${sourceLanguage} ${targetLanguage}`),
  )
  if (pairs.size > 1) throw new RangeError('A table has one source and one target language.')
  const header = [
    'id',
    'field',
    `source (${first?.sourceLanguage ?? ''})`,
    `target (${first?.targetLanguage ?? ''})`,
    'state',
    'note',
  ]
  const rows = documents.flatMap(listRows)
  return `\ufeff${[header, ...rows].map((row) => row.map(renderCell).join(',')).join('\r\n')}\r\n`
}

const listRows = ({ contentType, id, units, states }: ExchangeDocument): string[][] =>
  units.flatMap((unit) =>
    listSegments(unit).map((segment) => {
      const [field = '', ...notes] = describeSegment(unit, segment)
      return [
        `${contentType}/${id}#${segment.id}`,
        field,
        renderTagged(segment.source),
        renderTagged(segment.target ?? []),
        states?.[unit.id] ?? (segment.target ? 'current' : 'missing'),
        notes.join(' '),
      ]
    }),
  )

const renderCell = (text: string): string => {
  const safe = computed.test(text) ? `'${text}` : text
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * What makes a spreadsheet compute a cell; an apostrophe stands here too, for one is taken off again
 * when the cell is read. OWASP, CSV Injection.
 */
export const computed = /^['=+\-@\t\r\n＝＋－＠]/
