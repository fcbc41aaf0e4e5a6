import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

const folder = join(process.cwd(), 'migrations/sqlite')

type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<object>
  generateMigration: (before: object, after: object) => Promise<string[]>
}

/**
 * Lists the statements that would bring a migrated SQLite database to the schema that the config
 * needs: none, as long as `payload migrate:create` was not forgotten.
 * Once for a test file: a second boot has table classes that drizzle-kit does not know.
 */
export async function listMissingMigrations(payload: Payload): Promise<string[]> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const kit = adapter.requireDrizzleKit() as unknown as DrizzleKit
  const needed = await kit.generateDrizzleJson(adapter.schema)
  return kit.generateMigration(latestSnapshot(), needed)
}

function latestSnapshot(): object {
  const name = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  return JSON.parse(readFileSync(join(folder, name ?? 'no snapshot'), 'utf8')) as object
}
