import type { FieldHook } from 'payload'

import { actorOf } from '../../../src/access/actor.ts'
import { maySeeDesk } from '../../../src/access/mayPublish.ts'
import { sumDurations } from '../../../src/catalogue/sumDurations.ts'
import { relationId } from '../../../src/platform/documents/relationId.ts'

/** Adds up the minutes of the units that the reader may see. */
export const addUpDuration: FieldHook = async ({ data, req }) => {
  const ids = [data?.['units'] ?? []].flat().map(relationId)
  return sumDurations(req, 'training-units', ids, {
    asDesk: maySeeDesk(actorOf(req), relationId(data?.['partner'])),
  })
}
