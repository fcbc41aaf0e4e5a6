import type { MachineTranslation } from '../../platform/env.ts'
import { makeProvider } from '../providers/makeProvider.ts'

import type { Machine } from './runTranslationJobs.ts'

/** The machine that the environment names. */
export const machineOf = ({ charactersPerMonth, service }: MachineTranslation): Machine => ({
  provider: service && makeProvider(service),
  charactersPerMonth,
})
