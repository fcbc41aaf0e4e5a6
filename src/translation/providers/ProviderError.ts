import type { Text } from '../../platform/messages/Message.ts'
import { inEnglish } from '../../platform/messages/renderText.ts'

/**
 * Why a machine did not translate. `quota`: nothing is left of the account's; `busy`: later;
 * `refused`: the key, the languages or the request are wrong; `unreachable`: no answer in time;
 * `bad-answer`: one that makes no sense.
 */
export type ProviderFailure = 'bad-answer' | 'busy' | 'quota' | 'refused' | 'unreachable'

/** An expected failure of a machine that translates; what it said may be shown to people. */
export class ProviderError extends Error {
  readonly failure: ProviderFailure
  readonly said: Text

  constructor(failure: ProviderFailure, said: Text) {
    super(inEnglish(said))
    this.name = 'ProviderError'
    this.failure = failure
    this.said = said
  }
}
