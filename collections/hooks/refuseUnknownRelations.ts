import type { CollectionBeforeValidateHook } from 'payload'

import { findUnknownRelations } from '../../src/catalogue/findUnknownRelations.ts'
import type { StoredDocument } from '../../src/platform/documents/types.ts'
import { FieldsRefused } from '../../src/platform/errors/FieldsRefused.ts'
import { message } from '../../src/platform/messages/Message.ts'

/**
 * Refuses relations to documents that are not there or that the person may not see: one answer for
 * both, or ids could be tried out. What the document refers to already stays.
 */
export const refuseUnknownRelations: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const paths = await findUnknownRelations(
    req,
    collection.flattenedFields,
    data as StoredDocument,
    originalDoc as StoredDocument | undefined,
  )
  if (paths.length === 0) return data
  const errors = paths.map((path) => ({ path, message: message('noSuchDocument') }))
  throw new FieldsRefused(req, collection, errors)
}
