import type { CollectionBeforeOperationHook } from 'payload'

import { checkTypes } from '../../src/platform/documents/checkTypes.ts'
import { refuseLanguageInBody } from '../../src/platform/documents/refuseLanguageInBody.ts'
import { tidyBreaks } from '../../src/platform/documents/tidyBreaks.ts'
import type { StoredDocument } from '../../src/platform/documents/types.ts'
import { systemFields } from '../../src/publications/systemFields.ts'
import { FieldsRefused } from '../../src/platform/errors/FieldsRefused.ts'

/**
 * Refuses values that their fields cannot hold before any other hook meets them; see `checkTypes`.
 * Breaks of word processors become line ends or spaces first; see `tidyBreaks`.
 */
export const refuseWrongTypes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const given = (args as { data?: StoredDocument }).data
  // JSON was looked at before; the fields of a form are known only here.
  if (given && req.payloadAPI === 'REST') refuseLanguageInBody(given)
  const data = given && tidyBreaks(collection.flattenedFields, given)
  const errors = checkTypes(collection.flattenedFields, data ?? {}, systemFields)
  if (errors.length === 0) return { ...args, data }
  throw new FieldsRefused(req, collection, errors)
}
