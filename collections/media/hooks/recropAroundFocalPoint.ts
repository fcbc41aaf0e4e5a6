import type { CollectionBeforeOperationHook } from 'payload'

import type { Media } from '../../../src/payload-types.ts'
import { findStoredMedia, updatedId } from './findStoredMedia.ts'

/**
 * Has the sizes made anew when a client writes another focal point into the document.
 * WORKAROUND payload 3.90: only the panel's `uploadEdits` query does that; a plain PATCH of `focalX`
 * and `focalY` was saved beside crops around the old point. Drop when test/integration/media.test.ts
 * "crops the thumbnail around the focal point …" passes without it.
 */
export const recropAroundFocalPoint: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  const id = updatedId(args)
  if (operation !== 'update' || id === undefined || hasUploadEdits(req.query)) return args
  const data = args.data as Partial<Media>
  const { focalX: x, focalY: y } = data
  if (!isPercentage(x) || !isPercentage(y)) return args
  const stored = await findStoredMedia(req, id)
  if (!stored || (stored.focalX === x && stored.focalY === y)) return args
  // Payload makes sizes when the point in the query is not the one in the data.
  delete data.focalX
  delete data.focalY
  req.query = { ...req.query, uploadEdits: { focalPoint: { x, y } } }
  return args
}

const hasUploadEdits = (query: { uploadEdits?: unknown } | undefined) => Boolean(query?.uploadEdits)

const isPercentage = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 100
