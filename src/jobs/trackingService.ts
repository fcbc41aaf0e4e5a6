import type { Payload } from 'payload'

import type { Service } from '../platform/Service.ts'
import { trackUntracked } from '../translation/workflow/trackUntracked.ts'

/** Looks once, after the start, for documents of which it is not known yet how far they are translated. */
export function trackingService(payload: Payload): Service {
  const ending = new AbortController()
  let underWay: Promise<void> | undefined

  const work = async (): Promise<void> => {
    try {
      const tracked = await trackUntracked(payload, ending.signal)
      if (tracked > 0)
        payload.logger.info({ msg: `Translations: looked after ${tracked} documents` })
    } catch (err) {
      if (ending.signal.aborted) return
      payload.logger.error({ err, msg: 'Translations: not all documents were looked after' })
    }
  }
  return {
    name: 'translation states',
    start: () => {
      underWay = work()
    },
    stop: async () => {
      ending.abort()
      await underWay
    },
  }
}
