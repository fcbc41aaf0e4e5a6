import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { actorOf } from '../../src/access/actor.ts'
import { mayPublish } from '../../src/access/mayPublish.ts'
import { relationId, sameId } from '../../src/platform/documents/relationId.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { giveSlugs } from '../../src/publications/giveSlugs.ts'
import { moveOwner } from '../../src/publications/moveOwner.ts'
import { publishLanguage } from '../../src/publications/publishLanguage.ts'
import { claimSlug } from '../../src/publications/slugRegister.ts'
import { setTrashed } from '../../src/publications/setTrashed.ts'

import { assertNotReferenced } from './refuseDeletionOfReferenced.ts'
import type { WriteContext } from './saveAsDraft.ts'
import { trackSave } from './trackTranslations.ts'
import { message } from '../../src/platform/messages/Message.ts'

/**
 * What follows the save of a draft, in its transaction: the slug is claimed, a new owner takes
 * over, the trash takes the document out of public sight, the states of its translations follow, and
 * a publication that the write asked for is made.
 */
export const finishSave: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const contentType = collection.slug
  const id = doc.id as DocumentId
  const by = actorOf(req)?.id
  const change = { contentType, id, by: by === undefined ? null : String(by) }
  const language = req.locale
  if (
    language &&
    language !== 'all' &&
    (operation === 'create' || doc.slug !== previousDoc?.slug)
  ) {
    await claimSlug(req, { contentType, document: id, language }, (doc.slug as string) || null)
  }
  if (operation === 'update') {
    if (!sameId(doc.partner, previousDoc?.partner)) {
      await moveOwner(req, { ...change, partner: relationId(doc.partner) ?? null })
    }
    if (Boolean(doc.deletedAt) !== Boolean(previousDoc?.deletedAt)) {
      if (doc.deletedAt) await assertNotReferenced(req, contentType, id)
      await setTrashed(req, { ...change, deletedAt: (doc.deletedAt as string | null) ?? null })
    }
  }
  const context = req.context as WriteContext
  if (operation === 'create' && context.copyOf !== undefined) await giveSlugs(req, contentType, id)
  await trackSave(req, contentType, id, { isNew: operation === 'create' })
  if (context.publishAfterSave && language && language !== 'all') {
    assertMayPublish(req, doc.partner)
    await publishLanguage(req, { ...change, language })
  }
  return doc
}

const assertMayPublish = (req: PayloadRequest, partner: unknown): void => {
  // Without a person this is the product's own code: the seed, the command line.
  if (req.user && !mayPublish(actorOf(req), relationId(partner))) {
    throw new ExpectedFailure({
      kind: 'forbidden',
      detail: message('mayNotPublish'),
      errors: [{ path: '_status', message: message('publishersOnly') }],
    })
  }
}
