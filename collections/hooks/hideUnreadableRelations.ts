import type { FieldHook } from 'payload'

import { seesDesk } from '../../src/access/assignedDocuments.ts'
import { loadReadableIds } from '../../src/catalogue/readableIds.ts'
import { relationId } from '../../src/platform/documents/relationId.ts'

type Polymorphic = { relationTo: string; value: unknown }

/**
 * Leaves out of an answer the ids of related documents that the reader may not see: Payload shows
 * ids whatever the access. People who work on the document see all, or a save would drop them.
 */
export const hideUnreadableRelations =
  (relationTo: string[] | string): FieldHook =>
  async ({ value, collection, data, overrideAccess, req, originalDoc }) => {
    if (overrideAccess || !Array.isArray(value) || value.length === 0) return value
    const document = data ?? originalDoc
    const partner = relationId(document?.partner)
    if (collection && (await seesDesk(req, collection.slug, { id: document?.id, partner }))) {
      return value
    }
    if (!Array.isArray(relationTo)) {
      const readable = await loadReadableIds(req, relationTo, idsOf(value))
      return value.filter((item) => readable.has(String(relationId(item))))
    }
    const items = value as Polymorphic[]
    const readable = new Map<string, Set<string>>()
    await Promise.all(
      relationTo.map(async (slug) => {
        const ids = idsOf(items.filter((item) => item.relationTo === slug))
        if (ids.length > 0) readable.set(slug, await loadReadableIds(req, slug, ids))
      }),
    )
    return items.filter((item) => readable.get(item.relationTo)?.has(String(relationId(item))))
  }

const idsOf = (items: unknown[]) =>
  items.map(relationId).filter((id): id is number | string => id !== undefined)
