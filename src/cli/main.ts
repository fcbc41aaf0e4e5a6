import { getPayload, type Payload } from 'payload'

import { readPassword } from './readPassword.ts'
import { runCommand } from './runCommand.ts'

// What Payload and the database have to say would stand between the lines for the person.
process.env['LOG_LEVEL'] ||= 'error'
Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' })

const interruption = new AbortController()
let payload: Payload | undefined

const boot = async (): Promise<Payload> => {
  const { default: config } = await import('../../payload.config.ts')
  const isMigrating = process.env['PAYLOAD_MIGRATING'] === 'true'
  // Before the migrations there are no tables yet for what the start does with them.
  payload = await getPayload({ config, disableOnInit: isMigrating })
  return payload
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interruption.abort()
    // A second one, or a command that does not look, ends it at once.
    setTimeout(() => process.exit(1), 5000).unref()
  })
}

const exitCode = await runCommand(
  process.argv.slice(2),
  {
    print: (line) => console.log(line),
    boot,
    readPassword: ({ expected }) => readPassword({ expected, hint: (line) => console.error(line) }),
    signal: interruption.signal,
  },
  (text) => console.error(text),
)
await payload?.destroy()
process.exit(exitCode)
