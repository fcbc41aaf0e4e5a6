import type { DatabaseAdapterObj } from 'payload'

/**
 * Makes the adapter create the rows of publishable collections empty: whose it is and when it was
 * made, nothing else. Payload writes a new draft both into the row that readers query and into a
 * version; text that is not public must never be in the former, not even until the first save.
 */
export const keepDraftsOffRows = <Adapter extends DatabaseAdapterObj>(
  adapter: Adapter,
  publishable: readonly string[],
): Adapter => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const create = database.create
    database.create = async function (createArgs) {
      if (!publishable.includes(createArgs.collection)) return create.call(this, createArgs)
      const { createdAt, updatedAt, id, partner } = createArgs.data
      const row = await create.call(this, {
        ...createArgs,
        data: {
          _status: 'draft',
          partner,
          ...(id !== undefined && { id }),
          ...(createdAt !== undefined && { createdAt }),
          ...(updatedAt !== undefined && { updatedAt }),
        },
      })
      return {
        ...row,
        ...createArgs.data,
        id: row.id,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
      }
    }
    return database
  },
})
