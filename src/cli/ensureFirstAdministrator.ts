import { createLocalReq, type Payload } from 'payload'

import { makePassword } from './makePassword.ts'

const defaultEmail = 'admin@localhost.localdomain'

/**
 * Makes an administrator with a made-up password when there is no account at all, and returns both,
 * to be shown once. A form for the first visitor would let a stranger in.
 *
 * Of several replicas that start at once one makes it: the address is unique in the database.
 *
 * @param email an address that leads nowhere when not given
 */
export const ensureFirstAdministrator = async (
  payload: Payload,
  email = defaultEmail,
): Promise<{ email: string; password: string } | undefined> => {
  if (await hasUsers(payload)) return undefined
  const password = makePassword()
  const req = await createLocalReq({}, payload)
  try {
    await payload.create({
      collection: 'users',
      data: { email, password, name: 'Administrator', role: 'administrator' },
      overrideAccess: true, // There is nobody yet who could be asked.
      req,
    })
  } catch (error) {
    if (await hasUsers(payload)) return undefined
    throw error
  }
  return { email, password }
}

const hasUsers = async (payload: Payload): Promise<boolean> =>
  (await payload.db.count({ collection: 'users' })).totalDocs > 0
