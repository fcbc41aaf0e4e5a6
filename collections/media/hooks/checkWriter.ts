import type { CollectionBeforeOperationHook } from 'payload'

import { actorOf, isCoordinating } from '../../../src/access/actor.ts'
import { listForeignChanges } from '../../../src/editing/listForeignChanges.ts'
import { relationId, sameId } from '../../../src/platform/documents/relationId.ts'
import { ExpectedFailure } from '../../../src/platform/errors/ExpectedFailure.ts'
import { findStoredMedia, updatedId } from './findStoredMedia.ts'
import { type Message, message } from '../../../src/platform/messages/Message.ts'
import { describeForeignChanges } from '../../../src/editing/describeForeignChanges.ts'

/**
 * Keeps a partner's people to their partner's files, and translators to the alternative text in
 * their languages. A write that merely repeats other values is fine.
 */
export const checkWriter: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const actor = actorOf(req)
  if (overrideAccess || !actor || isCoordinating(actor)) return args
  if (operation !== 'create' && operation !== 'update') return args
  const { collection } = args
  const data = args.data as Record<string, unknown>
  if (operation === 'create') data['partner'] ??= actor.partner
  if (relationId(data['partner']) !== undefined && !sameId(data['partner'], actor.partner)) {
    throw refuse(message('ownPartnerFileOnly'), ['partner'])
  }
  if (operation === 'create' || actor.role !== 'translator') return args
  // In bulk there is nothing to compare with: there only texts may be named at all.
  const stored = await findStoredMedia(req, updatedId(args))
  const before = { ...stored, alt: stored?.alt?.[req.locale ?? ''] }
  const mayTranslate = actor.languages.includes(req.locale ?? '')
  const paths = listForeignChanges(collection.config.flattenedFields, data, before, mayTranslate)
  if (req.file || req.query?.uploadEdits) paths.push('file')
  if (paths.length === 0) return args
  const { flattenedFields } = collection.config
  throw refuse(describeForeignChanges(actor, req.locale, flattenedFields, paths), paths)
}

const refuse = (detail: Message, paths: string[]) =>
  new ExpectedFailure({
    kind: 'forbidden',
    detail,
    errors: paths.map((path) => ({ path, message: message('readOnlyForYou') })),
  })
