import type { Access, PayloadRequest } from 'payload'

import { actorOf, isCoordinating } from './actor.ts'
import { maySeeDesk } from './mayPublish.ts'

type Id = number | string

/**
 * Ids of the documents of a collection of which a language is assigned to the person of the request,
 * whoever owns them. Asked for once in a request.
 */
export const assignedDocuments = async (
  req: PayloadRequest,
  contentType: string,
): Promise<Id[]> => {
  const actor = actorOf(req)
  if (!actor || isCoordinating(actor)) return []
  const known = ((req.context as { assigned?: Map<string, Promise<Id[]>> }).assigned ??= new Map())
  let ids = known.get(contentType)
  if (!ids) known.set(contentType, (ids = findAssigned(req, contentType, actor.id)))
  return ids
}

const findAssigned = async (
  req: PayloadRequest,
  contentType: string,
  person: Id,
): Promise<Id[]> => {
  const { docs } = await req.payload.db.find<{ id: Id; document: string }>({
    collection: 'translation-states',
    limit: 0,
    pagination: false,
    req,
    select: { document: true },
    where: { and: [{ assignee: { equals: person } }, { contentType: { equals: contentType } }] },
  })
  const isNumber = req.payload.db.defaultIDType === 'number'
  return [...new Set(docs.map(({ document }) => document))].map((id) =>
    isNumber ? Number(id) : id,
  )
}

/** Documents of which a language is assigned to the account. */
export const assigned =
  (contentType: string, path: 'id' | 'parent' = 'id'): Access =>
  async ({ req }) => {
    const ids = await assignedDocuments(req, contentType)
    return ids.length > 0 && { [path]: { in: ids } }
  }

/** True when the person of the request may see the drafts of this document. */
export const seesDesk = async (
  req: PayloadRequest,
  contentType: string,
  { id, partner }: { id: Id; partner: Id | null | undefined },
): Promise<boolean> => {
  if (maySeeDesk(actorOf(req), partner)) return true
  return (await assignedDocuments(req, contentType)).some((known) => String(known) === String(id))
}
