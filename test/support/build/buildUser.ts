import type { Role } from '../../../src/access/actor.ts'
import { serial } from './serial.ts'

type Rights = { role: Role; partner?: number | string; languages?: string[] }

/** A person with an account; the password is in the result, to sign in with. */
export function buildUser<Given extends Rights>(given: Given) {
  const number = serial()
  return {
    email: `${given.role}-${number}@example.org`,
    password: `a long password ${number}`,
    name: `The ${given.role} ${number}`,
    ...given,
  }
}
