import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

import { actorOf } from '../../src/access/actor.ts'
import { maySeeDesk } from '../../src/access/mayPublish.ts'
import { listReferences, type Reference } from '../../src/editing/listReferences.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import { labelAt } from '../../src/platform/documents/fieldTree.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { type Message, message, type Text } from '../../src/platform/messages/Message.ts'
import { inEnglish } from '../../src/platform/messages/renderText.ts'

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
    detail: message('stillInUse', { places: { list: distinct(places), separator: '; ' } }),
    errors: places.map(({ path, title }) => ({ path, message: title })),
  })
}

type Place = { path: string; title: Text; name: Message }

/** How a place is named to this person: of another partner's drafts not even the title is theirs. */
const placeOf = (req: PayloadRequest, reference: Reference): Place => {
  const { contentType, id, path, partner, title } = reference
  const mayKnow = !req.user || partner === null || maySeeDesk(actorOf(req), partner)
  const { config } = req.payload.collections[contentType as CollectionSlug]
  const where = {
    contentType: { labels: config.labels.singular as Record<string, string> },
    field: labelAt(config.flattenedFields, path) ?? path,
  }
  return mayKnow
    ? {
        path: `${contentType}/${id}/${path}`,
        title,
        name: message('placeOfDocument', { title, ...where }),
      }
    : {
        path: `${contentType}/${path}`,
        title: message('documentOfOthers'),
        name: message('placeOfOthers', where),
      }
}

const distinct = (places: readonly Place[]): Message[] => [
  ...new Map(places.map(({ name }) => [inEnglish(name), name])).values(),
]
