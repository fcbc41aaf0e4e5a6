import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'

import { makeSlug } from '../../src/platform/slugs/makeSlug.ts'
import { findFreeSlug, findSlugClaim } from '../../src/publications/slugRegister.ts'
import { FieldsRefused } from '../../src/platform/errors/FieldsRefused.ts'
import { message } from '../../src/platform/messages/Message.ts'

/**
 * Gives the document a slug in the language of the request. It follows the title until somebody
 * edits it or the language has been public; a slug that was typed and is taken is an error.
 */
export const assignSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const language = req.locale
  if (!language || language === 'all') return data
  const id = operation === 'update' ? (originalDoc?.id as number | string) : undefined
  const place = { contentType: collection.slug, language, document: id }
  const title = typeof data['title'] === 'string' ? data['title'] : ''
  const given = typeof data['slug'] === 'string' ? data['slug'].trim() : ''
  if (given !== '' && given !== originalDoc?.slug) {
    data['slug'] = await typedSlug(req, place, given)
    return data
  }
  if (
    given === '' ||
    (await followsTitle(req, place, originalDoc as Record<string, unknown> | undefined, title))
  ) {
    const wanted = makeSlug(title, language)
    data['slug'] = wanted === '' ? null : await findFreeSlug(req, place, wanted)
  }
  return data
}

type Place = {
  contentType: CollectionSlug
  language: string
  document: number | string | undefined
}

const typedSlug = async (req: PayloadRequest, place: Place, given: string): Promise<string> => {
  const slug = makeSlug(given, place.language)
  const claim = slug === '' ? null : await findSlugClaim(req, place, slug)
  const taken = claim && claim.document !== String(place.document)
  if (slug !== '' && !taken) return slug
  const { config } = req.payload.collections[place.contentType]
  throw new FieldsRefused(req, config, [
    { message: taken ? message('slugTaken', { slug }) : message('slugEmpty'), path: 'slug' },
  ])
}

const followsTitle = async (
  req: PayloadRequest,
  place: Place,
  original: Record<string, unknown> | undefined,
  title: string,
): Promise<boolean> => {
  const [slug, before] = [original?.['slug'], original?.['title']]
  if (typeof slug !== 'string' || typeof before !== 'string' || before === title) return false
  const automatic = makeSlug(before, place.language)
  if (slug !== automatic && !new RegExp(`^${automatic}-\\d+$`).test(slug)) return false
  return !(await findSlugClaim(req, place, slug))?.wasPublic
}
