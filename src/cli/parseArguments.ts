import { parseArgs, type ParseArgsConfig } from 'node:util'

import { CommandError } from './CommandError.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads options that must all be known; says which was not, and which there are. */
export const parseArguments = <const Known extends Options>(args: string[], options: Known) => {
  try {
    return parseArgs({ args, options, strict: true }).values
  } catch (error) {
    const reason = (error as Error).message.replace(/\. (To specify|This command).*$/s, '')
    const names = Object.keys(options).map((name) => `--${name}`)
    throw new CommandError(`${reason}. Allowed: ${names.join(', ') || 'no options'}`)
  }
}
