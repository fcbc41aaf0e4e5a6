import type { GlobalBeforeOperationHook } from 'payload'

import { checkTypes } from '../../src/platform/documents/checkTypes.ts'
import { refuseLanguageInBody } from '../../src/platform/documents/refuseLanguageInBody.ts'
import { tidyBreaks } from '../../src/platform/documents/tidyBreaks.ts'
import type { StoredDocument } from '../../src/platform/documents/types.ts'
import { FieldsRefused } from '../../src/platform/errors/FieldsRefused.ts'

/** The same for globals as the hook of this name for documents. */
export const refuseWrongTypes: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update') return args
  const given = (args as { data?: StoredDocument }).data
  // JSON was looked at before; the fields of a form are known only here.
  if (given && req.payloadAPI === 'REST') refuseLanguageInBody(given)
  const data = given && tidyBreaks(global.flattenedFields, given)
  const errors = checkTypes(global.flattenedFields, data ?? {}, new Set())
  if (errors.length === 0) return { ...args, data }
  throw new FieldsRefused(req, global, errors)
}
