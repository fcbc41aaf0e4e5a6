import type { Payload } from 'payload'

import type { Answer, Ask } from './ask.ts'
import type { Person } from './buildLeakWorld.ts'

/** Asks through the Local API as somebody with an account, or as nobody. */
export const askLocally = async (payload: Payload, person: Person | undefined): Promise<Ask> => {
  const user = person && (await findPerson(payload, person))
  return async ({ operation, collection, id, query }) => {
    const call = (payload as unknown as Record<string, (args: object) => Promise<unknown>>)[
      operation
    ]
    if (operation === 'bySlug' || operation === 'changes' || operation === 'docAccess') return
    if (!call && operation !== 'duplicate') return
    const args = {
      ...(operation === 'findGlobal' ? { slug: collection } : { collection }),
      ...(id !== undefined && { id }),
      ...structuredClone(query),
      overrideAccess: false,
      ...(user && { user }),
    }
    return answerOf(() =>
      operation === 'duplicate'
        ? payload.duplicate({ ...args, data: {} } as never)
        : call!.call(payload, args),
    )
  }
}

const findPerson = async (payload: Payload, { email }: Person) => {
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true, // Who asks is looked up by nobody.
    where: { email: { equals: email } },
    depth: 0,
  })
  return { ...docs[0]!, collection: 'users' as const }
}

const answerOf = async (call: () => Promise<unknown>): Promise<Answer> => {
  try {
    const body = await call()
    return { status: 200, body: JSON.parse(JSON.stringify(body ?? null)) as unknown }
  } catch (error) {
    const { message, status, data } = error as Error & { status?: number; data?: unknown }
    return { status: status ?? 500, body: { message, data: data ?? null } }
  }
}
