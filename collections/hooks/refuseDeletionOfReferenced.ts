import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { listReferences } from '../../src/editing/listReferences.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'

/** Refuses to delete what other documents still refer to, and says where. */
export const refuseDeletionOfReferenced: CollectionBeforeDeleteHook = async ({
  collection,
  id,
  req,
}) => {
  await assertNotReferenced(req, collection.slug, id)
}

/** Throws a conflict that lists the places that refer to the document, if there are any. */
export const assertNotReferenced = async (
  req: PayloadRequest,
  contentType: string,
  id: DocumentId,
): Promise<void> => {
  const references = await listReferences(req, contentType, id)
  if (references.length === 0) return
  throw new ExpectedFailure({
    kind: 'conflict',
    detail: `Still in use, so it cannot be deleted: ${references
      .map(({ title, contentType: type, path }) => `“${title}” (${type}, ${path})`)
      .join('; ')}. Take it out there first.`,
    errors: references.map(({ contentType: type, id: where, path, title }) => ({
      path: `${type}/${where}/${path}`,
      message: title,
    })),
  })
}
