import type { PanelUser } from './PanelUser.ts'

/** The id in a relation's value, populated or not. */
export function relatedId(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  return relatedId(value.id)
}

/**
 * Says why this person may not publish this partner's documents, or nothing when they may.
 * It only explains: the server decides by its own rules.
 */
export function whyNotPublish(
  user: PanelUser | null | undefined,
  partner: unknown,
): 'partner' | 'role' | undefined {
  if (user?.role === 'administrator' || user?.role === 'coordinator') return undefined
  if (user?.role !== 'editor') return 'role'
  const own = relatedId(user.partner)
  const owner = relatedId(partner)
  return own !== undefined && (owner === undefined || own === owner) ? undefined : 'partner'
}
