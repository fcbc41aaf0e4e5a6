import type { Payload, PayloadRequest } from 'payload'

import type { DocumentId } from '../platform/documents/types.ts'

/** One row of the publication log: the state of a document in a language. */
export type Publication = {
  id: DocumentId
  key: string
  contentType: string
  document: string
  language: string
  state: 'published' | 'withdrawn'
  /** False while the owner keeps the document out of syndication. */
  syndicated: boolean
  partner: string | null
  slug: string | null
  firstPublishedAt: string
  lastChangedAt: string
  fingerprint: string
  /** Place in the order of changes; given after commit, see `numberChanges`. */
  number: number | null
  pending: boolean
  /** Who made the last change; null for the system. */
  by: string | null
}

type LoggedState = Pick<
  Publication,
  | 'by'
  | 'contentType'
  | 'document'
  | 'fingerprint'
  | 'language'
  | 'partner'
  | 'slug'
  | 'state'
  | 'syndicated'
>

const slug = 'publications'

/** The log rows of one document, one for each language in which it was ever public. */
export const findPublications = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  contentType: string,
  document: DocumentId,
): Promise<Publication[]> => {
  const { docs } = await payload.db.find<Publication>({
    collection: slug,
    limit: 0,
    pagination: false,
    ...(req && { req }),
    where: {
      and: [{ contentType: { equals: contentType } }, { document: { equals: String(document) } }],
    },
  })
  return docs
}

/**
 * Writes the state of a document in a language to the log if a reader would see a difference, in the
 * transaction of the request. The row is marked pending: its number comes after the commit.
 *
 * @param previous the row now in the log, if there is one
 * @param at ISO 8601 instant of the change
 * @returns the row as it stands afterwards
 */
export const recordPublication = async (
  req: PayloadRequest,
  previous: Publication | undefined,
  next: LoggedState,
  at: string,
): Promise<Publication | undefined> => {
  const db = req.payload.db
  if (previous && sameState(previous, next)) return previous
  // What was never public leaves no trace.
  if (!previous && next.state === 'withdrawn') return undefined
  const { by, contentType, document, fingerprint, language, partner, state, syndicated } = next
  const data = {
    by,
    contentType,
    document,
    fingerprint,
    language,
    partner,
    slug: next.slug,
    state,
    syndicated,
    key: publicationKey(next),
    firstPublishedAt: previous?.firstPublishedAt ?? at,
    lastChangedAt: at,
    pending: true,
  }
  if (previous) {
    await db.updateOne({ collection: slug, id: previous.id, data, req, returning: false })
    return { ...previous, ...data }
  }
  return (await db.create({
    collection: slug,
    data: { ...data, number: null },
    req,
  })) as Publication
}

/** The unique key of a log row. */
export const publicationKey = ({
  contentType,
  document,
  language,
}: Pick<Publication, 'contentType' | 'document' | 'language'>): string =>
  `${contentType}:${document}:${language}`

const sameState = (previous: Publication, next: LoggedState): boolean =>
  previous.state === next.state &&
  (next.state === 'withdrawn' ||
    (previous.fingerprint === next.fingerprint &&
      previous.syndicated === next.syndicated &&
      previous.slug === next.slug &&
      previous.partner === next.partner))
