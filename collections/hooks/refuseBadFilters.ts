import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'

import { checkFilters } from '../../src/catalogue/checkFilters.ts'

/** Refuses filters that a database would answer with an error of its own; see `checkFilters`. */
export const refuseBadFilters: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const { where } = args as { where?: unknown }
  // The product's own questions are right, and may be long.
  if (!where || overrideAccess) return args
  const { config, db, collections } = req.payload
  checkFilters(
    {
      fields: collection.flattenedFields,
      languages: config.localization ? config.localization.localeCodes : [],
      idType: db.defaultIDType,
      fieldsOf: (slug) => collections[slug as CollectionSlug]?.config.flattenedFields ?? [],
    },
    where,
  )
  return args
}
