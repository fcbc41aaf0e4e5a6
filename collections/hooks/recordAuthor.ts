import type { CollectionBeforeChangeHook } from 'payload'

/** Keeps in each version who made it. */
export const recordAuthor: CollectionBeforeChangeHook = ({ data, req }) => {
  data['changedBy'] = req.user?.id ?? null
  return data
}
