import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { findUnknownRelations } from '../../src/catalogue/findUnknownRelations.ts'
import type { StoredDocument } from '../../src/platform/documents/types.ts'

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
  const errors = paths.map((path) => ({ path, message: 'There is no such document.' }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
