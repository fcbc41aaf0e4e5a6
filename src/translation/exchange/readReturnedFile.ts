import { parseCsv } from '../csv/parseCsv.ts'
import { parseXliffInSteps } from '../xliff/parseXliff.ts'

import type { ReturnedFile } from './Exchange.ts'
import { largestFile, longestDocument } from './exchangeFormats.ts'
import { finishInTurns } from './steps.ts'

/**
 * Reads a file that came back, by what it holds and not by what it is called: XLIFF or a table. Long
 * files are read in turns with other work (docs/decisions/0012). Reading changes nothing.
 */
export const readReturnedFile = async (bytes: Uint8Array): Promise<ReturnedFile> => {
  const known = recognize(bytes)
  if (known) return { ok: false, problems: [known] }
  if (beginsWithMark(bytes)) {
    const options = { maxBytes: largestFile.xliff, maxDocumentLength: longestDocument }
    return finishInTurns(parseXliffInSteps(bytes, options))
  }
  const read = parseCsv(bytes, { maxBytes: largestFile.csv })
  if (read.ok) return read
  const problem = 'The file is neither XLIFF nor a table that was exported from here.'
  return { ok: false, problems: [problem, ...read.problems] }
}

const signatures: [string, string][] = [
  [
    'PK\x03\x04',
    'The file is a ZIP archive or an Excel workbook. Unpack it and import the files one by one; save a table as CSV.',
  ],
  ['PK\x05\x06', 'The file is an empty ZIP archive.'],
  ['%PDF', 'The file is a PDF. Import the XLIFF or CSV file that was exported from here.'],
  ['\x1f\x8b', 'The file is compressed. Unpack it first.'],
  ['\xd0\xcf\x11\xe0', 'The file is an old Office document. Save a table as CSV.'],
]

const recognize = (bytes: Uint8Array): string | undefined => {
  if (bytes.length === 0) return 'The file is empty.'
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  return signatures.find(([signature]) => start.startsWith(signature))?.[1]
}

/** True when the first sign that is no space is `<`, whether a character has one byte or two. */
const beginsWithMark = (bytes: Uint8Array): boolean => {
  const isPassedOver = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xbb, 0xbf, 0xef, 0xfe, 0xff])
  const first = bytes.subarray(0, 1000).find((byte) => !isPassedOver.has(byte))
  return first === 0x3c
}
