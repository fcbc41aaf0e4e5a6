import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'

import { configuredLanguages } from '../../src/platform/documents/configuredLanguages.ts'
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
  const { db, collections } = req.payload
  checkFilters(
    {
      fields: collection.flattenedFields,
      languages: configuredLanguages(req.payload),
      idType: db.defaultIDType,
      fieldsOf: (slug) => collections[slug as CollectionSlug]?.config.flattenedFields ?? [],
    },
    where,
  )
  return args
}
