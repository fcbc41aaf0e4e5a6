import type { ImageSize } from 'payload'

/** The sizes that every picture is made in, none larger than the picture itself. */
export const pictureSizes = [
  { name: 'thumbnail', width: 320, height: 240, fit: 'cover' },
  { name: 'card', width: 768 },
  { name: 'wide', width: 1600 },
] as const satisfies readonly Pick<ImageSize, 'fit' | 'height' | 'name' | 'width'>[]

/** A format in which a size is also kept where that makes it smaller, most widely read first. */
export const variantFormats = ['webp', 'avif'] as const
export type VariantFormat = (typeof variantFormats)[number]

export type SizeName = (typeof pictureSizes)[number]['name']
export type VariantName = `${SizeName}${Capitalize<VariantFormat>}`

/** The name under which `sizes` holds a variant: `cardAvif`. */
export function toVariantName(size: SizeName, format: VariantFormat): VariantName {
  return `${size}${format === 'webp' ? 'Webp' : 'Avif'}`
}

/** Every variant's name, in the order of `sizes`. */
export const variantNames: readonly VariantName[] = pictureSizes.flatMap(({ name }) =>
  variantFormats.map((format) => toVariantName(name, format)),
)
