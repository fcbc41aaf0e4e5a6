import type { PayloadRequest } from 'payload'

import type { DocumentId } from '../platform/documents/types.ts'

/** Who holds a slug: one row for each slug of a language that a draft, row or history uses. */
export type SlugClaim = {
  id: DocumentId
  key: string
  contentType: string
  language: string
  slug: string
  document: string
  /** True once readers could see it: it then stays with the document for ever. */
  wasPublic: boolean
}

type Place = { contentType: string; language: string; document: DocumentId }

const collection = 'slugs'

const keyOf = ({ contentType, language }: Omit<Place, 'document'>, slug: string): string =>
  `${contentType}:${language}:${slug}`

/** The claim on a slug of a language, if there is one. */
export const findSlugClaim = async (
  req: PayloadRequest,
  place: Omit<Place, 'document'>,
  slug: string,
): Promise<SlugClaim | null> =>
  req.payload.db.findOne<SlugClaim>({
    collection,
    req,
    where: { key: { equals: keyOf(place, slug) } },
  })

/**
 * A slug that no other document holds in this language: `slug`, `slug-2`, `slug-3` …, after `slug-9`
 * in steps that double, so that the thousandth document of one title is not asked a thousand times.
 */
export const findFreeSlug = async (
  req: PayloadRequest,
  place: Omit<Place, 'document'> & { document?: DocumentId | undefined },
  slug: string,
): Promise<string> => {
  for (let number = 1; ; number += number < 9 ? 1 : Math.ceil(number * Math.random())) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    const claim = await findSlugClaim(req, place, candidate)
    if (!claim || (place.document !== undefined && claim.document === String(place.document))) {
      return candidate
    }
  }
}

/**
 * Makes the document hold this slug in this language, and lets go of those that it held there and
 * nobody could ever see. Claims are unique in the database: of two documents that want one slug at
 * the same moment, one gets an error and neither is half saved.
 */
export const claimSlug = async (
  req: PayloadRequest,
  place: Place,
  slug: string | null,
  { isPublic = false }: { isPublic?: boolean } = {},
): Promise<void> => {
  const db = req.payload.db
  const { docs: held } = await db.find<SlugClaim>({
    collection,
    limit: 0,
    pagination: false,
    req,
    where: {
      and: [
        { document: { equals: String(place.document) } },
        { contentType: { equals: place.contentType } },
        { language: { equals: place.language } },
      ],
    },
  })
  const present = held.find((claim) => claim.slug === slug)
  if (present && isPublic && !present.wasPublic) {
    await db.updateOne({
      collection,
      id: present.id,
      data: { wasPublic: true },
      req,
      returning: false,
    })
  }
  if (!present && slug) {
    await db.create({
      collection,
      data: {
        key: keyOf(place, slug),
        contentType: place.contentType,
        language: place.language,
        slug,
        document: String(place.document),
        wasPublic: isPublic,
      },
      req,
      returning: false,
    })
  }
  // A publication leaves the draft's next slug alone; a save of the draft lets go of its last one.
  if (isPublic) return
  for (const claim of held) {
    if (claim.slug !== slug && !claim.wasPublic) {
      await db.deleteOne({ collection, req, where: { id: { equals: claim.id } } })
    }
  }
}

/** Lets go of every slug of a document that is deleted for good. */
export const releaseSlugs = async (
  req: PayloadRequest,
  { contentType, document }: Omit<Place, 'language'>,
): Promise<void> => {
  await req.payload.db.deleteMany({
    collection,
    req,
    where: {
      and: [{ document: { equals: String(document) } }, { contentType: { equals: contentType } }],
    },
  })
}
