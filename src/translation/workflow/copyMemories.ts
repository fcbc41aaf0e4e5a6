import type { FlattenedField, StoredDocument } from '../../platform/documents/types.ts'
import { mapTexts } from '../units/mapTexts.ts'

import { type Memory, readMemory, type TranslationRow } from './TranslationRow.ts'

/**
 * What is remembered of a document's translations, for a copy of it whose rows have ids of their
 * own: a text that was stale is so in the copy too.
 */
export const copyMemories = (
  fields: FlattenedField[],
  original: { draft: StoredDocument; rows: ReadonlyMap<string, TranslationRow> },
  copy: StoredDocument,
): Map<string, Memory> => {
  const paths = new Map(listPlaces(fields, original.draft))
  const ids = new Map(listPlaces(fields, copy).map(([id, path]) => [path, id]))
  const inCopy = (id: string): string[] => {
    const copied = ids.get(paths.get(id) ?? '')
    return copied === undefined ? [] : [copied]
  }
  const rename = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([id, value]) => inCopy(id).map((copied) => [copied, value])),
    )
  return new Map(
    [...original.rows].map(([language, row]): [string, Memory] => {
      const { origins, targets, waiting } = readMemory(row)
      return [
        language,
        { origins: rename(origins), targets: rename(targets), waiting: waiting.flatMap(inCopy) },
      ]
    }),
  )
}

const listPlaces = (fields: FlattenedField[], document: StoredDocument): [string, string][] => {
  const places: [string, string][] = []
  mapTexts(fields, document, ({ id, path }) => {
    places.push([id, path])
    return undefined
  })
  return places
}
