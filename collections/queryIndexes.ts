import type { QueryIndex } from '../src/platform/database/ensureQueryIndexes.ts'

import { publishableCollections } from './definePublishable.ts'

/** The order in which lists are asked for when nothing is said, by collection. */
const defaultOrder: Record<(typeof publishableCollections)[number], string> = {
  'case-studies': '-publishedAt',
  'training-units': '-publishedAt',
  'training-paths': '-publishedAt',
  events: '-start',
  news: '-date',
}

/** What lists are filtered by often enough to be found, in their order, by an index alone. */
const filters: Partial<typeof defaultOrder> = {
  'case-studies': 'country',
}

/** Lists of translations in each of their orders, and their totals by counting in an index alone. */
const translationIndexes: QueryIndex[] = [
  ['contentType', 'document'],
  ['isSource', 'inTrash', 'oldestStale', 'key'],
  ['isSource', 'inTrash', 'title', 'key'],
  ['isSource', 'inTrash', '-changedAt', 'key'],
  ['language', 'isSource', 'state', 'inTrash', 'oldestStale', 'key'],
  ['language', 'isSource', 'state', 'inTrash', 'contentType', 'partner'],
  ['language', 'isSource', 'isPublic', 'inTrash', 'contentType', 'partner'],
  ['assignee', 'contentType', 'document'],
].map((fields) => ({ collection: 'translation-states', fields }))

/**
 * Indexes for the questions that readers and the desk ask most, for the configured languages: made
 * at start, for the set of languages is configuration and not schema.
 */
export const queryIndexes = (languages: readonly string[]): QueryIndex[] => {
  const flags = languages.map((language) => `publicIn.${language}`)
  return [
    ...publishableCollections.flatMap((collection) => {
      // Payload orders what is equal by `createdAt`.
      const order = [defaultOrder[collection], '-createdAt']
      const filter = filters[collection]
      return [
        // Lists in a language, newest first; the count of that list is answered from the same index.
        ...flags.map((flag) => ({ collection, fields: [flag, 'deletedAt', ...order] })),
        // Lists in another order. The flags stand at the end, so that one index serves all
        // languages and still says by itself which documents are public; MongoDB has at most 64.
        { collection, fields: ['deletedAt', '-createdAt', ...flags] },
        { collection, fields: ['deletedAt', '-updatedAt', '-createdAt', ...flags] },
        { collection, fields: ['partner', 'deletedAt', ...order, ...flags] },
        ...(filter
          ? [{ collection, fields: [filter, 'deletedAt', ...order, 'yearStarted', ...flags] }]
          : []),
      ]
    }),
    ...publishableCollections.map((collection) => ({ collection, fields: ['title'] })),
    { collection: 'publications', fields: ['contentType', 'document'] },
    { collection: 'publications', fields: ['pending', 'lastChangedAt'] },
    { collection: 'publication-history', fields: ['contentType', 'document', '-at'] },
    { collection: 'schedules', fields: ['state', 'at'] },
    ...translationIndexes,
  ]
}
