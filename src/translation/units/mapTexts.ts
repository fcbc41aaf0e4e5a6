import {
  hasRows,
  isBlocks,
  isGroup,
  isLocalized,
  isVirtual,
  rowFields,
} from '../../platform/documents/fieldTree.ts'
import type { FlattenedField, StoredDocument } from '../../platform/documents/types.ts'

/** The values of one text, by language. */
export type TextByLanguage = Record<string, unknown>

/** One localized text of a document and where it stands. */
export type TextPlace = {
  /** Path with the ids of rows: `indicators[64f1].label`. Stays when rows move. */
  id: string
  /** Path with the positions of rows, as forms use it: `indicators.0.label`. */
  path: string
  /** Labels of the field and of what it stands in: `Indicators 1 › What is measured`. */
  label: string
  field: FlattenedField
  /** The value in each language. */
  values: TextByLanguage
}

type Walk = {
  visit: (place: TextPlace) => TextByLanguage | undefined
  labelLanguage: string
}

type Position = { id: string; path: string; label: string }

const textTypes = new Set(['richText', 'text', 'textarea'])

// Made from the title when the document is saved.
const made = new Set(['slug'])

/**
 * Visits every text that a translator translates, at any depth of groups, lists and blocks, and
 * copies the document with the values that the visitor answers; undefined leaves a text as it is.
 * What nothing was changed in is not copied.
 *
 * @param document as stored: localized values are objects by language
 * @param labelLanguage language of the labels of fields; English where there is none
 */
export const mapTexts = (
  fields: FlattenedField[],
  document: StoredDocument,
  visit: (place: TextPlace) => TextByLanguage | undefined,
  labelLanguage = 'en',
): StoredDocument =>
  mapLevel({ visit, labelLanguage }, fields, document, { id: '', path: '', label: '' })

const mapLevel = (
  walk: Walk,
  fields: FlattenedField[],
  level: StoredDocument,
  at: Position,
): StoredDocument => {
  let changed: StoredDocument | undefined
  for (const field of fields) {
    if (isVirtual(field) || isConcealed(field) || (at.id === '' && made.has(field.name))) continue
    const value = level[field.name]
    const inside = below(walk, at, field)
    const next = mapField(walk, field, value, inside)
    if (next !== value) {
      changed ??= { ...level }
      changed[field.name] = next
    }
  }
  return changed ?? level
}

const mapField = (walk: Walk, field: FlattenedField, value: unknown, at: Position): unknown => {
  if (isLocalized(field)) {
    if (!isText(field)) return value
    const values = isRecord(value) ? value : {}
    return walk.visit({ ...at, field, values }) ?? value
  }
  if (isGroup(field)) {
    // A group that was never written still has texts that can be.
    const present = isRecord(value) ? value : {}
    const next = mapLevel(walk, field.flattenedFields, present, at)
    return next === present ? value : next
  }
  if (!hasRows(field) || !Array.isArray(value)) return value
  let changed = false
  const rows = (value as unknown[]).map((row, index) => {
    if (!isRecord(row)) return row
    const block = isBlocks(field)
      ? field.blocks.find(({ slug }) => slug === row['blockType'])
      : undefined
    const kind = block ? labelText(block.labels?.singular, walk.labelLanguage) : undefined
    const next = mapLevel(walk, rowFields(field, row), row, {
      id: `${at.id}[${rowKey(row['id'], index)}]`,
      path: `${at.path}.${index}`,
      label: `${at.label} ${index + 1}${kind ? ` (${kind})` : ''}`,
    })
    changed ||= next !== row
    return next
  })
  return changed ? rows : value
}

const below = (walk: Walk, at: Position, field: FlattenedField): Position => {
  const label = labelText('label' in field ? field.label : undefined, walk.labelLanguage)
  return {
    id: at.id ? `${at.id}.${field.name}` : field.name,
    path: at.path ? `${at.path}.${field.name}` : field.name,
    label: [at.label, label ?? field.name].filter(Boolean).join(' › '),
  }
}

// Ids come from clients too; brackets and spaces would make paths that read in two ways.
const rowKey = (id: unknown, index: number): string =>
  typeof id === 'string' || typeof id === 'number'
    ? String(id).replace(/[%[\]\s]/g, encodeURIComponent)
    : `#${index}`

const isText = (field: FlattenedField): boolean =>
  textTypes.has(field.type) && !('hasMany' in field && field.hasMany)

const isConcealed = (field: FlattenedField): boolean =>
  ('hidden' in field && Boolean(field.hidden)) || ('admin' in field && Boolean(field.admin?.hidden))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A label in a language, else in English, else in whichever there is. */
export const labelText = (label: unknown, language: string): string | undefined => {
  if (typeof label === 'string') return label || undefined
  if (!isRecord(label)) return undefined
  const text = label[language] ?? label['en'] ?? Object.values(label)[0]
  return typeof text === 'string' ? text : undefined
}
