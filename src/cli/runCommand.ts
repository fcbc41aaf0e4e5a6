import { ValidationError } from 'payload'

import { SeedRefusal } from '../../seed/SeedRefusal.ts'
import { EnvError } from '../platform/env.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'

import { CommandError } from './CommandError.ts'
import { migrate, migrateUsage } from './commands/migrate.ts'
import { seed, seedUsage } from './commands/seed.ts'
import { users, usersUsage } from './commands/users.ts'
import type { Command, Terminal } from './Terminal.ts'

const commands: Record<string, Command> = { seed, users, migrate }

/**
 * Runs one command and gives the exit code: 0 done, 1 failed or refused, 2 arguments that cannot be
 * used. Whatever is expected to go wrong is told in one line; the rest comes with its stack.
 */
export const runCommand = async (
  [name, ...args]: string[],
  terminal: Terminal,
  printError: (text: string) => void,
): Promise<number> => {
  try {
    if (name === undefined || name === 'help' || name === '--help' || args.includes('--help')) {
      terminal.print([seedUsage, usersUsage, migrateUsage].join('\n\n'))
      return 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) {
      const allowed = Object.keys(commands).join(', ')
      throw new CommandError(`Unknown command: ${name}; allowed: ${allowed}`)
    }
    await command(args, terminal)
    return 0
  } catch (error) {
    printError(tell(error))
    return error instanceof CommandError ? error.exitCode : 1
  }
}

const tell = (error: unknown): string => {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('\n')
  }
  const isExpected = [CommandError, SeedRefusal, EnvError, ExpectedFailure].some(
    (kind) => error instanceof kind,
  )
  if (isExpected) return (error as Error).message
  if (isBusy(error)) {
    return (
      'The database is busy: another process (a server, a backup) keeps it locked. ' +
      'What was under way was undone. Try again in a moment.'
    )
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const isBusy = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { code, message, cause } = error as { code?: unknown; message?: unknown; cause?: unknown }
  return (
    (typeof code === 'string' && code.startsWith('SQLITE_BUSY')) ||
    (typeof message === 'string' && /SQLITE_BUSY|database is locked/.test(message)) ||
    isBusy(cause)
  )
}
