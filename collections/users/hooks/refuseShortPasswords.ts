import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

import { minimumPasswordLength } from '../../../src/access/passwordRule.ts'

const operations = new Set(['create', 'resetPassword', 'update'])

/** Refuses a new password that is short, whichever way it is set. */
export const refuseShortPasswords: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (!operations.has(operation)) return args
  const { password } = ((args as { data?: unknown }).data ?? {}) as { password?: unknown }
  // None is given where it stays as it is.
  if (password === undefined || password === null || password === '') return args
  if (typeof password === 'string' && password.length >= minimumPasswordLength) return args
  const message = `A password has at least ${minimumPasswordLength} characters.`
  throw new ValidationError(
    { collection: collection.slug, errors: [{ message, path: 'password' }], req },
    req.t,
  )
}
