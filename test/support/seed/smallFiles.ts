import sharp from 'sharp'

import type { SeedFile } from '../../../seed/seedFiles.ts'

/** The seed's files with small pictures: most of the time of a seed goes into large ones. */
export const makeSmallFile = async (file: SeedFile): ReturnType<SeedFile['make']> => {
  const upload = await file.make()
  if (!upload.mimetype.startsWith('image/')) return upload
  const data = await sharp(upload.data).resize(40).toBuffer()
  return { ...upload, data, size: data.length }
}
