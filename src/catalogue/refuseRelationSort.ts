import { hasRows, listRelationFields } from '../platform/documents/fieldTree.ts'
import type { FlattenedField } from '../platform/documents/types.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'

/**
 * Refuses to sort by a field of a related document: it would order readers' lists by what is not
 * public, and it needs `$lookup`, which servers that only speak MongoDB's protocol lack.
 */
export const refuseRelationSort = (
  fields: FlattenedField[],
  sort: string[] | string | undefined,
): void => {
  const keys = (Array.isArray(sort) ? sort : (sort?.split(',') ?? [])).map((key) =>
    key.trim().replace(/^-/, ''),
  )
  for (const key of keys) {
    if (sort !== '' && (!/^\w+([.]\w+)*$/.test(key) || isList(fields, key))) {
      throw new ExpectedFailure({
        kind: 'malformed',
        detail: `Lists cannot be sorted by "${key}".`,
        errors: [{ path: 'sort', message: 'Sort by a field with a single value' }],
      })
    }
    if (!leadsToRelation(fields, key)) continue
    throw new ExpectedFailure({
      kind: 'malformed',
      detail: `Lists cannot be sorted by "${key}", which belongs to a related document.`,
      errors: [{ path: 'sort', message: 'Sort by a field of the document itself' }],
    })
  }
}

/** Refuses to list the values of a related document's field, for the same reasons. */
export const refuseRelationDistinct = (
  fields: FlattenedField[],
  field: string | undefined,
): void => {
  if (field === undefined || !leadsToRelation(fields, field)) return
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: `The values of "${field}" cannot be listed: it leads to a related document.`,
    errors: [{ path: 'field', message: 'List values of the document itself' }],
  })
}

const isList = (fields: FlattenedField[], key: string): boolean =>
  fields.some((field) => field.name === key && hasRows(field))

const leadsToRelation = (fields: FlattenedField[], key: string): boolean => {
  const path = key.replaceAll('__', '.')
  return listRelationFields(fields).some(
    (relation) => path === relation.path || path.startsWith(`${relation.path}.`),
  )
}
