import type { Payload } from 'payload'
import type { Role } from '../../src/access/actor.ts'
import { buildUser } from './build/buildUser.ts'

export type TestUser = { id: number | string; email: string; password: string }

/** Makes an account; `partner` is needed for editors, translators and reviewers. */
export async function createUser(
  payload: Payload,
  role: Role,
  partner?: number | string,
  languages?: string[],
): Promise<TestUser> {
  const data = buildUser({ role, ...(partner && { partner }), ...(languages && { languages }) })
  const { id } = await payload.create({ collection: 'users', data: data as never })
  return { id, email: data.email, password: data.password }
}
