import sharp from 'sharp'
import { serial } from './serial.ts'

/** A small PNG of one colour, as Payload's Local API takes an upload. */
export async function buildPicture({ width = 1600, height = 900 } = {}) {
  const number = serial()
  const background = { r: (number * 53) % 256, g: 120, b: 160 }
  const data = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: `picture-${number}.png`, size: data.length }
}
