import type { ExchangeDocument } from './Exchange.ts'

/** Writes a file piece by piece, so that only one document of many is in memory at a time. */
export type ExchangeWriter = {
  start: string
  document: (document: ExchangeDocument) => string
  end: string
}

/** The languages that the documents of a file are translated from and into. */
export type LanguagePair = Pick<ExchangeDocument, 'sourceLanguage' | 'targetLanguage'>

/** A whole file at once. */
export const writeAll = (
  { start, document, end }: ExchangeWriter,
  documents: readonly ExchangeDocument[],
): string => [start, ...documents.map(document), end].join('')

/** The one pair of languages of some documents. @throws RangeError when they have several */
export const onePair = (documents: readonly ExchangeDocument[], message: string): LanguagePair => {
  const { sourceLanguage = '', targetLanguage = '' } = documents[0] ?? {}
  const differs = documents.some(
    (document) =>
      document.sourceLanguage !== sourceLanguage || document.targetLanguage !== targetLanguage,
  )
  if (differs) throw new RangeError(message)
  return { sourceLanguage, targetLanguage }
}
