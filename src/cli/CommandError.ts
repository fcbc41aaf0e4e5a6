/** Why a command did nothing; the message says what was wrong and what is allowed. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  /** 2 for arguments that cannot be used, 1 for anything else. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message)
    this.exitCode = exitCode
  }
}
