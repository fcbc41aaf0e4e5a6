import type { Payload } from 'payload'

import type { Door, Outcome } from './Door.ts'

type Args = Record<string, unknown>

/** The Local API as this person, or as nobody, with access control on. */
export const openLocalDoor = (payload: Payload, userId: number | string | undefined): Door => {
  const call = async (operation: string, args: Args): Promise<Outcome> => {
    try {
      const user =
        userId !== undefined &&
        // Who asks is looked up by nobody.
        (await payload.findByID({
          collection: 'users',
          id: userId,
          depth: 0,
          overrideAccess: true,
        }))
      const methods = payload as unknown as Record<string, (args: Args) => Promise<unknown>>
      const body = await methods[operation]!.call(payload, {
        ...args,
        overrideAccess: false,
        ...(user && { user: { ...user, collection: 'users' } }),
      })
      const plain = JSON.parse(JSON.stringify(body ?? {})) as Outcome['body']
      return { status: plain['errors'] && isEmpty(plain) ? 400 : 200, body: plain }
    } catch (error) {
      const { message, status, data } = error as Error & { status?: number; data?: unknown }
      return { status: status ?? 500, body: { message, data } }
    }
  }
  return {
    create: (collection, data, options) => call('create', { collection, data, ...options }),
    upload: (collection, data, { name, mimetype, data: bytes }) =>
      call('create', {
        collection,
        data,
        locale: 'it',
        file: { name, mimetype, data: bytes, size: bytes.length },
      }),
    findByID: (collection, id, options) => call('findByID', { collection, id, ...options }),
    find: (collection, where, options) => call('find', { collection, where, ...options }),
    findVersions: (collection, where) => call('findVersions', { collection, where }),
    update: (collection, id, data, options) => call('update', { collection, id, data, ...options }),
    updateMany: (collection, where, data, options) =>
      call('update', { collection, where, data, ...options }),
    remove: (collection, id) => call('delete', { collection, id }),
    removeMany: (collection, where) => call('delete', { collection, where }),
    duplicate: (collection, id, data, options) =>
      call('duplicate', { collection, id, data, ...options }),
    findGlobal: (slug) => call('findGlobal', { slug }),
    findGlobalVersions: (slug) => call('findGlobalVersions', { slug }),
    updateGlobal: (slug, data, options) => call('updateGlobal', { slug, data, ...options }),
  }
}

const isEmpty = ({ docs }: Outcome['body']): boolean => Array.isArray(docs) && docs.length === 0
