import {
  type CollectionSlug,
  type PayloadRequest,
  sanitizePopulateParam,
  sanitizeSelectParam,
} from 'payload'

import { readLanguages } from '../access/publicIn.ts'
import type { DocumentId, StoredDocument } from '../platform/documents/types.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'

type Claim = { document: string; language: string; slug: string; wasPublic: boolean }

type Found = StoredDocument & {
  id: DocumentId
  slug?: string | null
  alternates?: { language: string; slug: string }[] | null
}

/**
 * Answers the document that has this slug in the language asked for. An old slug, or the slug of
 * another language, is answered with 308 and the present slug of the language asked for
 * (RFC 9110 §15.4.9). What is not public in a language asked for does not exist.
 */
export const findBySlug = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
): Promise<Response> => {
  const slug = (req.routeParams?.['slug'] as string | undefined) ?? ''
  const languages = readLanguages(req)
  if (languages === 'all') {
    throw new ExpectedFailure({
      kind: 'malformed',
      detail: 'A slug belongs to one language: ?locale=<language>, not all.',
      errors: [{ path: 'locale', message: 'One language' }],
    })
  }
  const claims = await findClaims(req, contentType, slug)
  // The language asked for first, then its fallbacks, then the rest.
  const rank = ({ language }: Claim): number => {
    const index = languages.indexOf(language)
    return index < 0 ? languages.length : index
  }
  for (const claim of claims.sort((a, b) => rank(a) - rank(b))) {
    const document = await findReadable(req, contentType, claim.document)
    if (!document) continue
    const present = presentSlug(document, languages)
    if (present === slug) return Response.json(document)
    if (present) return redirect(req, slug, present)
  }
  throw new ExpectedFailure({
    kind: 'not-found',
    detail: `No ${contentType} is public under “${slug}” in ${languages.join(', ')}.`,
  })
}

const findClaims = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  slug: string,
): Promise<Claim[]> => {
  const { docs } = await req.payload.db.find<Claim>({
    collection: 'slugs',
    limit: 50,
    pagination: false,
    req,
    where: { and: [{ slug: { equals: slug } }, { contentType: { equals: contentType } }] },
  })
  return docs.filter(({ wasPublic }) => wasPublic)
}

/** The slug of the language the answer is in; `select` may have left the field itself out. */
const presentSlug = ({ alternates, slug }: Found, languages: string[]): string | undefined => {
  for (const language of languages) {
    const alternate = alternates?.find((one) => one.language === language)
    if (alternate) return alternate.slug
  }
  return slug ?? undefined
}

const findReadable = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  document: string,
): Promise<Found | null> => {
  const id = req.payload.db.defaultIDType === 'number' ? Number(document) : document
  const { depth, select, populate } = req.query
  return (await req.payload.findByID({
    collection: contentType,
    id,
    disableErrors: true,
    // The Local API would take them as not given and answer without fallback.
    fallbackLocale: req.fallbackLocale,
    locale: req.locale,
    overrideAccess: false,
    req,
    ...(depth !== undefined && { depth: Number(depth) }),
    ...(select !== undefined && { select: sanitizeSelectParam(select) }),
    ...(populate !== undefined && { populate: sanitizePopulateParam(populate) }),
  })) as unknown as Found | null
}

const redirect = (req: PayloadRequest, from: string, to: string): Response => {
  const url = new URL(req.url ?? '/', 'http://localhost')
  const path = url.pathname.slice(0, url.pathname.length - encodeURIComponent(from).length)
  return new Response(null, { status: 308, headers: { location: `${path}${to}${url.search}` } })
}
