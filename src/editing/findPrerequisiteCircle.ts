import type { CollectionSlug, PayloadRequest } from 'payload'

import { relationId } from '../platform/documents/relationId.ts'
import type { DocumentId, StoredDocument } from '../platform/documents/types.ts'

/**
 * Follows prerequisites, as the present drafts have them, and returns the ids of the first chain
 * that leads back to the unit; undefined when there is none.
 */
export const findPrerequisiteCircle = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  unit: DocumentId,
  prerequisites: (DocumentId | undefined)[],
): Promise<DocumentId[] | undefined> => {
  const seen = new Set<string>()
  let chains = prerequisites.flatMap((id) => (id === undefined ? [] : [[unit, id]]))
  while (chains.length > 0) {
    const circle = chains.find((chain) => String(chain.at(-1)) === String(unit))
    if (circle) return circle
    const fresh = chains.filter((chain) => !seen.has(String(chain.at(-1))))
    for (const chain of fresh) seen.add(String(chain.at(-1)))
    const ids = [...new Set(fresh.map((chain) => chain.at(-1)!))]
    if (ids.length === 0) return undefined
    const { docs } = await req.payload.db.findVersions<StoredDocument>({
      collection: contentType,
      limit: 0,
      pagination: false,
      req,
      where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    })
    const next = new Map(
      docs.map(({ parent, version }) => [
        String(parent),
        [version['prerequisites'] ?? []].flat().map(relationId),
      ]),
    )
    chains = fresh.flatMap((chain) =>
      (next.get(String(chain.at(-1))) ?? []).flatMap((id) =>
        id === undefined ? [] : [[...chain, id]],
      ),
    )
  }
  return undefined
}
