import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import type { Env } from '../../env.ts'
import { withoutPassword } from '../../env.ts'

/** What a MongoDB server says of itself. https://www.mongodb.com/docs/manual/reference/command/hello/ */
type Hello = { setName?: string; msg?: string }

/**
 * Makes the database for several replicas side by side: a MongoDB replica set, with transactions.
 * At start the server itself is asked whether it can do them; one that cannot is refused, because a
 * failed save would leave half of itself behind, unless the operator accepts that.
 */
export function mongodbDatabase(
  env: Pick<Env, 'allowMongodbWithoutTransactions' | 'databaseUrl'>,
): DatabaseAdapterObj {
  const accepted = env.allowMongodbWithoutTransactions
  const base = mongooseAdapter({
    url: env.databaseUrl,
    ensureIndexes: true,
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
      readPreference: 'primary',
    },
    connectOptions: { retryWrites: true, serverSelectionTimeoutMS: 15_000 },
    afterOpenConnection: async (adapter) => {
      const hello = (await adapter.connection.db?.admin().command({ hello: 1 })) as
        Hello | undefined
      const canTransact = hello?.setName !== undefined || hello?.msg === 'isdbgrid'
      if (canTransact) return
      const server = withoutPassword(env.databaseUrl)
      if (!accepted) {
        throw new Error(
          `${server} is no replica set, so it has no transactions. Start it with --replSet and run ` +
            'rs.initiate(), or accept it with ALLOW_MONGODB_WITHOUT_TRANSACTIONS=on',
        )
      }
      adapter.payload.logger.warn(
        `NO TRANSACTIONS: ${server} is no replica set. A save that fails may leave half of itself, ` +
          'and what is public may differ from what the publication log says. Not for real content.',
      )
      adapter.transactionOptions = false
      adapter.beginTransaction = () => Promise.resolve(null)
    },
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { connect } = adapter
      adapter.connect = async (options) => {
        try {
          await connect?.call(adapter, options)
        } catch (error) {
          throw explain(error, env.databaseUrl)
        }
      }
      return adapter
    },
  }
}

/** A server that runs, but is not the replica set that was named, looks to the driver like none. */
function explain(error: unknown, url: string): unknown {
  const replicaSet = /[?&]replicaSet=([^&]+)/.exec(url)?.[1]
  if (!replicaSet || !/Server selection timed out/.test(String(error))) return error
  return new Error(
    `No member of the replica set "${replicaSet}" answers at ${withoutPassword(url)}. If the server ` +
      `runs: it was started without --replSet ${replicaSet}, or rs.initiate() was not run yet.`,
    { cause: error },
  )
}
