import type { CollectionSlug, Payload } from 'payload'

import type { Publication } from '../../../src/publications/recordPublication.ts'

type Id = number | string
type Stored = Record<string, unknown> & { id: Id }
type Claim = { contentType: string; document: string; language: string; slug: string }

/**
 * Says, in sentences, where one part of something is stored without the others: a row without its
 * version, a version or an address without its document, a log that disagrees with the rows, a
 * number on two changes. Nothing of the kind may exist, whatever was interrupted.
 */
export const listHalves = async (payload: Payload): Promise<string[]> => {
  const halves: string[] = []
  const log = await all<Publication>(payload, 'publications')
  const claims = await all<Claim>(payload, 'slugs')
  const history = await all<{ document: string }>(payload, 'publication-history')
  for (const { slug, custom } of payload.config.collections) {
    if (!custom?.['publishable']) continue
    const rows = await all<Stored>(payload, slug)
    const { docs: versions } = await payload.db.findVersions<Stored>({
      collection: slug as CollectionSlug,
      limit: 0,
      pagination: false,
      where: { latest: { equals: true } },
    })
    const drafts = new Map(versions.map(({ parent, version }) => [String(parent), version]))
    const ids = new Set(rows.map(({ id }) => String(id)))
    for (const parent of drafts.keys()) {
      if (!ids.has(parent)) halves.push(`${slug} ${parent} has a version and no row`)
    }
    for (const { document, language, slug: held } of claims.filter(of(slug))) {
      if (!ids.has(document))
        halves.push(`${slug} ${document} is gone and holds ${language} ${held}`)
    }
    for (const { document, language, state } of log.filter(of(slug))) {
      if (state === 'published' && !ids.has(document)) {
        halves.push(`${slug} ${document} is gone and ${language} is public in the log`)
      }
    }
    for (const row of rows) {
      const name = `${slug} ${row.id}`
      const draft = drafts.get(String(row.id))
      if (!draft) halves.push(`${name} has a row and no version`)
      const mine = log.filter((entry) => of(slug)(entry) && entry.document === String(row.id))
      const inLog = mine.filter(({ state }) => state === 'published').map((entry) => entry.language)
      const onRow = Object.entries((row['publicIn'] ?? {}) as Record<string, boolean | null>)
        .filter(([, isPublic]) => isPublic)
        .map(([language]) => language)
      if (inLog.sort().join() !== onRow.sort().join()) {
        halves.push(`${name} is public in [${onRow.join()}], in the log in [${inLog.join()}]`)
      }
      for (const language of onRow) {
        if (!textIn(row['title'], language))
          halves.push(`${name} is public in ${language} untitled`)
      }
      if (inLog.length > 0 && !history.some(({ document }) => document === String(row.id))) {
        halves.push(`${name} is public without a history`)
      }
      for (const [where, slugs] of [
        ['row', row['slug']],
        ['draft', draft?.['slug']],
      ] as const) {
        for (const [language, held] of Object.entries((slugs ?? {}) as Record<string, unknown>)) {
          const claimed = claims.some(
            (claim) =>
              of(slug)(claim) &&
              claim.document === String(row.id) &&
              claim.language === language &&
              claim.slug === held,
          )
          if (held && !claimed)
            halves.push(`${name} does not hold the ${language} ${String(held)} of its ${where}`)
        }
      }
    }
  }
  const numbers = log.map(({ number }) => number).filter((number) => number !== null)
  if (new Set(numbers).size < numbers.length) halves.push('one number stands on two changes')
  return halves
}

const of =
  (slug: string) =>
  ({ contentType }: { contentType: string }): boolean =>
    contentType === slug

const textIn = (value: unknown, language: string): unknown =>
  (value as Record<string, unknown> | null | undefined)?.[language]

const all = async <Row extends object>(payload: Payload, collection: string): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row & { id: Id }>({
    collection: collection as CollectionSlug,
    limit: 0,
    pagination: false,
  })
  return docs
}
