import type { CollectionBeforeOperationHook } from 'payload'

import { minimumPasswordLength } from '../../../src/access/passwordRule.ts'
import { FieldsRefused } from '../../../src/platform/errors/FieldsRefused.ts'
import { message } from '../../../src/platform/messages/Message.ts'

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
  throw new FieldsRefused(req, collection, [
    { message: message('passwordTooShort', { least: minimumPasswordLength }), path: 'password' },
  ])
}
