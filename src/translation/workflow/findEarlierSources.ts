import type { PayloadRequest } from 'payload'

import type { StoredDocument } from '../../platform/documents/types.ts'
import type { Desk } from '../../publications/readDesk.ts'
import type { Origin } from '../state/translationState.ts'
import { listTexts } from '../units/listTranslationUnits.ts'
import { textFingerprint } from '../units/textFingerprint.ts'

const pageSize = 10

/**
 * Looks among a document's versions, newest first, for the texts that translations were made from:
 * by fingerprint, so it is the very text or none. What was published stays among the versions until
 * there are too many of them.
 *
 * @param wanted origins by unit id
 * @returns the texts found, by unit id
 */
export const findEarlierSources = async (
  req: PayloadRequest,
  desk: Pick<Desk, 'contentType' | 'fields' | 'id'>,
  wanted: ReadonlyMap<string, Origin>,
): Promise<Map<string, unknown>> => {
  const found = new Map<string, unknown>()
  for (let page = 1; found.size < wanted.size; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.findVersions<StoredDocument>({
      collection: desk.contentType,
      limit: pageSize,
      page,
      // The MongoDB adapter says whether there is more only when it is told to.
      pagination: true,
      req,
      sort: '-updatedAt',
      where: { parent: { equals: desk.id } },
    })
    for (const { version } of docs) {
      const texts = listTexts(desk.fields, version)
      for (const [id, { fingerprint, sourceLanguage }] of wanted) {
        if (found.has(id)) continue
        const text = texts.get(id)?.[sourceLanguage]
        if (textFingerprint(text) === fingerprint) found.set(id, text)
      }
    }
    if (!hasNextPage) break
  }
  return found
}
