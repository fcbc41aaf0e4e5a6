import type { Payload } from 'payload'

import type { MachineTranslation } from '../platform/env.ts'
import type { Service } from '../platform/Service.ts'
import { machineOf } from '../translation/machine/machineOf.ts'
import { runTranslationJobs } from '../translation/machine/runTranslationJobs.ts'

import { repeat } from './repeat.ts'

type Rhythm = {
  /** How often to look for jobs that wait. */
  everyMs?: number
}

/**
 * Does the jobs of machine translation for as long as the server runs. Several replicas may do so at
 * once: each job is done by one. At its stop the job under way is put back and waits; one whose
 * process is gone without a word is taken up by another half a minute later.
 */
export function translationJobService(
  payload: Payload,
  settings: MachineTranslation,
  { everyMs = 1_000 }: Rhythm = {},
): Service {
  const machine = machineOf(settings)
  let ending = new AbortController()
  const loop = repeat(payload, 'Translation jobs', everyMs, async () => {
    await runTranslationJobs(payload, machine, ending.signal)
  })
  return {
    name: 'translation jobs',
    start: () => {
      if (ending.signal.aborted) ending = new AbortController()
      loop.start()
    },
    stop: async () => {
      ending.abort(new Error('The server stops.'))
      await loop.stop()
    },
  }
}
