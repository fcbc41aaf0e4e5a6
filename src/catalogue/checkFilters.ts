import type { Where } from 'payload'

import {
  hasRows,
  isBlocks,
  isGroup,
  isLocalized,
  listRelationFields,
} from '../platform/documents/fieldTree.ts'
import type { FlattenedField } from '../platform/documents/types.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'
import type { DetailInWords } from '../platform/errors/translateFailure.ts'

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'contains',
  'like',
  'not_like',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
]

const textual = ['contains', 'like', 'not_like']

const maximumDepth = 10
const maximumConditions = 200

/** What a filter is checked against. */
export type Filterable = {
  fields: FlattenedField[]
  /** The configured languages, which may stand behind the path of a localized field. */
  languages: readonly string[]
  idType: 'number' | 'text'
  /** The fields of a collection, for paths through relations. */
  fieldsOf: (collection: string) => FlattenedField[]
}

type Context = Filterable & { errors: DetailInWords[] }

/**
 * Refuses filters that the two databases do not answer alike or at all, and names each of them:
 * unknown operators, values of the wrong type, paths into rich text.
 */
export const checkFilters = (filterable: Filterable, where: unknown): void => {
  const context: Context = { ...filterable, errors: [] }
  const conditions = checkLevel(context, where, 0)
  if (conditions > maximumConditions) {
    context.errors.push({ path: 'where', message: `At most ${maximumConditions} conditions` })
  }
  if (context.errors.length === 0) return
  const errors = context.errors.slice(0, 20)
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: errors.map(({ path, message }) => `${path}: ${message}`).join('; '),
    errors,
  })
}

/** Checks one level of a filter and returns how many conditions stand in it. */
const checkLevel = (context: Context, where: unknown, depth: number): number => {
  if (!isPlain(where) || depth > maximumDepth) {
    context.errors.push({ path: 'where', message: 'Conditions are needed, by path of a field' })
    return 0
  }
  let conditions = 0
  for (const [path, condition] of Object.entries(where as Where)) {
    if (/^(and|or)$/i.test(path)) {
      if (!Array.isArray(condition)) {
        context.errors.push({ path: `where.${path}`, message: 'A list of conditions is needed' })
        continue
      }
      for (const item of condition) conditions += checkLevel(context, item, depth + 1)
    } else {
      conditions += 1
      checkCondition(context, path, condition)
    }
  }
  return conditions
}

const checkCondition = (context: Context, path: string, condition: unknown): void => {
  const report = (message: string, allowed?: string[]): void => {
    context.errors.push({ path: `where.${path}`, message, ...(allowed && { allowed }) })
  }
  if (!isPlain(condition)) {
    report('An operator is needed', operators)
    return
  }
  // Versions keep the fields of a document under this name.
  const inVersion = path.startsWith('version.')
  const fieldPath = inVersion ? path.slice('version.'.length) : path
  if (inVersion && leadsThroughRelation(context.fields, fieldPath)) {
    report('A version is not filtered by a field of a related document')
    return
  }
  const target = findTarget(context, context.fields, fieldPath)
  if (target === 'inside') {
    report('Rich text and JSON are filtered as a whole, with ?locale= for the language')
  } else if (target === 'rows') {
    report('A list is filtered by a field of its rows')
  }
  for (const [operator, value] of Object.entries(condition as Record<string, unknown>)) {
    if (!operators.includes(operator)) report(`“${operator}” is not an operator here`, operators)
    else if (!isValueOf(context, target, operator, value))
      report(`“${operator}” cannot take this value`)
  }
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Where a path leads: to values of a type, to rows, into a value that has no fields, or nowhere. */
type Target = 'any' | 'checkbox' | 'date' | 'document' | 'id' | 'inside' | 'number' | 'rows'

const equality = ['equals', 'not_equals', 'in', 'not_in']

const isValueOf = (
  { idType }: Context,
  target: Target,
  operator: string,
  value: unknown,
): boolean => {
  if (operator === 'exists') return isSimple(value)
  if (target === 'document') return operator === 'equals' && isDocument(value)
  if (target === 'checkbox' && !equality.includes(operator)) return false
  if (target === 'id' && (textual.includes(operator) || (value === '' && operator !== 'equals'))) {
    return false
  }
  const fits = (item: unknown): boolean => isSimple(item) && isOfType(idType, target, item)
  if (textual.includes(operator)) {
    const isText = target !== 'date' && value !== null && isSimple(value)
    return isText && (target !== 'number' || fits(value))
  }
  const isList = operator === 'in' || operator === 'not_in'
  const values = isList && typeof value === 'string' ? value.split(',') : value
  if (!Array.isArray(values)) return fits(values)
  return isList && values.every(fits)
}

const isSimple = (value: unknown): boolean =>
  value === null ||
  value instanceof Date ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value))

// A relation to documents of several collections is told by collection and id together.
const isDocument = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  const { relationTo, value: id } = value as Record<string, unknown>
  return typeof relationTo === 'string' && (typeof id === 'string' || Number.isInteger(id))
}

const isOfType = (idType: Filterable['idType'], target: Target, value: unknown): boolean => {
  if (value === null || value === 'null') return true
  if (target === 'checkbox') return [true, false, 'true', 'false'].includes(value as boolean)
  if (value === '') return true
  if (target === 'id') {
    const isNumber = idType === 'number' && typeof value === 'number'
    const form = idType === 'number' ? /^\d{1,15}$/ : /^[\da-f]{24}$/i
    return typeof value === 'string' ? form.test(value) : isNumber && Number.isInteger(value)
  }
  if (target === 'date') {
    return typeof value !== 'boolean' && !Number.isNaN(new Date(value as string).getTime())
  }
  if (target === 'number') return Number.isFinite(Number(value))
  return true
}

const findTarget = (context: Context, fields: FlattenedField[], path: string): Target => {
  const segments = path.replaceAll('__', '.').split('.')
  let level = fields
  let inRows = false
  for (const [index, name] of segments.entries()) {
    const rest = segments.slice(index + 1)
    const isLast = rest.length === 0
    if (name === 'id' && isLast && !inRows) return 'id'
    const field = level.find((candidate) => candidate.name === name)
    if (!field) return inRows && name === 'blockType' ? 'rows' : 'any'
    if (field.type === 'richText' || field.type === 'json') {
      const namesLanguage = isLocalized(field) && context.languages.includes(rest[0] ?? '')
      return rest.length > (namesLanguage && !inRows ? 1 : 0) ? 'inside' : 'any'
    }
    if (field.type === 'relationship' || field.type === 'upload') {
      if (Array.isArray(field.relationTo)) {
        return isLast ? 'document' : rest[0] === 'value' ? 'id' : 'any'
      }
      if (isLast) return 'id'
      return findTarget(context, context.fieldsOf(field.relationTo), rest.join('.'))
    }
    if (isLast && hasRows(field)) return 'rows'
    inRows ||= hasRows(field)
    if (isBlocks(field)) level = field.blocks.flatMap((block) => block.flattenedFields)
    else if (isGroup(field) || hasRows(field)) level = field.flattenedFields
    else return typeOf(field)
  }
  return 'any'
}

const leadsThroughRelation = (fields: FlattenedField[], path: string): boolean =>
  listRelationFields(fields).some((relation) => {
    if (!path.startsWith(`${relation.path}.`)) return false
    const rest = path.slice(relation.path.length + 1)
    return relation.polymorphic ? !['relationTo', 'value'].includes(rest) : rest !== 'id'
  })

const typeOf = (field: FlattenedField): Target =>
  field.type === 'checkbox' || field.type === 'date' || field.type === 'number' ? field.type : 'any'
