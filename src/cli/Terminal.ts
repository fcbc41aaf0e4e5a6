import type { Payload } from 'payload'

/** What a command has to do with the world; tests hand in their own. */
export type Terminal = {
  print: (line: string) => void
  /** Starts Payload on first use: arguments are checked before that, for it takes a second. */
  boot: () => Promise<Payload>
  /** The password on standard input; undefined when nothing is there to be read. */
  readPassword: (options: { expected: boolean }) => Promise<string | undefined>
  /** Aborted when the person interrupts the command. */
  signal: AbortSignal
}

/** One command: its arguments without its name. Expected failures are thrown as `CommandError`. */
export type Command = (args: string[], terminal: Terminal) => Promise<void>
