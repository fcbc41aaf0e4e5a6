import type { CollectionSlug, Payload } from 'payload'

type Find = Parameters<Payload['find']>[0]

/**
 * Reads a list with Payload's whole walk over all fields of each document: what an answer must be,
 * whatever we leave out to answer sooner.
 */
export async function readWholeWalk(payload: Payload, args: Find & { collection: CollectionSlug }) {
  const collections = Object.values(payload.collections)
  const hooks = collections.map(({ config }) => config.hooks.beforeOperation)
  collections.forEach((collection, index) => {
    collection.config.hooks.beforeOperation = [
      ...(hooks[index] ?? []),
      ({ args: given }) => ({ ...given, collection }),
    ]
  })
  try {
    return await payload.find(args)
  } finally {
    collections.forEach(({ config }, index) => (config.hooks.beforeOperation = hooks[index] ?? []))
  }
}
