import {
  rowFields,
  hasRows,
  isBlocks,
  isGroup,
  isLocalized,
  isVirtual,
} from '../platform/documents/fieldTree.ts'
import type { FlattenedField, StoredDocument } from '../platform/documents/types.ts'

import { systemFields } from './systemFields.ts'

type Row = StoredDocument & { id?: number | string; blockType?: string }

type Sources = {
  /** Where shared values, the set of rows and the texts of `fresh` languages come from. */
  base: StoredDocument | null | undefined
  /** Where the texts of `kept` languages come from. */
  kept: StoredDocument | null | undefined
}

type Languages = { fresh: readonly string[]; kept: readonly string[] }

/**
 * Composes a public row: shared values and the texts of `fresh` languages from `base`, the texts of
 * `kept` languages from `kept`, list and block rows matched by id, nothing of any other language.
 *
 * Every stored field is present in the result, empty ones as null or an empty list: the adapters
 * leave a field alone that is not named, and an old text would stay behind.
 */
export const composePublicRow = (
  fields: FlattenedField[],
  sources: Sources,
  languages: Languages,
): StoredDocument => {
  const row: StoredDocument = {}
  for (const field of fields) {
    if (systemFields.has(field.name) || isVirtual(field)) continue
    row[field.name] = composeValue(
      field,
      { base: sources.base?.[field.name], kept: sources.kept?.[field.name] },
      languages,
    )
  }
  return row
}

const composeValue = (
  field: FlattenedField,
  value: { base: unknown; kept: unknown },
  languages: Languages,
): unknown => {
  if (isLocalized(field)) return composeTexts(value, languages)
  if (isGroup(field)) {
    return composePublicRow(
      field.flattenedFields,
      { base: value.base as StoredDocument, kept: value.kept as StoredDocument },
      languages,
    )
  }
  if (hasRows(field)) {
    const keptRows = new Map(rowsOf(value.kept).map((row) => [row.id, row]))
    return rowsOf(value.base).map((row) => {
      const match = keptRows.get(row.id)
      return {
        id: row.id,
        ...(isBlocks(field) && { blockType: row.blockType, blockName: row['blockName'] ?? null }),
        ...composePublicRow(
          rowFields(field, row),
          { base: row, kept: match?.blockType === row.blockType ? match : undefined },
          languages,
        ),
      }
    })
  }
  return value.base ?? (hasMany(field) ? [] : null)
}

const composeTexts = (
  value: { base: unknown; kept: unknown },
  languages: Languages,
): Record<string, unknown> => {
  const texts: Record<string, unknown> = {}
  for (const language of languages.fresh) texts[language] = textIn(value.base, language)
  for (const language of languages.kept) texts[language] = textIn(value.kept, language)
  return texts
}

const textIn = (value: unknown, language: string): unknown =>
  (value as Record<string, unknown> | null | undefined)?.[language] ?? null

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const hasMany = (field: FlattenedField): boolean => 'hasMany' in field && Boolean(field.hasMany)
