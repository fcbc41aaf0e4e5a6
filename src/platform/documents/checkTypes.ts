import { type Message, message } from '../messages/Message.ts'

import { hasRows, isBlocks, isGroup, isVirtual, rowFields } from './fieldTree.ts'
import { findBadCharacter, findBadCharacterWithin } from './findBadCharacter.ts'
import { isRecord } from './isRecord.ts'
import { isRichText } from './isRichText.ts'
import type { FlattenedField, StoredDocument } from './types.ts'

/** A value of a type that its field cannot hold. */
export type TypeProblem = { path: string; message: Message }

/**
 * Lists the values in submitted data that their fields cannot hold, with the path of each: Payload
 * hands a draft to the database as it came, where a number in a text is stored as something else and
 * an object fails. A text with a character that no text can hold is such a value too. Empty values
 * and fields that are not there are no problem.
 *
 * @param skip names at the top that are not looked at
 */
export const checkTypes = (
  fields: FlattenedField[],
  data: StoredDocument,
  skip: ReadonlySet<string>,
  prefix = '',
): TypeProblem[] =>
  fields.flatMap((field): TypeProblem[] => {
    const value = data[field.name]
    if (isVirtual(field) || (prefix === '' && skip.has(field.name))) return []
    if (value === undefined || value === null || value === '') return []
    const path = prefix + field.name
    if (isGroup(field)) {
      if (!isRecord(value)) return [{ path, message: message('notAGroup') }]
      return checkTypes(field.flattenedFields, value, skip, `${path}.`)
    }
    if (hasRows(field)) return checkRows(field, value, path, skip)
    const problem = problemOf(field, value)
    return problem ? [{ path, message: problem }] : []
  })

// How forms of Payload write a list without rows, and no document.
const noRows = new Set<unknown>([0, '0'])
const noDocument = new Set<unknown>(['none', 'null'])

const checkRows = (
  field: Parameters<typeof rowFields>[0],
  value: unknown,
  path: string,
  skip: ReadonlySet<string>,
): TypeProblem[] => {
  if (noRows.has(value)) return []
  if (!Array.isArray(value)) return [{ path, message: message('notAList') }]
  return value.flatMap((row: unknown, index): TypeProblem[] => {
    const here = `${path}.${index}`
    if (!isRecord(row)) return [{ path: here, message: message('notARow') }]
    const { id, blockType } = row
    if (id !== undefined && id !== null && !isRowId(id)) {
      return [{ path: `${here}.id`, message: message('notARowId') }]
    }
    const isKnown = !isBlocks(field) || field.blocks.some(({ slug }) => slug === blockType)
    // A row that is there already may leave out its type.
    if (!isKnown && (blockType !== undefined || !id)) {
      return [{ path: `${here}.blockType`, message: message('notABlock') }]
    }
    return checkTypes(rowFields(field, row), row, skip, `${here}.`)
  })
}

const problemOf = (field: FlattenedField, value: unknown): Message | undefined => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string'
        ? badCharacterIn(findBadCharacter(value))
        : message('notAText')
    case 'number':
      return isNumber(value) ? undefined : message('notANumber')
    case 'checkbox':
      return value === true || value === false || value === 'true' || value === 'false'
        ? undefined
        : message('notYesOrNo')
    case 'select':
    case 'radio':
      return isEvery(field, value, (item) => typeof item === 'string')
        ? undefined
        : message('notAnOption')
    case 'date':
      return isDate(value) ? undefined : message('notADate')
    case 'relationship':
    case 'upload':
      return noDocument.has(value) || isEvery(field, value, isReferenceOf(field.relationTo))
        ? undefined
        : message('notADocument')
    case 'richText':
      return isRichText(value)
        ? badCharacterIn(findBadCharacterWithin(value))
        : message('notRichText')
    default:
      return undefined
  }
}

const badCharacterIn = (found: string | undefined): Message | undefined =>
  found === undefined ? undefined : message('badCharacter', { character: found })

const isRowId = (id: unknown): boolean => typeof id === 'string' && !findBadCharacter(id)

// Forms send numbers as texts.
const isNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)

const isDate = (value: unknown): boolean =>
  (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime())

const isEvery = (
  field: FlattenedField,
  value: unknown,
  isRight: (item: unknown) => boolean,
): boolean => {
  const hasMany = 'hasMany' in field && Boolean(field.hasMany)
  if (!hasMany) return isRight(value)
  return Array.isArray(value) && value.every(isRight)
}

const isReferenceOf =
  (relationTo: string[] | string) =>
  (item: unknown): boolean => {
    if (!Array.isArray(relationTo)) return isId(isRecord(item) ? item['id'] : item)
    if (!isRecord(item) || !relationTo.includes(String(item['relationTo']))) return false
    const { value } = item
    return isId(isRecord(value) ? value['id'] : value)
  }

const isId = (value: unknown): boolean =>
  typeof value === 'string' || (Number.isSafeInteger(value) && (value as number) > 0)
