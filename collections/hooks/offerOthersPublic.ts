import type { CollectionAfterOperationHook, Where } from 'payload'

import { actorOf, isCoordinating } from '../../src/access/actor.ts'

type FindArgs = {
  draft?: boolean
  overrideAccess?: boolean
  select?: Record<string, unknown>
  where?: Where
}

const limit = 100

/**
 * Adds other partners' public documents to what the panel offers in a relation field. The panel
 * asks for drafts there, of which a partner's people have only their own; but a case study may well
 * relate to another partner's training unit.
 */
export const offerOthersPublic: CollectionAfterOperationHook = async (hook) => {
  if (hook.operation !== 'find') return hook.result
  const { collection, req, result } = hook
  const { draft, overrideAccess, select, where } = hook.args as FindArgs
  const actor = actorOf(req)
  const onlyTitle = Object.keys(select ?? {}).join() === collection.admin.useAsTitle
  if (overrideAccess || !draft || !actor || isCoordinating(actor) || !onlyTitle) return result
  // They follow the last of the own documents.
  if (result.hasNextPage) return result
  const others = await req.payload.find({
    collection: collection.slug,
    depth: 0,
    draft: false,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    select: select as never,
    where: { and: [where ?? {}, { partner: { not_equals: actor.partner } }] },
  })
  return {
    ...result,
    docs: [...result.docs, ...others.docs],
    totalDocs: result.totalDocs + others.docs.length,
  }
}
