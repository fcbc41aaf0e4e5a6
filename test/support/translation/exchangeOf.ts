import type { ExchangeDocument, ReturnedFile } from '../../../src/translation/exchange/Exchange.ts'
import type { FlattenedField, StoredDocument } from '../../../src/platform/documents/types.ts'
import { renderXliff12 } from '../../../src/translation/xliff/renderXliff12.ts'
import { renderXliff21 } from '../../../src/translation/xliff/renderXliff21.ts'
import { parseXliff } from '../../../src/translation/xliff/parseXliff.ts'
import { listTranslationUnits } from '../../../src/translation/units/listTranslationUnits.ts'

/** A document to hand to a translator, Italian to English unless said otherwise. */
export const exchangeOf = (
  fields: FlattenedField[],
  document: StoredDocument,
  more: Partial<ExchangeDocument> = {},
): ExchangeDocument => {
  const { sourceLanguage = 'it', targetLanguage = 'en' } = more
  return {
    contentType: 'case-studies',
    id: 7,
    title: 'A title with <signs> & “quotes”',
    sourceLanguage,
    targetLanguage,
    units: listTranslationUnits(fields, document, sourceLanguage, targetLanguage),
    ...more,
  }
}

/** Both versions of XLIFF by name, for tests that hold for either. */
export const xliffVersions = [
  ['1.2', renderXliff12],
  ['2.1', renderXliff21],
] as const

/** Reads a file given as text. */
export const parseText = (text: string): ReturnedFile => parseXliff(new TextEncoder().encode(text))

/** The one document of a file that must be readable. */
export const onlyDocument = (file: ReturnedFile) => {
  if (!file.ok) throw new Error(file.problems.join('\n'))
  const [document, ...others] = file.documents
  if (!document || others.length > 0) throw new Error(`${file.documents.length} documents`)
  return document
}
