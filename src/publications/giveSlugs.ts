import type { CollectionSlug, PayloadRequest } from 'payload'

import type { DocumentId } from '../platform/documents/types.ts'
import { makeSlug } from '../platform/slugs/makeSlug.ts'

import { readDesk } from './readDesk.ts'
import { claimSlug, findFreeSlug } from './slugRegister.ts'
import { writeDraft } from './writeDraft.ts'

/**
 * Gives the draft an address in every language that has a title and no address yet. A copy of a
 * document begins with titles in several languages at once.
 */
export const giveSlugs = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
): Promise<void> => {
  const desk = await readDesk(req, contentType, id)
  const titles = (desk.draft['title'] ?? {}) as Record<string, string | null>
  const slugs = { ...(desk.draft['slug'] as Record<string, string | null> | null) }
  for (const [language, title] of Object.entries(titles)) {
    const wanted = slugs[language] ? '' : makeSlug(title ?? '', language)
    if (wanted === '') continue
    const place = { contentType, language, document: id }
    const slug = await findFreeSlug(req, place, wanted)
    await claimSlug(req, place, slug)
    slugs[language] = slug
  }
  await writeDraft(req, desk, { ...desk.draft, slug: slugs })
}
