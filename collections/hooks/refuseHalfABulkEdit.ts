import type { CollectionAfterOperationHook } from 'payload'

import { isTransientConflict } from '../../src/platform/database/isTransientConflict.ts'
import { LostRace } from '../../src/platform/database/lostRaces.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { message } from '../../src/platform/messages/Message.ts'
import { findRefusal } from '../../src/platform/errors/bulkRefusals.ts'

type BulkResult = { errors?: { id: number | string; isPublic: boolean; message: string }[] }

/**
 * Makes a bulk edit change all of its documents or none. Payload keeps whatever a document had
 * written before its hooks failed, such as a draft in the trash of a document that stays public.
 */
export const refuseHalfABulkEdit: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'update') return result
  const { errors = [] } = result as BulkResult
  if (errors.length === 0) return result
  if (errors.some(isTransientConflict)) throw new LostRace()
  const reasons = errors.map(({ id, isPublic, message: said }) => ({
    path: String(id),
    message: isPublic ? findRefusal(req, said) : message('somethingWrong'),
  }))
  throw new ExpectedFailure({
    kind: 'conflict',
    detail: message('bulkRefused', {
      reasons: {
        list: reasons.map(({ path, message: problem }) => message('atPath', { path, problem })),
        separator: '; ',
      },
    }),
    errors: reasons,
  })
}
