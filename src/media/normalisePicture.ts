import sharp, { type Metadata, type Sharp } from 'sharp'
import type { UploadResult } from './UploadProblem.ts'

/**
 * Makes a picture upright and takes out where, when and with what it was made.
 * Photographs carry coordinates of people's homes; a colour profile is kept, for it is part of the
 * picture. JPEG and PNG are always written anew, which also drops whatever is hidden behind the
 * picture; the others only when they carry something to take out.
 * Answers `damaged` for what cannot be decoded, `too-many-pixels` before decoding anything.
 * @param maxPixels width × height × frames
 */
export async function normalisePicture(
  data: Buffer,
  maxPixels: number,
): Promise<UploadResult<Buffer>> {
  const metadata = await readMetadata(data)
  if (!metadata) return { ok: false, problem: { kind: 'damaged' } }
  const frames = metadata.pages ?? 1
  const pixels = metadata.width * (metadata.pageHeight ?? metadata.height) * frames
  if (pixels > maxPixels) {
    const maxMegapixels = Math.floor(maxPixels / 1_000_000)
    return { ok: false, problem: { kind: 'too-many-pixels', maxMegapixels } }
  }
  try {
    const picture = sharp(data, {
      animated: frames > 1,
      failOn: 'error',
      limitInputPixels: maxPixels,
    }).autoOrient()
    // A CMYK profile does not fit the RGB pixels that come out, so only RGB profiles are kept.
    if (metadata.space !== 'cmyk') picture.keepIccProfile()
    if (!mustRewrite(metadata)) {
      await picture.stats()
      return { ok: true, value: data }
    }
    return { ok: true, value: await encodeAs(picture, metadata).toBuffer() }
  } catch {
    return { ok: false, problem: { kind: 'damaged' } }
  }
}

async function readMetadata(data: Buffer): Promise<Metadata | undefined> {
  try {
    // Reads the header alone; the limit is checked by the caller, who can then say what is wrong.
    return await sharp(data, { animated: true, limitInputPixels: false }).metadata()
  } catch {
    return undefined
  }
}

function mustRewrite({ format, orientation, exif, xmp, iptc }: Metadata): boolean {
  if (format === 'jpeg' || format === 'png') return true
  return (orientation ?? 1) > 1 || Boolean(exif ?? xmp ?? iptc)
}

function encodeAs(picture: Sharp, { format, isPalette }: Metadata): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 90 })
    case 'png':
      return picture.png({ compressionLevel: 9, palette: isPalette })
    case 'webp':
      return picture.webp({ quality: 90 })
    case 'gif':
      return picture.gif()
    default:
      return picture.avif({ quality: 65 })
  }
}
