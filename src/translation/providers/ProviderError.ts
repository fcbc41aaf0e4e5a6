/**
 * Why a machine did not translate. `quota`: nothing is left of the account's; `busy`: later;
 * `refused`: the key, the languages or the request are wrong; `unreachable`: no answer in time;
 * `bad-answer`: one that makes no sense.
 */
export type ProviderFailure = 'bad-answer' | 'busy' | 'quota' | 'refused' | 'unreachable'

/** An expected failure of a machine that translates; the message may be shown to people. */
export class ProviderError extends Error {
  readonly failure: ProviderFailure

  constructor(failure: ProviderFailure, message: string) {
    super(message)
    this.name = 'ProviderError'
    this.failure = failure
  }
}
