import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'

import { actorOf } from '../../src/access/actor.ts'
import type { Identified, StoredDocument } from '../../src/platform/documents/types.ts'
import { recordAlwaysPublic } from '../../src/publications/recordAlwaysPublic.ts'
import { recordDeletion } from '../../src/publications/recordDeletion.ts'

const byOf = (req: Parameters<typeof actorOf>[0]): string | null => {
  const actor = actorOf(req)
  return actor ? String(actor.id) : null
}

/** Logs the save of a document that is public without drafts, in its transaction. */
export const logAlwaysPublic: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const stored = await req.payload.db.findOne<Identified>({
    collection: collection.slug,
    req,
    where: { id: { equals: doc.id } },
  })
  if (stored) {
    await recordAlwaysPublic(req, {
      contentType: collection.slug,
      id: doc.id,
      fields: collection.flattenedFields,
      stored,
      by: byOf(req),
    })
  }
  return doc
}

/** Leaves tombstones in the log for a document that is deleted, in the transaction of the deletion. */
export const logDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await recordDeletion(req, { contentType: collection.slug, id, by: byOf(req) })
}

/** Logs the save of a global, which is public without drafts, in its transaction. */
export const logGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const stored = await req.payload.db.findGlobal<StoredDocument>({ slug: global.slug, req })
  await recordAlwaysPublic(req, {
    contentType: global.slug,
    id: global.slug,
    fields: global.flattenedFields,
    stored,
    by: byOf(req),
  })
  return doc
}
