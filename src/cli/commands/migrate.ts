import type { Migration, Payload } from 'payload'

import { migrations } from '../../../migrations/sqlite/index.ts'
import { CommandError } from '../CommandError.ts'
import { parseArguments } from '../parseArguments.ts'
import type { Command } from '../Terminal.ts'

export const migrateUsage = `npm run migrate -- status       lists the migrations and which were run
npm run migrate -- up           runs those that were not (every start does it too)`

/** Shows and runs migrations of the SQLite database. */
export const migrate: Command = async (args, terminal) => {
  const [name, ...rest] = args
  if (name !== 'status' && name !== 'up') {
    const wrong = name === undefined ? 'Say what to do' : `Unknown: migrate ${name}`
    throw new CommandError(`${wrong}; allowed: status, up\n${migrateUsage}`)
  }
  parseArguments(rest, {})
  // The adapter then leaves the database as it is when it connects.
  process.env['PAYLOAD_MIGRATING'] = 'true'
  const payload = await terminal.boot()
  if (payload.db.name === 'mongoose') {
    terminal.print('MongoDB has no tables: there is nothing to migrate.')
    return
  }
  if (name === 'up') {
    const before = await listRun(payload)
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
    const run = (await listRun(payload)).filter((each) => !before.includes(each))
    terminal.print(run.length > 0 ? `Run: ${run.join(', ')}` : 'Nothing to run.')
  } else {
    const run = await listRun(payload)
    for (const migration of migrations as { name: string }[]) {
      terminal.print(`${run.includes(migration.name) ? 'run    ' : 'not run'}  ${migration.name}`)
    }
  }
}

/** The names of the migrations that this database has seen; none in a new one. */
const listRun = async (payload: Payload): Promise<string[]> => {
  try {
    const { docs } = await payload.db.find<{ name?: string | null }>({
      collection: 'payload-migrations',
      limit: 0,
      pagination: false,
      sort: 'id',
    })
    return docs.map(({ name }) => name ?? '')
  } catch (error) {
    if (/no such table/.test(describe(error))) return []
    throw error
  }
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${describe(error.cause)}` : ''
