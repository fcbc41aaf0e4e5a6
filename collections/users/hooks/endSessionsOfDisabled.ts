import type { CollectionBeforeChangeHook } from 'payload'

/** Ends every session of an account that is disabled, wherever it is signed in. */
export const endSessionsOfDisabled: CollectionBeforeChangeHook = ({ data }) => {
  if (data['disabled']) data['sessions'] = []
  return data
}
