import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

import { checkTypes } from '../../src/platform/documents/checkTypes.ts'
import type { StoredDocument } from '../../src/platform/documents/types.ts'
import { systemFields } from '../../src/publications/systemFields.ts'

/** Refuses values that their fields cannot hold before any other hook meets them; see `checkTypes`. */
export const refuseWrongTypes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: StoredDocument }
  const errors = checkTypes(collection.flattenedFields, data ?? {}, systemFields)
  if (errors.length === 0) return args
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
