import type { FlattenedField, StoredDocument } from '../../platform/documents/types.ts'
import type { MessageValue } from '../../platform/messages/Message.ts'
import { readerLanguages } from '../../platform/messages/renderText.ts'

import { mapTexts } from './mapTexts.ts'

/** What forms call each text of a document, by unit id, in all languages that people read. */
export const listUnitLabels = (
  fields: FlattenedField[],
  document: StoredDocument,
): Map<string, MessageValue> => {
  const found = new Map<string, Record<string, string>>()
  for (const language of readerLanguages) {
    mapTexts(
      fields,
      document,
      ({ id, label }) => {
        found.set(id, { ...found.get(id), [language]: label })
        return undefined
      },
      language,
    )
  }
  return new Map([...found].map(([id, labels]) => [id, { labels }]))
}
