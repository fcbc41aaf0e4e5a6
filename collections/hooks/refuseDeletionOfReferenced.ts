import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { actorOf } from '../../src/access/actor.ts'
import { maySeeDesk } from '../../src/access/mayPublish.ts'
import { listReferences, type Reference } from '../../src/editing/listReferences.ts'
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
  const places = references.map((reference) => placeOf(req, reference))
  throw new ExpectedFailure({
    kind: 'conflict',
    detail: `Still in use, so it cannot be deleted: ${[...new Set(places.map(({ name }) => name))].join('; ')}. Take it out there first.`,
    errors: places.map(({ path, title }) => ({ path, message: title })),
  })
}

/** How a place is named to this person: of another partner's drafts not even the title is theirs. */
const placeOf = (req: PayloadRequest, reference: Reference) => {
  const { contentType, id, path, partner, title } = reference
  const mayKnow = !req.user || partner === null || maySeeDesk(actorOf(req), partner)
  return mayKnow
    ? { path: `${contentType}/${id}/${path}`, title, name: `“${title}” (${contentType}, ${path})` }
    : {
        path: `${contentType}/${path}`,
        title: 'A document of another partner',
        name: `a document of another partner (${contentType}, ${path})`,
      }
}
