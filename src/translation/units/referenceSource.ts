import type { FlattenedField, StoredDocument } from '../../platform/documents/types.ts'

import { listTexts } from './listTranslationUnits.ts'
import { mapTexts, type TextByLanguage } from './mapTexts.ts'

/**
 * The draft with every text as it counts for translations: in a language that is public, what the
 * public row says, and in any other what the draft says. So a draft that is typed over changes no
 * state of a published source.
 *
 * @param row the public row; null while nothing is public
 */
export const referenceSource = (
  fields: FlattenedField[],
  draft: StoredDocument,
  row: StoredDocument | null | undefined,
  publicLanguages: readonly string[],
): StoredDocument => {
  if (!row || publicLanguages.length === 0) return draft
  const publicTexts = listTexts(fields, row)
  return mapTexts(fields, draft, ({ id, values }) => {
    const reference: TextByLanguage = { ...values }
    for (const language of publicLanguages) {
      reference[language] = publicTexts.get(id)?.[language] ?? null
    }
    return reference
  })
}
