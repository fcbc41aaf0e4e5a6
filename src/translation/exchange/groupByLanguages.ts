import type { ExchangeDocument } from './Exchange.ts'
import { groupBy } from './groupBy.ts'

/** Parts documents by source and target language: a file of XLIFF 2 has one of each. */
export const groupByLanguages = (documents: readonly ExchangeDocument[]): ExchangeDocument[][] => [
  ...groupBy(
    documents,
    ({ sourceLanguage, targetLanguage }) => `${sourceLanguage} ${targetLanguage}`,
  ).values(),
]
