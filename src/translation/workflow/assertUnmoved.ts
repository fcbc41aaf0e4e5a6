import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'

import type { OpenTranslation } from './openTranslation.ts'
import { message } from '../../platform/messages/Message.ts'

/**
 * Makes sure that the translation still says what the person saw.
 *
 * @param expect fingerprints by unit id; texts that are not named may be whatever they are
 * @throws ExpectedFailure `conflict` with the path of each text that somebody else changed
 */
export const assertUnmoved = (
  { units }: OpenTranslation,
  expect: Readonly<Record<string, string>>,
): void => {
  const moved = units.filter(
    ({ id, targetFingerprint }) => Object.hasOwn(expect, id) && expect[id] !== targetFingerprint,
  )
  if (moved.length === 0) return
  throw new ExpectedFailure({
    kind: 'conflict',
    detail: message('changedMeanwhile', { texts: { list: moved.map(({ label }) => label) } }),
    errors: moved.map(({ path }) => ({ path, message: message('changedByOthers') })),
  })
}
