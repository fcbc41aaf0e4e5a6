import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionAfterChangeHook } from 'payload'

import { variantNames } from '../../../src/media/pictureSizes.ts'

/**
 * Writes the variants where Payload's local storage keeps the sizes.
 * With a storage adapter local storage is off, and the adapter takes them from the request.
 */
export const storeVariants: CollectionAfterChangeHook = async ({ collection, data, doc, req }) => {
  const { disableLocalStorage, staticDir } = collection.upload
  const bytes = req.payloadUploadSizes
  if (disableLocalStorage || !staticDir || !bytes) return doc
  for (const name of variantNames) {
    const variantBytes = bytes[name]
    const filename: unknown = data.sizes?.[name]?.filename
    if (!variantBytes || typeof filename !== 'string') continue
    await writeFile(join(/*turbopackIgnore: true*/ staticDir, basename(filename)), variantBytes)
  }
  return doc
}
