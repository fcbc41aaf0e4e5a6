import type { PayloadRequest } from 'payload'

export const roles = ['administrator', 'coordinator', 'editor', 'translator', 'reviewer'] as const
export type Role = (typeof roles)[number]

/** The signed-in person as access rules see them; ids are strings on both databases. */
export type Actor = {
  id: number | string
  role: Role
  partner: number | string | null
  languages: string[]
}

type UserRecord = {
  id: number | string
  role?: Role | null
  partner?: { id: number | string } | number | string | null
  languages?: string[] | null
  disabled?: boolean | null
}

/** The signed-in person, or undefined for an anonymous request and for a disabled account. */
export const actorOf = (req: Pick<PayloadRequest, 'user'>): Actor | undefined => {
  const user = req.user as UserRecord | null | undefined
  if (!user || user.disabled || !user.role) return undefined
  const partner = user.partner ?? null
  return {
    id: user.id,
    role: user.role,
    partner: typeof partner === 'object' ? (partner?.id ?? null) : partner,
    languages: user.languages ?? [],
  }
}

/** True for those who see and may change every partner's documents. */
export const isCoordinating = (actor: Actor | undefined): boolean =>
  actor?.role === 'administrator' || actor?.role === 'coordinator'
