import type { CollectionSlug, PayloadRequest } from 'payload'

import { publicWhere, readLanguages } from '../access/publicIn.ts'
import type { DocumentId, StoredDocument } from '../platform/documents/types.ts'

/**
 * The minutes that these training units take together: of public units for a reader, of the present
 * drafts for people at the desk.
 */
export const sumDurations = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  ids: (DocumentId | undefined)[],
  { asDesk }: { asDesk: boolean },
): Promise<number> => {
  const known = ids.filter((id): id is DocumentId => id !== undefined)
  if (known.length === 0) return 0
  const durations = asDesk
    ? await draftDurations(req, contentType, known)
    : await publicDurations(req, contentType, known)
  return durations.reduce((sum, minutes) => sum + minutes, 0)
}

const draftDurations = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  ids: DocumentId[],
) => {
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection: contentType,
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
  })
  return docs.map(({ version }) => Number(version['duration'] ?? 0))
}

const publicDurations = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  ids: DocumentId[],
) => {
  const { docs } = await req.payload.db.find<StoredDocument & { id: DocumentId }>({
    collection: contentType,
    limit: 0,
    pagination: false,
    req,
    select: { duration: true },
    where: { and: [{ id: { in: ids } }, publicWhere(readLanguages(req))] },
  })
  return docs.map(({ duration }) => Number(duration ?? 0))
}
