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
  writer: (pair: LanguagePair) => ExchangeWriter
}

/** The formats in which texts go out. */
export const exchangeFormats: Record<ExchangeFormat, Format> = {
  'xliff-1.2': {
    extension: 'xlf',
    mediaType: 'application/x-xliff+xml',
    mixesLanguages: true,
    writer: xliff12Writer,
  },
  // XLIFF 2.1 appendix A: the registered media type is that of version 2.
  'xliff-2.1': {
    extension: 'xlf',
    mediaType: 'application/xliff+xml',
    mixesLanguages: false,
    writer: xliff21Writer,
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    mixesLanguages: false,
    writer: csvWriter,
  },
}

/** The largest files that are read back, in bytes; an export is cut into files far below. */
export const largestFile = { xliff: 16 * 1024 * 1024, csv: 4 * 1024 * 1024 }
