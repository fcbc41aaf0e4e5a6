import type { FlattenedField, StoredDocument } from '../../platform/documents/types.ts'
import { isRichText } from '../richText/RichText.ts'

import { mapTexts } from './mapTexts.ts'

/** The document with texts written, and what became of each. */
export type WrittenUnits = {
  document: StoredDocument
  /** Ids whose text now differs or is given anew. */
  written: string[]
  /** Ids that the document does not have. */
  unknown: string[]
  /** Ids whose value is of the wrong kind, such as plain text for a rich text. */
  unfit: string[]
}

/**
 * Writes texts of one language into a document and touches nothing else: no other language, no
 * shared value, no row. Nothing is written for an id that is unknown or unfit. The inverse of
 * `listTranslationUnits`.
 *
 * @param values by unit id; null empties a text
 */
export const writeUnits = (
  fields: FlattenedField[],
  document: StoredDocument,
  language: string,
  values: ReadonlyMap<string, unknown>,
): WrittenUnits => {
  const written: string[] = []
  const unfit: string[] = []
  const changed = mapTexts(fields, document, ({ id, field, values: present }) => {
    if (!values.has(id)) return undefined
    const value = values.get(id) ?? null
    const fits = field.type === 'richText' ? isRichText(value) : typeof value === 'string'
    if (value !== null && !fits) {
      unfit.push(id)
      return undefined
    }
    written.push(id)
    return { ...present, [language]: value }
  })
  const met = new Set([...written, ...unfit])
  const unknown = [...values.keys()].filter((id) => !met.has(id))
  return { document: changed, written, unknown, unfit }
}
