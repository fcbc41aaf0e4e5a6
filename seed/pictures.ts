import sharp from 'sharp'
import { drawDesk } from './drawings/drawDesk.ts'
import { drawFacades } from './drawings/drawFacades.ts'
import { drawGathering } from './drawings/drawGathering.ts'
import { drawLogo } from './drawings/drawLogo.ts'
import { drawPath } from './drawings/drawPath.ts'
import { drawVillage } from './drawings/drawVillage.ts'
import { makeRandom, type Random } from './drawings/random.ts'

/** What a picture is for; each kind has a composition of its own. */
export type PictureKind = 'case-study' | 'event' | 'logo' | 'news' | 'path' | 'training-unit'

/** A file as Payload's Local API takes it, apart from the size. */
export type SeedFile = { buffer: Buffer; filename: string; mimetype: string }

const drawings: Record<Exclude<PictureKind, 'logo'>, (random: Random) => string> = {
  'case-study': drawVillage,
  'training-unit': drawDesk,
  event: drawGathering,
  news: drawFacades,
  path: drawPath,
}

/**
 * Draws the picture of a key: the same one each time, another one for another key, without network
 * or fonts. A JPEG of 1600 × 1000, a logo as a PNG of 1200 × 900.
 * @param label of a logo: its first letter is the mark; else the key's
 */
export async function makePicture(
  key: string,
  kind: PictureKind,
  label: string = key,
): Promise<SeedFile> {
  const random = makeRandom(`${kind}:${key}`)
  const stem = key.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  if (kind === 'logo') {
    const buffer = await sharp(Buffer.from(drawLogo(random, label)))
      .png({ palette: true })
      .toBuffer()
    return { buffer, filename: `${stem}-logo.png`, mimetype: 'image/png' }
  }
  const buffer = await sharp(Buffer.from(drawings[kind](random)))
    .removeAlpha()
    .jpeg({ quality: 80 })
    .toBuffer()
  return { buffer, filename: `${stem}.jpg`, mimetype: 'image/jpeg' }
}
