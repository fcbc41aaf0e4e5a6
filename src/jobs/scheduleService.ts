import type { Payload } from 'payload'

import type { Service } from '../platform/Service.ts'
import { numberChanges } from '../publications/numberChanges.ts'
import { runDueSchedules } from '../publications/schedules.ts'

import { repeat } from './repeat.ts'

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
