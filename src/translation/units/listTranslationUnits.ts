import type { FlattenedField, StoredDocument } from '../../platform/documents/types.ts'

import { labelText, mapTexts, type TextByLanguage, type TextPlace } from './mapTexts.ts'
import { textFingerprint } from './textFingerprint.ts'

/** One text to translate: what it is, what it says in both languages. */
export type TranslationUnit = {
  /** Path with the ids of rows: `content[64f1].questions[64f2].question`. Stays when rows move. */
  id: string
  /** Path with the positions of rows, as forms use it: `content.0.questions.1.question`. */
  path: string
  /** Labels of the field and of what it stands in. */
  label: string
  /** What the form says to explain the field. */
  help: string | undefined
  kind: 'plain' | 'rich'
  /** Plain text that may have several lines. */
  isMultiline: boolean
  required: boolean
  /** Longest text in UTF-16 units, as `String.length` counts. */
  maxLength: number | undefined
  sourceLanguage: string
  targetLanguage: string
  /** The text to translate: what the source language says by the reference, if one was given. */
  source: unknown
  /** The present translation, by the document itself. */
  target: unknown
  sourceFingerprint: string
  targetFingerprint: string
  /** The source text of the document itself; differs while it waits to be published. */
  draftFingerprint: string
  /** Fingerprints by the reference in every language that has a text. */
  fingerprints: Record<string, string>
  /** The source has a text and the translation has none. */
  isMissing: boolean
}

type Options = {
  /** The document as its sources count, made by `referenceSource`; without it, the document. */
  reference?: StoredDocument | undefined
  /** Language of labels and help. */
  labelLanguage?: string | undefined
  /** How texts are fingerprinted; whoever lists several languages of a document need not do so anew. */
  fingerprint?: (value: unknown) => string
}

/**
 * Lists every text of a document that a translator translates, in the order of the form, those
 * that are empty in both languages too.
 *
 * @param document as stored, with all languages
 */
export const listTranslationUnits = (
  fields: FlattenedField[],
  document: StoredDocument,
  sourceLanguage: string,
  targetLanguage: string,
  { reference, labelLanguage = 'en', fingerprint = textFingerprint }: Options = {},
): TranslationUnit[] => {
  const referenceValues = reference && listTexts(fields, reference)
  const units: TranslationUnit[] = []
  mapTexts(
    fields,
    document,
    (place) => {
      const values = referenceValues ? (referenceValues.get(place.id) ?? {}) : place.values
      const fingerprints = fingerprintsOf(values, fingerprint)
      const source = values[sourceLanguage] ?? null
      const target = place.values[targetLanguage] ?? null
      const sourceFingerprint = fingerprints[sourceLanguage] ?? ''
      const targetFingerprint = fingerprint(target)
      units.push({
        ...describe(place, labelLanguage),
        sourceLanguage,
        targetLanguage,
        source,
        target,
        sourceFingerprint,
        targetFingerprint,
        draftFingerprint: fingerprint(place.values[sourceLanguage]),
        fingerprints,
        isMissing: sourceFingerprint !== '' && targetFingerprint === '',
      })
      return undefined
    },
    labelLanguage,
  )
  return units
}

/** The texts of a document by unit id, each with its values by language. */
export const listTexts = (
  fields: FlattenedField[],
  document: StoredDocument,
): Map<string, TextByLanguage> => {
  const texts = new Map<string, TextByLanguage>()
  mapTexts(fields, document, ({ id, values }) => {
    texts.set(id, values)
    return undefined
  })
  return texts
}

const fingerprintsOf = (
  values: TextByLanguage,
  fingerprintOf: (value: unknown) => string,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([language, value]) => [language, fingerprintOf(value)] as const)
      .filter(([, fingerprint]) => fingerprint !== ''),
  )

const describe = ({ id, path, label, field }: TextPlace, labelLanguage: string) => {
  const description = 'admin' in field ? field.admin?.description : undefined
  const { maxLength, required } = field as { maxLength?: unknown; required?: unknown }
  return {
    id,
    path,
    label,
    help: labelText(description, labelLanguage),
    kind: field.type === 'richText' ? ('rich' as const) : ('plain' as const),
    isMultiline: field.type === 'textarea',
    required: Boolean(required),
    maxLength: typeof maxLength === 'number' ? maxLength : undefined,
  }
}
