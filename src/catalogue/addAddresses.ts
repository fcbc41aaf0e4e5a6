import type { PayloadRequest } from 'payload'

import type { DocumentId } from '../platform/documents/types.ts'

import { findAddressPatterns, formatAddress } from './addressPatterns.ts'

type StoredAlternate = { language: string; slug: string }

/** Adds to each public language of a document its address on the public website. */
export const addAddresses = async (
  req: PayloadRequest,
  contentType: string,
  id: DocumentId,
  value: unknown,
): Promise<unknown> => {
  if (!Array.isArray(value)) return []
  const patterns = await findAddressPatterns(req.payload)
  return (value as StoredAlternate[]).map((alternate) => ({
    ...alternate,
    url: formatAddress(patterns, contentType, { id, ...alternate }),
  }))
}
