import { type CollectionBeforeLoginHook, Forbidden } from 'payload'

/** Keeps a disabled account from signing in. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user['disabled']) throw new Forbidden(req.t)
  return user
}
