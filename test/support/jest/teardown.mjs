import { basename } from 'node:path'
import { removeRunFolder } from './runFolder.mjs'

export default async function teardown() {
  await dropDatabasesOfThisRun()
  await globalThis.stopTestsMongodb?.()
  delete globalThis.stopTestsMongodb
  await removeRunFolder()
}

/** A server that was given stays: it must be left as it was found. */
async function dropDatabasesOfThisRun() {
  const { TESTS_MONGODB_URI: uri, TESTS_FOLDER: folder } = process.env
  if (!uri || !folder || !process.env.MONGODB_URI) return
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(uri, { serverSelectionTimeoutMS: 5_000 })
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
  const ours = databases.filter(({ name }) => name.startsWith(`${basename(folder)}-`))
  for (const { name } of ours) await client.db(name).dropDatabase()
  await client.close()
}
