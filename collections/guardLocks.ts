import type { Access, PayloadRequest, SanitizedConfig } from 'payload'

import { actorOf, isCoordinating } from '../src/access/actor.ts'
import { seesDesk } from '../src/access/assignedDocuments.ts'
import { relationId } from '../src/platform/documents/relationId.ts'
import type { Identified } from '../src/platform/documents/types.ts'

type Lock = Identified & { document?: { relationTo: string; value: unknown } | null }

const slug = 'payload-locked-documents'

/**
 * Lets people lock, and take over the lock of, their own partner's documents only. Payload lets
 * every account take over every lock, and so interrupt another partner's work.
 */
export const guardLocks = (config: SanitizedConfig): SanitizedConfig => {
  const locks = config.collections.find((collection) => collection.slug === slug)
  if (locks)
    Object.assign(locks.access, { create: ownDocument, update: ownDocument, delete: ownDocument })
  return config
}

const ownDocument: Access = async ({ data, id, req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (isCoordinating(actor)) return true
  const lock: Partial<Lock> | undefined = id === undefined ? undefined : await find(req, slug, id)
  const { document } = lock ?? (data as Partial<Lock> | undefined) ?? {}
  // Locks of globals and of lists without documents concern those who coordinate.
  if (!document) return false
  const value = relationId(document.value)
  const locked = value === undefined ? undefined : await find(req, document.relationTo, value)
  if (value === undefined) return false
  const partner = relationId(locked?.['partner'])
  return seesDesk(req, document.relationTo, { id: value, partner })
}

const find = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<Identified | undefined> =>
  (await req.payload.db.findOne<Identified>({
    collection: collection as 'news',
    req,
    where: { id: { equals: id } },
  })) ?? undefined
