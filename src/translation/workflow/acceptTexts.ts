import type { PayloadRequest } from 'payload'

import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'
import { markCurrent } from '../state/markCurrent.ts'

import { openTranslation, type TranslationPlace } from './openTranslation.ts'
import { storeMemory } from './storeMemory.ts'
import { readMemory } from './TranslationRow.ts'
import { message } from '../../platform/messages/Message.ts'

/**
 * Remembers that texts are right as they are although their source changed. In the transaction of
 * the request.
 */
export const acceptTexts = async (
  req: PayloadRequest,
  place: TranslationPlace,
  ids: ReadonlySet<string>,
): Promise<void> => {
  const { desk, row, units } = await openTranslation(req, place)
  const known = new Set(units.map(({ id }) => id))
  const unknown = [...ids].filter((id) => !known.has(id))
  if (unknown.length > 0) {
    throw new ExpectedFailure({
      kind: 'malformed',
      detail: message('textsNotThere'),
      errors: unknown.map((id) => ({ path: id, message: message('noSuchText') })),
    })
  }
  const memory = readMemory(row)
  await storeMemory(req, desk, row, { ...memory, origins: markCurrent(units, memory.origins, ids) })
}
