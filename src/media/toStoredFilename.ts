import { randomBytes } from 'node:crypto'
import slugify from 'slugify'
import { transliterate } from 'transliteration'

const longestStem = 60

/**
 * Makes the name under which a file is kept: readable, ASCII, with ten random characters and the
 * extension of what the file is. Two uploads of one name at the same moment so never meet, and an
 * address cannot be guessed from another.
 * @param extension without the dot
 */
export function toStoredFilename(
  uploadedName: string,
  extension: string,
  random: string = randomBytes(8).toString('hex').slice(0, 10),
): string {
  const lastSegment = uploadedName.split(/[/\\]/).at(-1) ?? ''
  const stem = slugify(transliterate(lastSegment.replace(/\.[^.]*$/, '').replaceAll('_', ' ')), {
    lower: true,
    strict: true,
  })
  const readable = stem.slice(0, longestStem).replace(/-+$/, '') || 'file'
  return `${readable}-${random}.${extension}`
}
