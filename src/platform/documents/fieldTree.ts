import type { FlattenedBlock, FlattenedField } from 'payload'

import type { MessageValue } from '../messages/Message.ts'

/** Fields that hold other fields under their own name, without rows. */
export const isGroup = (
  field: FlattenedField,
): field is FlattenedField & { flattenedFields: FlattenedField[] } =>
  (field.type === 'group' || field.type === 'tab') && 'flattenedFields' in field

/** Lists of rows of one shape. */
export const isArray = (
  field: FlattenedField,
): field is FlattenedField & { type: 'array'; flattenedFields: FlattenedField[] } =>
  field.type === 'array'

/** Lists of rows of several shapes. */
export const isBlocks = (
  field: FlattenedField,
): field is FlattenedField & { type: 'blocks'; blocks: FlattenedBlock[] } => field.type === 'blocks'

/** Lists of rows, of one shape or of several. */
export type RowsField = FlattenedField &
  (
    | { type: 'array'; flattenedFields: FlattenedField[] }
    | { type: 'blocks'; blocks: FlattenedBlock[] }
  )

/** True for lists, arrays and blocks alike. */
export const hasRows = (field: FlattenedField): field is RowsField =>
  isArray(field) || isBlocks(field)

/** The fields of a row of a list; none for a block of a type that is not known. */
export const rowFields = (field: RowsField, row: Record<string, unknown>): FlattenedField[] =>
  field.type === 'array'
    ? field.flattenedFields
    : (field.blocks.find(({ slug }) => slug === row['blockType'])?.flattenedFields ?? [])

/** True when this field itself keeps one value per language. */
export const isLocalized = (field: FlattenedField): boolean =>
  'localized' in field && Boolean(field.localized)

/** True for a field that is computed and not stored. */
export const isVirtual = (field: FlattenedField): boolean =>
  ('virtual' in field && Boolean(field.virtual)) || field.type === 'join'

/** A field that refers to other documents, with the place it stands in. */
export type RelationField = {
  /** Dotted path as queries spell it. */
  path: string
  relationTo: string[]
  polymorphic: boolean
  hasMany: boolean
}

/** Lists every relationship and upload field below these fields, inside groups, lists and blocks. */
export const listRelationFields = (fields: FlattenedField[], prefix = ''): RelationField[] =>
  fields.flatMap((field): RelationField[] => {
    const path = prefix + field.name
    if (isVirtual(field)) return []
    if (field.type === 'relationship' || field.type === 'upload') {
      const polymorphic = Array.isArray(field.relationTo)
      return [
        {
          path,
          relationTo: Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo],
          polymorphic,
          hasMany: Boolean(field.hasMany),
        },
      ]
    }
    if (isGroup(field) || isArray(field))
      return listRelationFields(field.flattenedFields, `${path}.`)
    if (isBlocks(field)) {
      const found = field.blocks.flatMap((block) =>
        listRelationFields(block.flattenedFields, `${path}.`),
      )
      return [...new Map(found.map((relation) => [relation.path, relation])).values()]
    }
    return []
  })

/** What forms call a field, in all the languages that it is known in; its name where it has no label. */
export const labelOf = (field: FlattenedField): MessageValue => {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return label && typeof label === 'object' ? { labels: label } : field.name
}

/** What forms call the field at a path with the positions of rows; undefined when there is none. */
export const labelAt = (fields: FlattenedField[], path: string): MessageValue | undefined => {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name))
  let level = fields
  let found: FlattenedField | undefined
  for (const name of names) {
    found = level.find((field) => field.name === name)
    if (!found) return undefined
    level = fieldsInside(found)
  }
  return found && labelOf(found)
}

const fieldsInside = (field: FlattenedField): FlattenedField[] => {
  if (isGroup(field) || isArray(field)) return field.flattenedFields
  return isBlocks(field) ? field.blocks.flatMap((block) => block.flattenedFields) : []
}
