import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { createUser } from '../../support/createUser.ts'
import { publish } from '../../support/publish.ts'

let booted: BootedPayload
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
})
afterAll(() => booted.stop())

describe('a relation field in the panel', () => {
  it('offers an editor the own drafts and other partners’ public documents, never their drafts', async () => {
    const [mine, theirs] = await Promise.all(
      ['Mine', 'Theirs'].map((name) =>
        payload.create({ collection: 'partners', data: { name, role: 'partner', slug: name } }),
      ),
    )
    const unit = async (title: string, partner: number | string) =>
      (
        await payload.create({
          collection: 'training-units',
          locale: 'it',
          data: { title, summary: title, partner, sourceLanguage: 'it' } as never,
        })
      ).id
    await unit('Bozza mia', mine!.id)
    await unit('Bozza loro', theirs!.id)
    const shown = await unit('Pubblica loro', theirs!.id)
    await publish(payload, 'training-units', shown, 'it')
    await payload.update({
      collection: 'training-units',
      id: shown,
      locale: 'it',
      data: { title: 'Nuova bozza loro' },
    })
    const { email } = await createUser(payload, 'editor', mine!.id)
    const { docs: users } = await payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: email } },
    })
    const offered = await payload.find({
      collection: 'training-units',
      depth: 0,
      draft: true,
      locale: 'it',
      overrideAccess: false,
      select: { title: true },
      user: { ...users[0]!, collection: 'users' },
    })
    expect(offered.docs.map(({ title }) => title)).toEqual(['Bozza mia', 'Pubblica loro'])
    expect(offered.totalDocs).toBe(2)
  })
})
