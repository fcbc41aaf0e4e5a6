import type { CollectionBeforeChangeHook, FileSize } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { encodeVariants } from '../../../src/media/encodeVariants.ts'
import { pictureSizes, toVariantName, variantNames } from '../../../src/media/pictureSizes.ts'

const none = () => ({
  filename: null,
  filesize: null,
  height: null,
  mimeType: null,
  url: null,
  width: null,
})
const done = new WeakSet<object>()

/**
 * Adds WebP and AVIF variants of each size that Payload has just made, where they are smaller.
 * They stand in `sizes` beside Payload's own: whatever stores, serves or deletes sizes does so with
 * variants too, on the disk and in a storage adapter.
 */
export const addVariants: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const bytes = req.payloadUploadSizes
  if (typeof data.mimeType === 'string' && !isResized(data.mimeType)) {
    // WORKAROUND payload 3.90: a picture replaced by a PDF keeps the addresses of its deleted sizes.
    const names = [...pictureSizes.map(({ name }) => name), ...variantNames]
    return { ...data, sizes: Object.fromEntries(names.map((name) => [name, none()])) }
  }
  if (!bytes || done.has(bytes) || !pictureSizes.some(({ name }) => bytes[name])) return data
  done.add(bytes)
  const sizes: Record<string, FileSize> = { ...data.sizes }
  for (const name of variantNames) sizes[name] = none()
  for (const { name } of pictureSizes) {
    const size = sizes[name]
    const sizeBytes = bytes[name]
    if (!size?.filename || !sizeBytes) continue
    for (const { data: variantBytes, format, height, width } of await encodeVariants(sizeBytes)) {
      const filename = size.filename.replace(/\.[^.]+$/, `.${format}`)
      const path = `/${collection.slug}/file/${encodeURIComponent(filename)}` as const
      sizes[toVariantName(name, format)] = {
        filename,
        filesize: variantBytes.length,
        height,
        mimeType: `image/${format}`,
        url: formatAdminURL({ apiRoute: req.payload.config.routes.api, path, relative: true }),
        width,
      }
      bytes[toVariantName(name, format)] = variantBytes
    }
  }
  return { ...data, sizes }
}

const isResized = (mimeType: string) =>
  mimeType.startsWith('image/') && !mimeType.endsWith('svg+xml')
