import { type CollectionSlug, createLocalReq, type Payload } from 'payload'

import { configuredLanguages } from '../../platform/documents/configuredLanguages.ts'
import { inTransaction } from '../../platform/documents/inTransaction.ts'
import type { DocumentId } from '../../platform/documents/types.ts'
import { publicLanguages, readDesk } from '../../publications/readDesk.ts'

import { refreshTranslations } from './refreshTranslations.ts'
import { findRowsWhere, translationStates } from './TranslationRow.ts'

const pageSize = 200

/**
 * Stores the states of documents that have none in one of the languages: those that are older than
 * the states, and all of them when a language was added. What is translated there counts as made from
 * what its source says now. Each document in a transaction of its own, so it may be stopped and done
 * again; several replicas may do it at once.
 *
 * @returns how many documents it looked after
 */
export const trackUntracked = async (payload: Payload, signal?: AbortSignal): Promise<number> => {
  let tracked = 0
  for (const { config } of Object.values(payload.collections)) {
    if (!config.custom['publishable'] || (await isTracked(payload, config.slug))) continue
    for await (const ids of pagesOfIds(payload, config.slug)) {
      for (const id of await listUntracked(payload, config.slug, ids)) {
        if (signal?.aborted) return tracked
        await track(payload, config.slug, id)
        tracked += 1
      }
    }
  }
  return tracked
}

/** Counting is enough to know that nothing is missing, and takes no memory. */
const isTracked = async (payload: Payload, contentType: CollectionSlug): Promise<boolean> => {
  const { totalDocs } = await payload.db.count({ collection: contentType })
  for (const language of configuredLanguages(payload)) {
    const rows = await payload.db.count({
      collection: translationStates,
      where: {
        and: [{ language: { equals: language } }, { contentType: { equals: contentType } }],
      },
    })
    if (rows.totalDocs < totalDocs) return false
  }
  return true
}

async function* pagesOfIds(
  payload: Payload,
  collection: CollectionSlug,
): AsyncGenerator<DocumentId[]> {
  let last: DocumentId | undefined
  for (;;) {
    const { docs } = await payload.db.find<{ id: DocumentId }>({
      collection,
      limit: pageSize,
      pagination: false,
      select: { createdAt: true },
      sort: 'id',
      where: last === undefined ? {} : { id: { greater_than: last } },
    })
    if (docs.length === 0) return
    yield docs.map(({ id }) => id)
    last = docs.at(-1)!.id
  }
}

const listUntracked = async (
  payload: Payload,
  contentType: CollectionSlug,
  ids: readonly DocumentId[],
): Promise<DocumentId[]> => {
  const languages = configuredLanguages(payload)
  const req = await createLocalReq({}, payload)
  const rows = await findRowsWhere(
    req,
    {
      and: [{ contentType: { equals: contentType } }, { document: { in: ids.map(String) } }],
    },
    { document: true, language: true },
  )
  const known = new Set(rows.map(({ document, language }) => `${document}:${language}`))
  return ids.filter((id) => languages.some((language) => !known.has(`${id}:${language}`)))
}

const track = async (payload: Payload, contentType: CollectionSlug, id: DocumentId) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const desk = await readDesk(req, contentType, id)
    const page = { row: desk.row, languages: publicLanguages(desk) }
    await refreshTranslations(req, { ...desk, page })
  })
}
