import type { Access, AccessResult, FieldAccess, PayloadRequest, Where } from 'payload'

import { actorOf, isCoordinating, type Role } from './actor.ts'

/** Everybody, signed in or not. */
export const anyone: Access = () => true

/** Nobody by way of an API: only the product's own code, which overrides access. */
export const nobody: Access = () => false

/** Nobody by way of an API may read or write this field. */
export const systemField: { create: FieldAccess; read: FieldAccess; update: FieldAccess } = {
  create: () => false,
  read: () => false,
  update: () => false,
}

/** Everybody may read this field, only the product's own code writes it. */
export const readOnlyField: { create: FieldAccess; update: FieldAccess } = {
  create: () => false,
  update: () => false,
}

/** Accounts with one of these roles. */
export const hasRole =
  (...allowed: Role[]): Access =>
  ({ req }) => {
    const actor = actorOf(req)
    return Boolean(actor && allowed.includes(actor.role))
  }

/** Documents of the account's own partner; all documents for those who coordinate. */
export const ownPartner: Access = ({ req }) => ownPartnerWhere(req, 'partner')

/** Versions of the own partner's documents: version tables keep the fields under `version`. */
export const ownPartnerVersions: Access = ({ req }) => ownPartnerWhere(req, 'version.partner')

const ownPartnerWhere = (req: PayloadRequest, path: string): AccessResult => {
  const actor = actorOf(req)
  if (!actor) return false
  if (isCoordinating(actor)) return true
  if (actor.partner === null) return false
  return { [path]: { equals: actor.partner } }
}

/** Holds when every rule holds. A constraint is only ever added, never widened. */
export const allOf =
  (...rules: Access[]): Access =>
  async (args) => {
    const constraints: Where[] = []
    for (const rule of rules) {
      const result = await rule(args)
      if (result === false) return false
      if (result !== true) constraints.push(result)
    }
    if (constraints.length === 0) return true
    return constraints.length === 1 ? constraints[0]! : { and: constraints }
  }

/** Holds when one of the rules holds. */
export const anyOf =
  (...rules: Access[]): Access =>
  async (args) => {
    const constraints: Where[] = []
    for (const rule of rules) {
      const result = await rule(args)
      if (result === true) return true
      if (result !== false) constraints.push(result)
    }
    if (constraints.length === 0) return false
    return constraints.length === 1 ? constraints[0]! : { or: constraints }
  }
