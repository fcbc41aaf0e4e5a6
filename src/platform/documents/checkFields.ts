import type { PayloadRequest } from 'payload'

import type { FieldProblem } from '../errors/FieldsRefused.ts'

import { rowFields, hasRows, isGroup, isLocalized, isVirtual, labelOf } from './fieldTree.ts'
import { isEmptyValue } from './isEmptyValue.ts'
import type { DocumentId, FlattenedField, StoredDocument } from './types.ts'

type Check = {
  req: PayloadRequest
  fields: FlattenedField[]
  /** The document in one language: localized values are plain values. */
  document: StoredDocument
  id?: DocumentId | undefined
  collection: string
  /**
   * `draft`: only what is given must be right. `public`: required fields must be there, but a list
   * row may lack its text, for readers do not see such a row. `every-text`: texts of rows too.
   */
  mode: 'draft' | 'every-text' | 'public'
  skip?: ReadonlySet<string>
}

type Validate = (
  value: unknown,
  options: Record<string, unknown>,
) => Promise<string | true> | string | true

/**
 * Runs the fields' own validations over a document in one language and lists what they object to,
 * with the path of each field. Payload skips all validation of drafts; here a draft may be
 * incomplete, but what it holds must be right.
 */
export const checkFields = async (check: Check): Promise<FieldProblem[]> =>
  checkLevel(check, check.fields, check.document, '')

const checkLevel = async (
  check: Check,
  fields: FlattenedField[],
  siblings: StoredDocument,
  prefix: string,
): Promise<FieldProblem[]> => {
  const errors: FieldProblem[] = []
  for (const field of fields) {
    if (isVirtual(field) || (prefix === '' && check.skip?.has(field.name))) continue
    const value = siblings[field.name]
    const path = prefix + field.name
    if (isHidden(check, field, siblings)) continue
    if (isGroup(field)) {
      const inside = typeof value === 'object' && value !== null ? (value as StoredDocument) : {}
      errors.push(...(await checkLevel(check, field.flattenedFields, inside, `${path}.`)))
      continue
    }
    const message = await checkValue(check, field, value, siblings, path)
    if (message) {
      errors.push({ label: labelOf(field), message, path })
    } else if (hasRows(field) && Array.isArray(value)) {
      for (const [index, row] of (value as StoredDocument[]).entries()) {
        errors.push(...(await checkLevel(check, rowFields(field, row), row, `${path}.${index}.`)))
      }
    }
  }
  return errors
}

const checkValue = async (
  { req, document, id, collection, mode }: Check,
  field: FlattenedField,
  value: unknown,
  siblings: StoredDocument,
  path: string,
): Promise<string | undefined> => {
  const optionalRowText = mode === 'public' && isLocalized(field) && /\.\d+\./.test(path)
  const required =
    mode !== 'draft' && !optionalRowText && 'required' in field && Boolean(field.required)
  const empty = isEmptyValue(value)
  if (empty && !required) return undefined
  if (empty && isLocalized(field)) return req.t('validation:required')
  if (!('validate' in field) || typeof field.validate !== 'function') return undefined
  const result = await (field.validate as Validate)(value, {
    ...field,
    blockData: siblings,
    collectionSlug: collection,
    data: document,
    event: 'submit',
    id,
    operation: id === undefined ? 'create' : 'update',
    overrideAccess: true,
    path: path.split('.'),
    preferences: { fields: {} },
    req,
    required,
    siblingData: siblings,
  })
  return typeof result === 'string' ? result : undefined
}

// A field that its condition hides does not apply, whatever it still holds.
const isHidden = (check: Check, field: FlattenedField, siblings: StoredDocument): boolean => {
  const condition = 'admin' in field ? field.admin?.condition : undefined
  if (typeof condition !== 'function') return false
  return !condition(check.document, siblings, {
    blockData: siblings,
    operation: check.id === undefined ? 'create' : 'update',
    path: [field.name],
    user: check.req.user,
  })
}
