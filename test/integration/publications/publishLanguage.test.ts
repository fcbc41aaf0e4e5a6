import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { withdrawLanguages } from '../../../src/publications/withdrawLanguages.ts'
import { readPublicationState } from '../../../src/publications/readPublicationState.ts'
import { bootPayload, type BootedPayload } from '../../support/bootPayload.ts'
import { richText } from '../../support/richText.ts'

let booted: BootedPayload
let payload: Payload
let partner: number | string

beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  partner = (
    await payload.create({
      collection: 'partners',
      data: { name: 'Trevessu', role: 'coordinator' } as never,
    })
  ).id
})
afterAll(() => booted.stop())

const asReader = (locale: string, fallbackLocale?: string[]) => ({
  collection: 'case-studies' as const,
  locale: locale as 'it',
  overrideAccess: false,
  ...(fallbackLocale && { fallbackLocale: fallbackLocale as never }),
})

const publish = async (id: number | string, language: string) =>
  publishLanguage(await createLocalReq({}, payload), {
    contentType: 'case-studies',
    id,
    language,
    by: null,
  })

const withdraw = async (id: number | string, languages: string[] | 'all') =>
  withdrawLanguages(await createLocalReq({}, payload), {
    contentType: 'case-studies',
    id,
    languages,
    by: null,
  })

const state = async (id: number | string) =>
  readPublicationState(await createLocalReq({}, payload), 'case-studies', id)

const create = (title: string) =>
  payload.create({
    collection: 'case-studies',
    locale: 'it',
    data: {
      title,
      summary: `${title} riassunto`,
      body: richText(`${title} testo`),
      partner,
      sourceLanguage: 'it',
      indicators: [
        { label: 'uno', value: 1 },
        { label: 'due', value: 2 },
      ],
    } as never,
  })

describe('publishLanguage', () => {
  it('keeps a new draft off the row', async () => {
    const { id } = await create('Solo bozza')
    const row = await payload.db.findOne<Record<string, unknown> & { id: number }>({
      collection: 'case-studies',
      where: { id: { equals: id } },
    })
    expect(JSON.stringify(row)).not.toContain('bozza')
    expect((await payload.find(asReader('it'))).totalDocs).toBe(0)
  })

  it('publishes Italian while English is a draft, and lists follow their rows', async () => {
    const doc = await create('Il caso')
    await publish(doc.id, 'it')
    const rows = doc.indicators!
    await payload.update({
      collection: 'case-studies',
      id: doc.id,
      locale: 'en',
      data: {
        title: 'The case',
        indicators: [
          { ...rows[1]!, label: 'two' },
          { ...rows[0]!, label: 'one' },
        ],
      } as never,
    })
    let it = await payload.findByID({ ...asReader('it'), id: doc.id })
    expect(it.title).toBe('Il caso')
    expect(it.slug).toBe('il-caso')
    expect(it.indicators?.map(({ label }) => label)).toEqual(['uno', 'due'])
    expect((await state(doc.id)).languages['it']?.state).toBe('changed')
    expect((await state(doc.id)).languages['en']?.missing.map(({ path }) => path)).toEqual([
      'summary',
      'body',
    ])
    await expect(publish(doc.id, 'en')).rejects.toThrow(/Cannot be published/)
    await payload.update({
      collection: 'case-studies',
      id: doc.id,
      locale: 'en',
      data: { summary: 'Summary', body: richText('Body') } as never,
    })
    await publish(doc.id, 'en')
    it = await payload.findByID({ ...asReader('it'), id: doc.id })
    expect(it.indicators?.map(({ label }) => label)).toEqual(['due', 'uno'])
    const all = await payload.find(asReader('en'))
    expect(all.docs.map(({ title, language }) => [title, language])).toEqual([['The case', 'en']])
    expect(all.docs[0]?.alternates?.map(({ language }) => language).sort()).toEqual(['en', 'it'])
    const states = (await state(doc.id)).languages
    expect([states['it']?.state, states['en']?.state, states['pt']?.state]).toEqual([
      'public',
      'public',
      'never-public',
    ])
    await withdraw(doc.id, ['it'])
    await expect(payload.findByID({ ...asReader('it'), id: doc.id })).rejects.toThrow()
    const borrowed = await payload.findByID({ ...asReader('it', ['en']), id: doc.id })
    expect(borrowed.language).toBe('en')
    expect(borrowed.fallbacks?.['title']).toBe('en')
    expect(JSON.stringify(await payload.find({ ...asReader('all') }))).not.toContain('Il caso')
    await withdraw(doc.id, 'all')
    const row = await payload.db.findOne<Record<string, unknown> & { id: number }>({
      collection: 'case-studies',
      where: { id: { equals: doc.id } },
    })
    expect(JSON.stringify(row)).not.toContain('The case')
  })
})
