import type { DatabaseAdapterObj } from 'payload'
import type { Env } from '../env.ts'
import { watched } from './watchWrites.ts'
import type { SqliteMigrations } from './sqlite/sqliteDatabase.ts'

/**
 * Makes the database that `DATABASE_URL` names: a SQLite file or a MongoDB replica set.
 * Only that one's driver is loaded, since each takes memory and time at start.
 */
export async function databaseAdapter(
  env: Env,
  { sqliteMigrations }: { sqliteMigrations?: SqliteMigrations } = {},
): Promise<DatabaseAdapterObj> {
  if (env.database === 'mongodb') {
    const { mongodbDatabase } = await import('./mongodb/mongodbDatabase.ts')
    return watched(mongodbDatabase(env))
  }
  const { sqliteDatabase } = await import('./sqlite/sqliteDatabase.ts')
  return watched(sqliteDatabase(env, sqliteMigrations ? { migrations: sqliteMigrations } : {}))
}
