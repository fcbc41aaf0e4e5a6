import type { Payload } from 'payload'

import type { DocumentId } from './types.ts'

/** An id as the database has it, from text; undefined for what cannot be one. */
export const parseDocumentId = (payload: Payload, given: string): DocumentId | undefined => {
  if (payload.db.defaultIDType === 'number')
    return /^\d{1,15}$/.test(given) ? Number(given) : undefined
  return /^[\da-f]{24}$/i.test(given) ? given : undefined
}
