import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '../../src/platform/documents/inTransaction.ts'
import { SeedRefusal } from '../SeedRefusal.ts'

import {
  type DemoCaseStudy,
  demoCaseStudy,
  type DemoRelations,
  demoSlugPrefix,
} from './demoCaseStudy.ts'

export type DemoTools = {
  /** Told how far the work is. */
  log: (line: string) => void
  /** Makes a document that is public in these languages. */
  create: (
    req: PayloadRequest,
    document: { contentType: 'case-studies'; draft: DemoCaseStudy; languages: string[]; by: null },
  ) => Promise<unknown>
  /** Ends the work between two batches. */
  signal?: AbortSignal
}

const collection = 'case-studies'
const publishedLanguages = ['it', 'en', 'pt']
const batchSize = 50
const logEveryMs = 2000

/**
 * Adds so many case studies to measure with, beside whatever there is: texts in all configured
 * languages, public in Italian, English and Portuguese (in all where none of these is configured).
 * Numbers go on where an earlier run ended, so that no two documents want one address.
 */
export const makeDemoDocuments = async (
  payload: Payload,
  count: number,
  { log, create, signal }: DemoTools,
): Promise<void> => {
  const { localization } = payload.config
  const languages = localization ? localization.localeCodes : []
  const published = languages.filter((language) => publishedLanguages.includes(language))
  const relations = await findRelations(payload)
  const first = (await findLastNumber(payload, languages[0]!)) + 1
  const start = Date.now()
  let logged = start
  for (let done = 0; done < count; done += batchSize) {
    if (signal?.aborted) throw new SeedRefusal(`Interrupted after ${done} demo documents.`)
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (let index = done; index < Math.min(count, done + batchSize); index += 1) {
        await create(req, {
          contentType: collection,
          draft: demoCaseStudy(first + index, languages, relations),
          languages: published.length > 0 ? published : languages,
          by: null,
        })
      }
    })
    if (Date.now() - logged >= logEveryMs) {
      logged = Date.now()
      const made = Math.min(count, done + batchSize)
      const seconds = Math.round((((logged - start) / made) * (count - made)) / 1000)
      log(`Demo documents: ${made} of ${count}, about ${seconds} s to go`)
    }
  }
  log(`Demo documents: ${count} in ${Math.round((Date.now() - start) / 1000)} s`)
}

const findRelations = async (payload: Payload): Promise<DemoRelations> => {
  const idsOf = async (slug: 'partners' | 'topics') => {
    const { docs } = await payload.db.find<{ id: number | string }>({
      collection: slug,
      limit: 0,
      pagination: false,
      sort: 'id',
    })
    if (docs.length === 0) {
      throw new SeedRefusal(`Demo documents refer to ${slug}, but there are none: add one first.`)
    }
    return docs.map(({ id }) => id)
  }
  return { partners: await idsOf('partners'), topics: await idsOf('topics') }
}

// The number stands in the slug, padded, so that the highest one sorts last.
const findLastNumber = async (payload: Payload, language: string): Promise<number> => {
  const prefix = demoSlugPrefix(language)
  const { docs } = await payload.db.find<{ slug: string }>({
    collection: 'slugs',
    limit: 1,
    pagination: false,
    sort: '-key',
    where: {
      and: [
        { key: { greater_than_equal: `${collection}:${language}:${prefix}0` } },
        { key: { less_than: `${collection}:${language}:${prefix}:` } },
      ],
    },
  })
  return Number(docs[0]?.slug.slice(prefix.length).match(/^\d{6,}/)?.[0] ?? 0)
}
