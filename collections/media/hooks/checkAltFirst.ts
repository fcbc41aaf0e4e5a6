import type { CollectionBeforeOperationHook } from 'payload'

import { validateAlt } from '../../../src/media/validateAlt.ts'
import type { Media } from '../../../src/payload-types.ts'
import { findStoredMedia, updatedId } from './findStoredMedia.ts'
import { FieldsRefused } from '../../../src/platform/errors/FieldsRefused.ts'

/**
 * Asks for the alternative text before anything is written.
 * WORKAROUND payload 3.90: an update that brings a file, a crop or a focal point deletes the old
 * files before it validates, so that a refused update leaves a document without its picture. Drop
 * when test/integration/media.test.ts "keeps the old files when …" passes without it.
 */
export const checkAltFirst: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const id = updatedId(args)
  if (operation !== 'update' || id === undefined) return args
  const stored = await findStoredMedia(req, id)
  if (!stored) return args
  const data = args.data as Partial<Media>
  const media = {
    decorative: data.decorative ?? stored.decorative,
    mimeType: req.file?.mimetype ?? stored.mimeType,
  }
  const alt = data.alt === undefined ? stored.alt?.[req.locale ?? ''] : data.alt
  const message = validateAlt(alt, media, req)
  if (message !== true) {
    throw new FieldsRefused(req, collection, [{ message, path: 'alt' }])
  }
  return args
}
