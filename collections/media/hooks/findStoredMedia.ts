import type { PayloadRequest } from 'payload'

/** The row as the database has it: the alternative text in every language, the relation as an id. */
export type StoredMedia = {
  id: number | string
  alt?: Record<string, string>
  decorative?: boolean
  focalX?: number
  focalY?: number
  mimeType?: string
  partner?: number | string | null
}

/** The id that an update is about; undefined for an update in bulk. */
export const updatedId = (args: object): unknown => ('id' in args ? args.id : undefined)

/** Finds what an update by id is about to change; undefined when there is no such document. */
export async function findStoredMedia(
  req: PayloadRequest,
  id: unknown,
): Promise<StoredMedia | undefined> {
  if (id === undefined) return undefined
  const stored = await req.payload.db.findOne<StoredMedia>({
    collection: 'media',
    req,
    where: { id: { equals: id } },
  })
  return stored ?? undefined
}
