import type { Payload } from 'payload'

import type { Service } from '../platform/Service.ts'
import { numberChanges } from '../publications/numberChanges.ts'
import { runDueSchedules } from '../publications/schedules.ts'

type Rhythm = {
  /** How often to look for schedules whose time has come. */
  schedulesEveryMs?: number
  /** How often to look for changes that are committed and have no number yet. */
  numbersEveryMs?: number
}

/**
 * Carries out schedules and numbers changes for as long as the server runs. Several replicas may do
 * so at once; in one process neither ever runs twice at the same time.
 */
export function scheduleService(
  payload: Payload,
  { schedulesEveryMs = 15_000, numbersEveryMs = 1_000 }: Rhythm = {},
): Service {
  const loops = [
    repeat(payload, 'Schedules', schedulesEveryMs, async () => {
      await runDueSchedules(payload, new Date())
    }),
    repeat(payload, 'Numbers of changes', numbersEveryMs, async () => {
      await numberChanges(payload)
    }),
  ]
  return {
    name: 'schedules',
    start: () => loops.forEach((loop) => loop.start()),
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()))
    },
  }
}

/** Works at once and then again and again, each time so long after the end of the last. */
function repeat(payload: Payload, what: string, everyMs: number, work: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> | undefined
  let stopped = true
  let failing = false

  const once = async (): Promise<void> => {
    try {
      await work()
      if (failing) payload.logger.info({ msg: `${what}: works again` })
      failing = false
    } catch (err) {
      // A database that is away for an hour is one line, not thousands.
      if (!failing) payload.logger.error({ err, msg: `${what}: failed; tried again and again` })
      failing = true
    }
  }
  const next = (): void => {
    underWay = once().then(() => {
      if (stopped) return
      timer = setTimeout(next, everyMs)
      timer.unref()
    })
  }
  return {
    start: (): void => {
      if (!stopped) return
      stopped = false
      next()
    },
    stop: async (): Promise<void> => {
      stopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
