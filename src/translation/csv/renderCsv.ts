import { describeSegment } from '../exchange/describeSegment.ts'
import type { ExchangeDocument } from '../exchange/Exchange.ts'
import {
  onePair,
  writeAll,
  type ExchangeWriter,
  type LanguagePair,
} from '../exchange/ExchangeWriter.ts'
import { listSegments } from '../exchange/listSegments.ts'
import { renderTagged } from '../richText/taggedText.ts'

import { renderTable } from './renderTable.ts'

/**
 * Writes documents as a table for a spreadsheet: one row for each piece of text, codes of rich text
 * as `<1>…</1>`. RFC 4180, UTF-8 with a byte order mark, or Excel spoils every accent. A cell that a
 * spreadsheet would compute begins with an apostrophe. One pair of languages a file.
 *
 * @throws RangeError for documents in several pairs of languages
 */
export const renderCsv = (documents: readonly ExchangeDocument[]): string =>
  writeAll(
    csvWriter(onePair(documents, 'A table has one source and one target language.')),
    documents,
  )

/** The same piece by piece, for documents in one pair of languages. */
export const csvWriter = ({ sourceLanguage, targetLanguage }: LanguagePair): ExchangeWriter => ({
  start: `\ufeff${renderTable([
    ['id', 'field', `source (${sourceLanguage})`, `target (${targetLanguage})`, 'state', 'note'],
  ])}`,
  document: (document) => renderTable(listRows(document)),
  end: '',
})

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
