import { buildPartner } from '../build/buildPartner.ts'
import { buildPicture } from '../build/buildPicture.ts'
import { buildUser } from '../build/buildUser.ts'

import type { Payload } from 'payload'

import type { Scene } from './roleTable.ts'

export type Account = { email: string; password: string }

/** Makes the partners and people of the role table; `accounts` is what they sign in with. */
export const setScene = async (
  payload: Payload,
): Promise<{ scene: Omit<Scene, 'root'>; accounts: Record<keyof Scene['users'], Account> }> => {
  const createPartner = async () =>
    (
      await payload.create({
        collection: 'partners',
        data: buildPartner() as never,
        overrideAccess: true, // Test set-up.
      })
    ).id
  const partners = { own: await createPartner(), other: await createPartner() }
  const users = {} as Scene['users']
  const accounts = {} as Record<keyof Scene['users'], Account>
  const rights = {
    administrator: { role: 'administrator' },
    coordinator: { role: 'coordinator' },
    editor: { role: 'editor', partner: partners.own },
    translator: { role: 'translator', partner: partners.own, languages: ['it', 'en'] },
    reviewer: { role: 'reviewer', partner: partners.own },
    disabled: { role: 'editor', partner: partners.own },
    stranger: { role: 'editor', partner: partners.other },
  } as const
  for (const [name, right] of Object.entries(rights) as [keyof typeof rights, object][]) {
    const data = buildUser(right as Parameters<typeof buildUser>[0])
    const user = await payload.create({
      collection: 'users',
      data: data as never,
      overrideAccess: true, // Test set-up.
    })
    users[name] = user.id
    accounts[name] = { email: data.email, password: data.password }
  }
  const { data, mimetype, name } = await buildPicture({ width: 40, height: 30 })
  return { scene: { partners, users, picture: { data, mimetype, name } }, accounts }
}
