import type { Payload } from 'payload'

import { hiddenWord, numbersOf } from './words.ts'

/**
 * Makes the desk say something else: every hidden word of every version becomes the other variant's,
 * ids and times stay. Whatever a reader is answered afterwards must be what it was before.
 */
export const swapHiddenTexts = async (payload: Payload): Promise<number> => {
  let swapped = 0
  for (const collection of ['case-studies', 'training-units'] as const) {
    const { docs } = await payload.db.findVersions({
      collection,
      limit: 0,
      pagination: false,
      where: {},
    })
    for (const { id, ...versionData } of docs) {
      const text = JSON.stringify(versionData)
      if (!text.includes(hiddenWord('A'))) continue
      const other = JSON.parse(
        text
          .replaceAll(hiddenWord('A'), hiddenWord('B'))
          .replaceAll(hiddenWord('A').toLowerCase(), hiddenWord('B').toLowerCase()),
      ) as typeof versionData
      const version = other.version as Record<string, unknown>
      const numbers = numbersOf(collection, 'hidden', 'A')
      const isHidden = Object.entries(numbers).every(([name, number]) => version[name] === number)
      if (isHidden) Object.assign(version, numbersOf(collection, 'hidden', 'B'))
      await payload.db.updateVersion({ collection, id, versionData: other as never })
      swapped += 1
    }
  }
  return swapped
}
