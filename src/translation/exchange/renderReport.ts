import type { Text } from '../../platform/messages/Message.ts'
import { renderText } from '../../platform/messages/renderText.ts'

import type { ImportedDocument, ImportedUnit, ImportReport } from './importTranslations.ts'

type UnitInWords = Omit<ImportedUnit, 'messages'> & { messages: string[] }
type DocumentInWords = Omit<ImportedDocument, 'problems' | 'units'> & {
  problems: string[]
  units: UnitInWords[]
}

/** An import report as people and programs are told. */
export type ReportInWords = { documents: DocumentInWords[]; warnings: string[] }

/** Puts a report into the words of whoever reads it. */
export const renderReport = (
  { documents, warnings }: ImportReport,
  language: string,
): ReportInWords => {
  const inWords = (texts: readonly Text[]): string[] =>
    texts.map((text) => renderText(text, language))
  return {
    documents: documents.map((document) => ({
      ...document,
      problems: inWords(document.problems),
      units: document.units.map((unit) => ({ ...unit, messages: inWords(unit.messages) })),
    })),
    warnings: inWords(warnings),
  }
}
