import type { PayloadRequest, Where } from 'payload'

import { actorOf, isCoordinating } from '../access/actor.ts'
import { publicWhere, readLanguages } from '../access/publicIn.ts'
import type { DocumentId } from '../platform/documents/types.ts'

import { isPublishable } from './isPublishable.ts'

type Batch = { ids: Set<string>; answer: Promise<Set<string>> }

const batches = new WeakMap<object, Map<string, Batch>>()

/**
 * The ids of this collection, out of those given, whose documents the reader may see in a language
 * of the request. Questions of one turn of the event loop are put to the database together: a list
 * of ten documents with relations costs one query a collection, not ten.
 */
export const loadReadableIds = async (
  req: PayloadRequest,
  slug: string,
  ids: readonly (DocumentId | string)[],
): Promise<Set<string>> => {
  if (!isPublishable(req.payload, slug)) return new Set(ids.map(String))
  const key = `${slug}:${[readLanguages(req)].flat().join(',')}`
  // `req` is wrapped anew for some nested reads; its context is shared by all of them.
  const owner = req.context as object
  const open = batches.get(owner) ?? new Map<string, Batch>()
  batches.set(owner, open)
  let batch = open.get(key)
  if (!batch) {
    const wanted = new Set<string>()
    batch = {
      ids: wanted,
      answer: new Promise<void>((resolve) => {
        setImmediate(resolve)
      }).then(() => {
        open.delete(key)
        return findReadable(req, slug, [...wanted])
      }),
    }
    open.set(key, batch)
  }
  for (const id of ids) batch.ids.add(String(id))
  const readable = await batch.answer
  return new Set(ids.map(String).filter((id) => readable.has(id)))
}

const findReadable = async (
  req: PayloadRequest,
  slug: string,
  ids: string[],
): Promise<Set<string>> => {
  const typed = ids.filter((id) => req.payload.db.defaultIDType !== 'number' || /^\d+$/.test(id))
  if (typed.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ id: DocumentId }>({
    collection: slug,
    limit: 0,
    locale: req.locale ?? undefined,
    pagination: false,
    req,
    select: { publishedAt: true },
    where: { and: [{ id: { in: typed } }, { deletedAt: { exists: false } }, readerWhere(req)] },
  } as Parameters<typeof req.payload.db.find>[0])
  return new Set(docs.map(({ id }) => String(id)))
}

const readerWhere = (req: PayloadRequest): Where => {
  const actor = actorOf(req)
  if (isCoordinating(actor)) return {}
  const isPublic = publicWhere(readLanguages(req))
  return actor?.partner ? { or: [{ partner: { equals: actor.partner } }, isPublic] } : isPublic
}
