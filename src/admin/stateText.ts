import type { LanguageState } from './PublicationState.ts'
import type { AdminTextKey } from './translations/en.ts'

/** Which words tell a state. */
export const stateText: Record<LanguageState, AdminTextKey> = {
  'never-public': 'stateNeverPublic',
  public: 'statePublic',
  changed: 'stateChanged',
  withdrawn: 'stateWithdrawn',
}
