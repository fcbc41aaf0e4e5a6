import { csvWriter } from '../csv/renderCsv.ts'
import { xliff12Writer } from '../xliff/renderXliff12.ts'
import { xliff21Writer } from '../xliff/renderXliff21.ts'

import type { ExchangeWriter, LanguagePair } from './ExchangeWriter.ts'

export type ExchangeFormat = 'csv' | 'xliff-1.2' | 'xliff-2.1'

type Format = {
  extension: string
  mediaType: string
  /** A file may hold documents in several pairs of languages. */
  mixesLanguages: boolean
  /** A file with so many bytes or lines takes no further document. */
  mostBytes: number
  mostLines: number
  writer: (pair: LanguagePair) => ExchangeWriter
}

/** The largest files that are read back, in bytes. */
export const largestFile = { xliff: 16 * 1024 * 1024, csv: 4 * 1024 * 1024 }

/**
 * The longest document that is read back, in characters: ten times the longest one of the
 * demonstration; read in one go, in some 100 ms.
 */
export const longestDocument = 512 * 1024

/** The most rows of a table that are read back: some hundred long documents. */
export const mostRows = 30_000

/** A longer document goes out in parts. It comes back longer, with a translation of each text. */
export const longestPart = longestDocument / 3

// A file comes back larger too: a third of the limit is left for translations, another for what
// programs add.
const fullXliff = { mostBytes: largestFile.xliff / 3, mostLines: Infinity }

/** The formats in which texts go out. */
export const exchangeFormats: Record<ExchangeFormat, Format> = {
  'xliff-1.2': {
    extension: 'xlf',
    mediaType: 'application/x-xliff+xml',
    mixesLanguages: true,
    ...fullXliff,
    writer: xliff12Writer,
  },
  // XLIFF 2.1 appendix A: the registered media type is that of version 2.
  'xliff-2.1': {
    extension: 'xlf',
    mediaType: 'application/xliff+xml',
    mixesLanguages: false,
    ...fullXliff,
    writer: xliff21Writer,
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    mixesLanguages: false,
    mostBytes: largestFile.csv / 3,
    mostLines: mostRows / 2,
    writer: csvWriter,
  },
}
