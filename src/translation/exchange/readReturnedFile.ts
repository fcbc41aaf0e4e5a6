import { type Message, message } from '../../platform/messages/Message.ts'
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
  return { ok: false, problems: [message('fileUnknown'), ...read.problems] }
}

const signatures: [string, Message][] = [
  ['PK\x03\x04', message('fileZip')],
  ['PK\x05\x06', message('fileZipEmpty')],
  ['%PDF', message('filePdf')],
  ['\x1f\x8b', message('fileCompressed')],
  ['\xd0\xcf\x11\xe0', message('fileOldOffice')],
]

const recognize = (bytes: Uint8Array): Message | undefined => {
  if (bytes.length === 0) return message('fileEmpty')
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  return signatures.find(([signature]) => start.startsWith(signature))?.[1]
}

/** True when the first sign that is no space is `<`, whether a character has one byte or two. */
const beginsWithMark = (bytes: Uint8Array): boolean => {
  const isPassedOver = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xbb, 0xbf, 0xef, 0xfe, 0xff])
  const first = bytes.subarray(0, 1000).find((byte) => !isPassedOver.has(byte))
  return first === 0x3c
}
