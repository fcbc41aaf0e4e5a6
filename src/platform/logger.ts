import pino, { type DestinationStream, type Logger } from 'pino'
import type { Env } from './env.ts'

/** What never reaches a log, wherever it stands in a logged object. */
const secretPaths = [
  'password',
  'token',
  'secret',
  'refreshToken',
  'authorization',
  'cookie',
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

/**
 * Makes the process's logger: one JSON line an event, without passwords, cookies and keys.
 * Times are ISO 8601 in UTC, so that lines of several replicas sort.
 */
export function createLogger(env: Pick<Env, 'logLevel'>, destination?: DestinationStream): Logger {
  return pino(
    {
      level: env.logLevel,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [...secretPaths, '*.headers["set-cookie"]', '*.headers["x-api-key"]'],
        censor: '[removed]',
      },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  )
}
