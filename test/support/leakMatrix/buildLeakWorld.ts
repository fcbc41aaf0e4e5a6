import { type CollectionSlug, createLocalReq, type Payload } from 'payload'

import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { withdrawLanguages } from '../../../src/publications/withdrawLanguages.ts'
import { buildPartner } from '../build/buildPartner.ts'
import { buildUser } from '../build/buildUser.ts'
import { richText } from '../richText.ts'

import { type Scene, scenes } from './scenes.ts'
import { markerOf, numbersOf, textsOf } from './words.ts'

type Id = number | string

/** A document in one of the states, with all that a prying reader could have got hold of. */
export type Actor = {
  collection: 'case-studies' | 'training-units'
  scene: Scene
  id: Id
  versions: Id[]
  /** Every slug it ever had in either language. */
  slugs: string[]
}

export type Person = { email: string; password: string }

/** Documents in every state, public documents that refer to all of them, and people. */
export type LeakWorld = {
  actors: Actor[]
  /** Public in Italian and English; their relations name every actor. */
  hosts: { collection: CollectionSlug; id: Id }[]
  people: Record<'otherEditor' | 'otherTranslator' | 'ownEditor', Person>
  partners: { own: Id; other: Id }
}

/** Fills an empty installation with the leak matrix's documents and people. */
export const buildLeakWorld = async (payload: Payload): Promise<LeakWorld> => {
  const own = await createPartner(payload)
  const other = await createPartner(payload)
  const actors: Actor[] = []
  for (const collection of ['case-studies', 'training-units'] as const) {
    for (const scene of scenes) actors.push(await actOut(payload, collection, scene, own))
  }
  const idsIn = (collection: string): Id[] =>
    actors.filter((actor) => actor.collection === collection).map(({ id }) => id)
  const body = richText('Visible host')
  const hosts = [
    await createHost(payload, 'case-studies', own, {
      texts: { body },
      relations: { relatedUnits: idsIn('training-units') },
    }),
    await createHost(payload, 'training-units', own, {
      texts: {},
      relations: {
        prerequisites: idsIn('training-units'),
        relatedCaseStudies: idsIn('case-studies'),
      },
    }),
    await createHost(payload, 'training-paths', own, {
      texts: {},
      relations: { units: idsIn('training-units') },
    }),
    await createHost(payload, 'news', own, {
      texts: { body, date: '2026-03-02T09:00:00.000Z' },
      relations: {
        related: actors.map(({ collection, id }) => ({ relationTo: collection, value: id })),
      },
    }),
  ]
  return {
    actors,
    hosts,
    people: {
      ownEditor: await createPerson(payload, { role: 'editor', partner: own }),
      otherEditor: await createPerson(payload, { role: 'editor', partner: other }),
      otherTranslator: await createPerson(payload, {
        role: 'translator',
        partner: other,
        languages: ['it', 'en'],
      }),
    },
    partners: { own, other },
  }
}

const createPartner = async (payload: Payload): Promise<Id> => {
  const partner = await payload.create({
    collection: 'partners',
    data: buildPartner() as never,
    overrideAccess: true, // Test set-up.
  })
  return partner.id
}

const createPerson = async (
  payload: Payload,
  rights: Parameters<typeof buildUser>[0],
): Promise<Person> => {
  const data = buildUser(rights)
  await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  return { email: data.email, password: data.password }
}

const actOut = async (
  payload: Payload,
  collection: Actor['collection'],
  scene: Scene,
  partner: Id,
): Promise<Actor> => {
  let document: Record<string, unknown> = {}
  const slugs = new Set<string>()
  for (const [round, step] of scene.steps.entries()) {
    const id = document['id'] as Id
    const by = { collection, overrideAccess: true } as const // Test set-up.
    if (step.do === 'write') {
      const { language, words } = step
      const marker = markerOf(words, { collection, scene: scene.name, language, round })
      const data = {
        ...textsOf(collection, marker, document),
        ...numbersOf(collection, words, 'A'),
        partner,
        sourceLanguage: 'it',
      } as never
      const locale = language as 'it'
      document = (
        document['id']
          ? await payload.update({ ...by, id, data, locale })
          : await payload.create({ ...by, data, locale })
      ) as never
      slugs.add(document['slug'] as string)
    } else if (step.do === 'trash') {
      await payload.update({ ...by, id, data: { deletedAt: new Date().toISOString() } as never })
    } else {
      const req = await createLocalReq({}, payload)
      const what = { contentType: collection, id, by: null }
      if (step.do === 'publish') await publishLanguage(req, { ...what, language: step.language })
      else {
        const languages = step.language === 'all' ? 'all' : [step.language]
        await withdrawLanguages(req, { ...what, languages })
      }
    }
  }
  const id = document['id'] as Id
  const { docs } = await payload.db.findVersions({
    collection,
    limit: 0,
    pagination: false,
    where: { parent: { equals: id } },
  })
  return { collection, scene, id, versions: docs.map((version) => version.id), slugs: [...slugs] }
}

const createHost = async (
  payload: Payload,
  collection: CollectionSlug,
  partner: Id,
  { texts, relations }: Record<'texts' | 'relations', Record<string, unknown>>,
): Promise<LeakWorld['hosts'][number]> => {
  const headIn = (language: string) => ({
    title: `Visible host ${collection} ${language}`,
    summary: `Visible host ${collection} ${language} summary`,
  })
  const data = { ...headIn('it'), ...texts, partner, sourceLanguage: 'it' } as never
  const by = { collection, overrideAccess: true } as const // Test set-up.
  const { id } = await payload.create({ ...by, data, locale: 'it' as never })
  const english = { ...headIn('en'), ...texts } as never
  await payload.update({ ...by, id, data: english, locale: 'en' as never })
  for (const language of ['it', 'en']) {
    const req = await createLocalReq({}, payload)
    await publishLanguage(req, { contentType: collection, id, language, by: null })
  }
  // Nobody may refer to what is in the trash; a row can do so all the same, by its history.
  await payload.db.updateOne({ collection, id, data: relations, returning: false })
  return { collection, id }
}
