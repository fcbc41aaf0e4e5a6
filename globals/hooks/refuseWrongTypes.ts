import { type GlobalBeforeOperationHook, ValidationError } from 'payload'

import { checkTypes } from '../../src/platform/documents/checkTypes.ts'
import type { StoredDocument } from '../../src/platform/documents/types.ts'

/** The same for globals as the hook of this name for documents. */
export const refuseWrongTypes: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update') return args
  const { data } = args as { data?: StoredDocument }
  const errors = checkTypes(global.flattenedFields, data ?? {}, new Set())
  if (errors.length === 0) return args
  throw new ValidationError({ global: global.slug, errors, req }, req.t)
}
