import type { ImportedDocument, ImportReport } from './Overview.ts'

/** Outcomes that leave nothing for anybody to look at. */
const clean = new Set(['confirmed', 'empty', 'imported', 'unchanged'])

const unitsWith = ({ units }: ImportedDocument, status: string) =>
  units.filter((unit) => unit.status === status).length

/** How many texts of a document are imported or confirmed as they are, or would be. */
export const importedOf = (document: ImportedDocument): number =>
  unitsWith(document, 'imported') + unitsWith(document, 'confirmed')

/** How many texts of all documents are imported, or would be. */
export const countImported = ({ documents }: ImportReport): number =>
  documents.reduce((sum, document) => sum + importedOf(document), 0)

/** How many texts are not imported for this reason. */
export const heldBack = ({ documents }: ImportReport, status: string): number =>
  documents.reduce((sum, document) => sum + unitsWith(document, status), 0)

/** Texts that are not imported although they are translated. */
export const heldBackOf = ({ units }: ImportedDocument): ImportedDocument['units'] =>
  units.filter(({ status }) => !clean.has(status))

/** Texts that somebody needs to look at. */
export const troubled = ({ units }: ImportedDocument): ImportedDocument['units'] =>
  units.filter(
    ({ status, messages }) => !clean.has(status) || (status === 'imported' && messages.length > 0),
  )
