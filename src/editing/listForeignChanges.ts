import { canonicalJson } from '../platform/documents/canonicalJson.ts'
import { rowFields, hasRows, isGroup, isLocalized } from '../platform/documents/fieldTree.ts'
import { isEmptyValue } from '../platform/documents/isEmptyValue.ts'
import { relationId } from '../platform/documents/relationId.ts'
import type { FlattenedField, StoredDocument } from '../platform/documents/types.ts'

type Row = StoredDocument & { id?: unknown; blockType?: unknown }

/**
 * The paths in a submitted document that would change anything but texts of a language the
 * translator works in. Values that merely repeat what is there are no change; neither are paths
 * that are not submitted.
 *
 * @param before the document as it is, in the language of the write
 * @param mayTranslate true when the language of the write is one of the translator's
 */
export const listForeignChanges = (
  fields: FlattenedField[],
  submitted: StoredDocument,
  before: StoredDocument,
  mayTranslate: boolean,
  prefix = '',
): string[] =>
  Object.keys(submitted).flatMap((name): string[] => {
    const path = prefix + name
    const [after, present] = [submitted[name], before[name]]
    if (after === undefined || ignored.has(name)) return []
    const field = fields.find((candidate) => candidate.name === name)
    if (!field) return []
    if (isLocalized(field)) {
      return mayTranslate || same(field, after, present) ? [] : [path]
    }
    if (isGroup(field)) {
      const empty = Object.fromEntries(field.flattenedFields.map((inner) => [inner.name, null]))
      return listForeignChanges(
        field.flattenedFields,
        (after ?? empty) as StoredDocument,
        (present ?? {}) as StoredDocument,
        mayTranslate,
        `${path}.`,
      )
    }
    if (hasRows(field)) {
      const [rows, presentRows] = [rowsOf(after), rowsOf(present)]
      const ids = (list: Row[]): string => list.map(({ id }) => String(id)).join()
      if (ids(rows) !== ids(presentRows)) return [path]
      return rows.flatMap((row, index) => {
        const presentRow = presentRows[index] ?? {}
        const isOther = row.blockType !== undefined && row.blockType !== presentRow.blockType
        if (isOther) return [`${path}.${index}.blockType`]
        // A row that does not say of which type it is keeps its own.
        const inner = rowFields(field, presentRow)
        return listForeignChanges(inner, row, presentRow, mayTranslate, `${path}.${index}.`)
      })
    }
    return same(field, after, present) ? [] : [path]
  })

// Bookkeeping that every form and client sends back and no operation takes from them.
const ignored = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'language',
  'fallbacks',
  'alternates',
  'publishedAt',
  'firstPublishedAt',
  'lastChangedAt',
  'publicIn',
  'changedBy',
])

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const same = (field: FlattenedField, a: unknown, b: unknown): boolean =>
  plain(field, a) === plain(field, b)

const plain = (field: FlattenedField, value: unknown): string => {
  if (isEmptyValue(value) || value === false) return ''
  if (field.type === 'relationship' || field.type === 'upload') {
    return [value]
      .flat()
      .map((item) => `${collectionOf(item)}${String(relationId(item))}`)
      .join()
  }
  if (field.type === 'date') {
    const time = new Date(value as string).getTime()
    return Number.isNaN(time) ? canonicalJson(value) : String(time)
  }
  if (field.type === 'number') return String(Number(value))
  return canonicalJson(value)
}

const collectionOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'relationTo' in item
    ? `${String(item.relationTo)}:`
    : ''
