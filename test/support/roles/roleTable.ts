import { buildCaseStudy } from '../build/buildCaseStudy.ts'
import { buildEvent } from '../build/buildEvent.ts'
import { buildNews } from '../build/buildNews.ts'
import { buildPartner } from '../build/buildPartner.ts'
import { buildTopic } from '../build/buildTopic.ts'
import { buildTrainingPath } from '../build/buildTrainingPath.ts'
import { buildTrainingUnit } from '../build/buildTrainingUnit.ts'
import { buildUser } from '../build/buildUser.ts'
import { serial } from '../build/serial.ts'

import type { Door, Outcome, Upload } from './Door.ts'

type Id = number | string

/** Everybody who may come; all but the first two groups belong to the partner called `own`. */
export const people = [
  'anonymous',
  'administrator',
  'coordinator',
  'editor',
  'translator',
  'reviewer',
  'disabled',
] as const
export type Person = (typeof people)[number]

/** What a row of the table may use. */
export type Scene = {
  partners: Record<Owner, Id>
  /** People of the partner `own`, and an editor of the other partner. */
  users: Record<Exclude<Person, 'anonymous'> | 'stranger', Id>
  picture: Upload
  /** Somebody who may do everything, to set the scene and to look at what became of it. */
  root: Door
}

export type Owner = 'other' | 'own'

/** One row: who may do this to a document of this collection that belongs to this partner. */
export type Row = {
  collection: string
  operation: string
  owner: Owner
  may: readonly Person[]
  /** Tries it and says whether it came about. */
  attempt: (
    scene: Scene,
    door: Door,
    person: Person,
  ) => Promise<{ outcome: Outcome; done: boolean }>
}

const coordinating = ['administrator', 'coordinator'] as const
const writers = [...coordinating, 'editor'] as const
const textWriters = [...writers, 'translator'] as const
const desk = [...textWriters, 'reviewer'] as const
const everybody = people

/** Those who may do it to documents of their own partner; coordinators may to all. */
const byOwner = (own: readonly Person[]): Record<Owner, readonly Person[]> => ({
  own,
  other: own.filter((person) => (coordinating as readonly Person[]).includes(person)),
})

const owners: Owner[] = ['own', 'other']

const drafts: Record<string, (partner: Id) => object> = {
  'case-studies': (partner) => buildCaseStudy({ partner }),
  'training-units': (partner) => buildTrainingUnit({ partner }),
  'training-paths': (partner) => buildTrainingPath({ partner, units: [] }),
  events: (partner) => buildEvent({ partner }),
  news: (partner) => buildNews({ partner }),
}

const make = async (
  { root, partners }: Scene,
  collection: string,
  owner: Owner,
  more: object = {},
): Promise<Id> => {
  const data = { ...drafts[collection]!(partners[owner]), ...more }
  const { status, body } = await root.create(collection, data, { locale: 'it' })
  if (status >= 400) throw new Error(`No ${collection} was made: ${JSON.stringify(body)}`)
  return body['id'] as Id
}

const untouched = new Map<string, Id[]>()

/** Does something to a document of its own; the next takes the same one if nothing came of it. */
const onFresh = async (
  scene: Scene,
  collection: string,
  owner: Owner,
  attempt: (id: Id) => Promise<{ outcome: Outcome; done: boolean }>,
): Promise<{ outcome: Outcome; done: boolean }> => {
  const key = `${collection} ${owner}`
  const ids = untouched.get(key) ?? []
  untouched.set(key, ids)
  const id = ids.pop() ?? (await make(scene, collection, owner))
  const result = await attempt(id)
  if (!result.done && result.outcome.status >= 400) ids.push(id)
  return result
}

const draftOf = async ({ root }: Scene, collection: string, id: Id, locale = 'it') =>
  (await root.findByID(collection, id, { draft: true, locale, depth: 0 })).body

const marker = (): string => `Marker ${serial()}`

type Attempt = (
  scene: Scene,
  door: Door,
  given: { id: Id; collection: string; owner: Owner; text: string },
) => Promise<{ outcome: Outcome; done: boolean }>

const saved =
  (data: (text: string) => object, locale: string, many = false): Attempt =>
  async (scene, door, { collection, id, text }) => {
    const outcome = many
      ? await door.updateMany(collection, { id: { equals: id } }, data(text), { locale })
      : await door.update(collection, id, data(text), { locale })
    const draft = await draftOf(scene, collection, id, locale)
    return { outcome, done: JSON.stringify(draft).includes(text) }
  }

const seen = (outcome: Outcome): boolean =>
  outcome.status === 200 &&
  (!Array.isArray(outcome.body['docs']) || outcome.body['docs'].length > 0)

/** What may be done to publishable documents, and by whom if they belong to their partner. */
const onPublishable: Record<string, { may: readonly Person[]; attempt: Attempt }> = {
  'read the draft': {
    may: desk,
    attempt: async (_scene, door, { collection, id }) => {
      const outcome = await door.findByID(collection, id, { draft: true, locale: 'it' })
      return { outcome, done: seen(outcome) }
    },
  },
  'find the draft in a list': {
    may: desk,
    attempt: async (_scene, door, { collection, id }) => {
      const where = { id: { equals: id } }
      const outcome = await door.find(collection, where, { draft: true, locale: 'it' })
      return { outcome, done: seen(outcome) }
    },
  },
  'read versions': {
    may: desk,
    attempt: async (_scene, door, { collection, id }) => {
      const outcome = await door.findVersions(collection, { parent: { equals: id } })
      return { outcome, done: seen(outcome) }
    },
  },
  'change a text in Italian': {
    may: textWriters,
    attempt: saved((title) => ({ title }), 'it'),
  },
  'change a text in Italian in bulk': {
    may: textWriters,
    attempt: saved((title) => ({ title }), 'it', true),
  },
  'change a text in Portuguese': {
    may: writers,
    attempt: saved((title) => ({ title }), 'pt'),
  },
  'change a text in Portuguese in bulk': {
    may: writers,
    attempt: saved((title) => ({ title }), 'pt', true),
  },
  'change a shared value': {
    may: writers,
    attempt: async (scene, door, { collection, id }) => {
      const licence = async () => (await draftOf(scene, collection, id))['licence'] as string
      const other = (await licence()) === 'CC0-1.0' ? 'CC-BY-SA-4.0' : 'CC0-1.0'
      const outcome = await door.update(collection, id, { licence: other }, { locale: 'it' })
      return { outcome, done: (await licence()) === other }
    },
  },
  'hand it to another partner': {
    may: coordinating,
    attempt: (scene, door, { collection, owner }) =>
      onFresh(scene, collection, owner, async (fresh) => {
        const partner = scene.partners[owner === 'own' ? 'other' : 'own']
        const outcome = await door.update(collection, fresh, { partner }, { locale: 'it' })
        const now = (await draftOf(scene, collection, fresh))['partner']
        return { outcome, done: String(now) === String(partner) }
      }),
  },
  'publish with a save': {
    may: writers,
    attempt: (scene, door, { collection, owner }) =>
      onFresh(scene, collection, owner, async (fresh) => {
        const outcome = await door.update(
          collection,
          fresh,
          { _status: 'published' },
          { locale: 'it' },
        )
        const { body } = await scene.root.findByID(collection, fresh, { locale: 'it' })
        return { outcome, done: body['_status'] === 'published' }
      }),
  },
  'publish in bulk': {
    may: writers,
    attempt: (scene, door, { collection, owner }) =>
      onFresh(scene, collection, owner, async (fresh) => {
        const where = { id: { equals: fresh } }
        const data = { _status: 'published' }
        const outcome = await door.updateMany(collection, where, data, { locale: 'it' })
        const { body } = await scene.root.findByID(collection, fresh, { locale: 'it' })
        return { outcome, done: body['_status'] === 'published' }
      }),
  },
  'move it to the trash': {
    may: writers,
    attempt: (scene, door, { collection, owner }) =>
      onFresh(scene, collection, owner, async (fresh) => {
        const deletedAt = new Date().toISOString()
        const outcome = await door.update(collection, fresh, { deletedAt }, { locale: 'it' })
        const { status } = await scene.root.findByID(collection, fresh, {
          draft: true,
          locale: 'it',
        })
        return { outcome, done: status === 404 }
      }),
  },
  'delete it': {
    may: writers,
    attempt: (scene, door, { collection, owner }) =>
      onFresh(scene, collection, owner, async (fresh) => {
        const outcome = await door.remove(collection, fresh)
        const { status } = await scene.root.findByID(collection, fresh, {
          draft: true,
          locale: 'it',
        })
        return { outcome, done: status === 404 }
      }),
  },
  'delete it in bulk': {
    may: writers,
    attempt: (scene, door, { collection, owner }) =>
      onFresh(scene, collection, owner, async (fresh) => {
        const outcome = await door.removeMany(collection, { id: { equals: fresh } })
        const { status } = await scene.root.findByID(collection, fresh, {
          draft: true,
          locale: 'it',
        })
        return { outcome, done: status === 404 }
      }),
  },
  'duplicate it': {
    may: writers,
    attempt: async (scene, door, { collection, id, owner }) => {
      const data = { partner: scene.partners[owner] }
      const outcome = await door.duplicate(collection, id, data, { locale: 'it' })
      return { outcome, done: outcome.status < 300 && outcome.body['id'] !== undefined }
    },
  },
}

const publishableRows = (collection: string): Row[] => {
  const shared = new Map<Owner, Promise<Id>>()
  const rows = Object.entries(onPublishable).flatMap(([operation, { may, attempt }]) =>
    owners.map((owner): Row => ({
      collection,
      operation,
      owner,
      may: byOwner(may)[owner],
      attempt: async (scene, door) => {
        if (!shared.has(owner)) shared.set(owner, make(scene, collection, owner))
        const id = await shared.get(owner)!
        return attempt(scene, door, { collection, id, owner, text: marker() })
      },
    })),
  )
  const create = owners.map((owner): Row => ({
    collection,
    operation: 'create',
    owner,
    may: byOwner(writers)[owner],
    attempt: async ({ partners }, door) => {
      const outcome = await door.create(collection, drafts[collection]!(partners[owner]), {
        locale: 'it',
      })
      return { outcome, done: outcome.status < 300 }
    },
  }))
  const read = owners.map((owner): Row => ({
    collection,
    operation: 'read what is public',
    owner,
    may: everybody,
    attempt: async (scene, door) => {
      const id = await make(scene, collection, owner, { _status: 'published' })
      const outcome = await door.findByID(collection, id, { locale: 'it' })
      return { outcome, done: seen(outcome) }
    },
  }))
  return [...create, ...read, ...rows]
}

const readAll = (collection: string, find: (scene: Scene) => Promise<Id>): Row => ({
  collection,
  operation: 'read',
  owner: 'other',
  may: everybody,
  attempt: async (scene, door) => {
    const outcome = await door.findByID(collection, await find(scene), { locale: 'it' })
    return { outcome, done: seen(outcome) }
  },
})

const partnerRows: Row[] = [
  readAll('partners', async ({ partners }) => partners.other),
  {
    collection: 'partners',
    operation: 'create',
    owner: 'other',
    may: coordinating,
    attempt: async (_scene, door) => {
      const outcome = await door.create('partners', buildPartner(), { locale: 'it' })
      return { outcome, done: outcome.status < 300 }
    },
  },
  ...owners.map((owner): Row => ({
    collection: 'partners',
    operation: 'describe it',
    owner,
    may: byOwner(writers)[owner],
    attempt: async ({ partners, root }, door) => {
      const description = marker()
      const id = partners[owner]
      const outcome = await door.update('partners', id, { description }, { locale: 'it' })
      const { body } = await root.findByID('partners', id, { locale: 'it' })
      return { outcome, done: body['description'] === description }
    },
  })),
  {
    collection: 'partners',
    operation: 'give it another role',
    owner: 'own',
    may: coordinating,
    attempt: async ({ partners, root }, door) => {
      const role = async () => (await root.findByID('partners', partners.own)).body['role']
      await root.update('partners', partners.own, { role: 'partner' })
      const outcome = await door.update('partners', partners.own, { role: 'coordinator' })
      return { outcome, done: (await role()) === 'coordinator' }
    },
  },
  {
    collection: 'partners',
    operation: 'delete',
    owner: 'other',
    may: coordinating,
    attempt: async ({ root }, door) => {
      const { body } = await root.create('partners', buildPartner(), { locale: 'it' })
      const outcome = await door.remove('partners', body['id'] as Id)
      const { status } = await root.findByID('partners', body['id'] as Id)
      return { outcome, done: status === 404 }
    },
  },
]

const makeTopic = async ({ root }: Scene): Promise<Id> =>
  (await root.create('topics', buildTopic(), { locale: 'it' })).body['id'] as Id

const topicRows: Row[] = [
  readAll('topics', makeTopic),
  {
    collection: 'topics',
    operation: 'create',
    owner: 'own',
    may: coordinating,
    attempt: async (_scene, door) => {
      const outcome = await door.create('topics', buildTopic(), { locale: 'it' })
      return { outcome, done: outcome.status < 300 }
    },
  },
  {
    collection: 'topics',
    operation: 'change',
    owner: 'own',
    may: coordinating,
    attempt: async (scene, door) => {
      const [id, description] = [await makeTopic(scene), marker()]
      const outcome = await door.update('topics', id, { description }, { locale: 'it' })
      const { body } = await scene.root.findByID('topics', id, { locale: 'it' })
      return { outcome, done: body['description'] === description }
    },
  },
  {
    collection: 'topics',
    operation: 'delete',
    owner: 'own',
    may: coordinating,
    attempt: async (scene, door) => {
      const id = await makeTopic(scene)
      const outcome = await door.remove('topics', id)
      return { outcome, done: (await scene.root.findByID('topics', id)).status === 404 }
    },
  },
]

const makePicture = async ({ root, picture, partners }: Scene, owner: Owner): Promise<Id> => {
  const data = { alt: 'A desk', partner: partners[owner] }
  const { status, body } = await root.upload('media', data, picture)
  if (status >= 400) throw new Error(`No picture was made: ${JSON.stringify(body)}`)
  return body['id'] as Id
}

const pictures = new WeakMap<Scene, Partial<Record<Owner, Promise<Id>>>>()

const sharedPicture = (scene: Scene, owner: Owner): Promise<Id> => {
  const made = pictures.get(scene) ?? {}
  pictures.set(scene, made)
  return (made[owner] ??= makePicture(scene, owner))
}

const pictureText = async ({ root }: Scene, id: Id): Promise<string> =>
  JSON.stringify((await root.findByID('media', id, { locale: 'all' })).body)

const onPictures: Record<
  string,
  { may: readonly Person[]; data: (t: string) => object; locale: string }
> = {
  'describe it in Italian': { may: textWriters, data: (alt) => ({ alt }), locale: 'it' },
  'describe it in Portuguese': { may: writers, data: (alt) => ({ alt }), locale: 'pt' },
  'credit it': { may: writers, data: (credit) => ({ credit }), locale: 'it' },
}

const mediaRows: Row[] = [
  readAll('media', (scene) => sharedPicture(scene, 'other')),
  ...owners.map((owner): Row => ({
    collection: 'media',
    operation: 'upload',
    owner,
    may: byOwner(writers)[owner],
    attempt: async ({ picture, partners }, door) => {
      const data = { alt: 'A desk', partner: partners[owner] }
      const outcome = await door.upload('media', data, picture)
      return { outcome, done: outcome.status < 300 }
    },
  })),
  ...Object.entries(onPictures).flatMap(([operation, { may, data, locale }]) =>
    owners.flatMap((owner) =>
      [false, true].map((many): Row => ({
        collection: 'media',
        operation: many ? `${operation} in bulk` : operation,
        owner,
        may: byOwner(may)[owner],
        attempt: async (scene, door) => {
          const [id, text] = [await sharedPicture(scene, owner), marker()]
          const outcome = many
            ? await door.updateMany('media', { id: { equals: id } }, data(text), { locale })
            : await door.update('media', id, data(text), { locale })
          return { outcome, done: (await pictureText(scene, id)).includes(text) }
        },
      })),
    ),
  ),
  ...owners.map((owner): Row => ({
    collection: 'media',
    operation: 'hand it to another partner',
    owner,
    may: coordinating,
    attempt: async (scene, door) => {
      const id = await sharedPicture(scene, owner)
      const partner = scene.partners[owner === 'own' ? 'other' : 'own']
      const outcome = await door.update('media', id, { partner }, { locale: 'it' })
      const { body } = await scene.root.findByID('media', id, { depth: 0 })
      await scene.root.update('media', id, { partner: scene.partners[owner] }, { locale: 'it' })
      return { outcome, done: String(body['partner']) === String(partner) }
    },
  })),
  ...owners.map((owner): Row => ({
    collection: 'media',
    operation: 'delete',
    owner,
    may: byOwner(writers)[owner],
    attempt: async (scene, door) => {
      const id = await makePicture(scene, owner)
      const outcome = await door.remove('media', id)
      return { outcome, done: (await scene.root.findByID('media', id)).status === 404 }
    },
  })),
]

const userRow = (
  operation: string,
  may: readonly Person[],
  attempt: Row['attempt'],
  owner: Owner = 'own',
): Row => ({ collection: 'users', operation, owner, may, attempt })

const selfOf = ({ users }: Scene, person: Person): Id =>
  person === 'anonymous' ? users.reviewer : users[person]

const changeUser =
  (
    data: (text: string, scene: Scene) => object,
    who: (scene: Scene, person: Person) => Id = selfOf,
  ): Row['attempt'] =>
  async (scene, door, person) => {
    const [id, wanted] = [who(scene, person), data(marker(), scene)]
    const { body: before } = await scene.root.findByID('users', id, { depth: 0 })
    const outcome = await door.update('users', id, wanted)
    const { body } = await scene.root.findByID('users', id, { depth: 0 })
    const names = Object.keys(wanted)
    const done = names.every((name) => JSON.stringify(body[name]) !== JSON.stringify(before[name]))
    const back = Object.fromEntries(names.map((name) => [name, before[name] ?? null]))
    if (done) await scene.root.update('users', id, back)
    return { outcome, done }
  }

const signedIn = desk

const userRows: Row[] = [
  userRow('read oneself', signedIn, async (scene, door, person) => {
    const outcome = await door.findByID('users', selfOf(scene, person))
    return { outcome, done: seen(outcome) }
  }),
  userRow('read a colleague', signedIn, async (scene, door) => {
    const outcome = await door.findByID('users', scene.users.reviewer)
    return { outcome, done: seen(outcome) }
  }),
  userRow(
    'read somebody else',
    coordinating,
    async (scene, door) => {
      const outcome = await door.findByID('users', scene.users.stranger)
      return { outcome, done: seen(outcome) }
    },
    'other',
  ),
  userRow(
    'find somebody else by e-mail',
    coordinating,
    async (scene, door) => {
      const outcome = await door.find('users', { id: { equals: scene.users.stranger } })
      return { outcome, done: seen(outcome) }
    },
    'other',
  ),
  userRow('create', ['administrator'], async ({ partners }, door) => {
    const data = buildUser({ role: 'editor', partner: partners.own })
    const outcome = await door.create('users', data)
    return { outcome, done: outcome.status < 300 }
  }),
  userRow(
    'change one’s own name',
    signedIn,
    changeUser((name) => ({ name })),
  ),
  userRow(
    'change a colleague’s name',
    ['administrator'],
    changeUser(
      (name) => ({ name }),
      ({ users }) => users.disabled,
    ),
  ),
  userRow(
    'change a colleague’s e-mail',
    ['administrator'],
    changeUser(
      (text) => ({ email: `${text.replace(' ', '-').toLowerCase()}@example.org` }),
      ({ users }) => users.disabled,
    ),
  ),
  userRow(
    'make a translator coordinator',
    ['administrator'],
    changeUser(
      () => ({ role: 'coordinator' }),
      ({ users }) => users.translator,
    ),
  ),
  userRow(
    'let a translator write another language',
    ['administrator'],
    changeUser(
      () => ({ languages: ['it', 'en', 'pt'] }),
      ({ users }) => users.translator,
    ),
  ),
  userRow(
    'move a translator to another partner',
    ['administrator'],
    changeUser(
      (_text, { partners }) => ({ partner: partners.other }),
      ({ users }) => users.translator,
    ),
  ),
  userRow('give oneself another role', [], async (scene, door, person) => {
    // Administrators could; that they can is the row on a translator's role.
    if (person === 'administrator') return { outcome: { status: 403, body: {} }, done: false }
    return changeUser(() => ({ role: 'administrator' }))(scene, door, person)
  }),
  userRow('give oneself another partner', [], async (scene, door, person) => {
    if (person === 'administrator') return { outcome: { status: 403, body: {} }, done: false }
    return changeUser((_text, { partners }) => ({ partner: partners.other }))(scene, door, person)
  }),
  userRow(
    'open a disabled account',
    ['administrator'],
    changeUser(
      () => ({ disabled: false }),
      ({ users }) => users.disabled,
    ),
  ),
  userRow('delete', ['administrator'], async ({ root, partners }, door) => {
    const { body } = await root.create(
      'users',
      buildUser({ role: 'editor', partner: partners.own }),
    )
    const outcome = await door.remove('users', body['id'] as Id)
    return { outcome, done: (await root.findByID('users', body['id'] as Id)).status === 404 }
  }),
]

const unreachable = (collection: string): Row[] => [
  {
    collection,
    operation: 'find',
    owner: 'own',
    may: [],
    attempt: async (_scene, door) => {
      const outcome = await door.find(collection, {})
      return { outcome, done: outcome.status < 400 }
    },
  },
  {
    collection,
    operation: 'create',
    owner: 'own',
    may: [],
    attempt: async (_scene, door) => {
      const outcome = await door.create(collection, { key: marker(), name: marker() })
      return { outcome, done: outcome.status < 400 }
    },
  },
  {
    collection,
    operation: 'change all',
    owner: 'own',
    may: [],
    attempt: async (_scene, door) => {
      const outcome = await door.updateMany(collection, { id: { exists: true } }, { slug: 'x' })
      return { outcome, done: outcome.status < 400 }
    },
  },
  {
    collection,
    operation: 'delete all',
    owner: 'own',
    may: [],
    attempt: async (_scene, door) => {
      const outcome = await door.removeMany(collection, { id: { exists: true } })
      return { outcome, done: outcome.status < 400 }
    },
  },
]

const globalRows = ['project', 'site'].flatMap((slug): Row[] => [
  {
    collection: slug,
    operation: 'read',
    owner: 'own',
    may: everybody,
    attempt: async (_scene, door) => {
      const outcome = await door.findGlobal(slug)
      return { outcome, done: seen(outcome) }
    },
  },
  {
    collection: slug,
    operation: 'read versions',
    owner: 'own',
    may: coordinating,
    attempt: async (_scene, door) => {
      const outcome = await door.findGlobalVersions(slug)
      return { outcome, done: outcome.status === 200 }
    },
  },
  {
    collection: slug,
    operation: 'change',
    owner: 'own',
    may: coordinating,
    attempt: async ({ root }, door) => {
      const text = marker()
      const data = { title: text, name: text }
      const outcome = await door.updateGlobal(slug, data, { locale: 'it' })
      const { body } = await root.findGlobal(slug)
      return { outcome, done: JSON.stringify(body).includes(text) }
    },
  },
])

const settings = 'translation-settings'
const settingRows: Row[] = [
  {
    collection: settings,
    operation: 'read',
    owner: 'own',
    may: everybody.filter((role) => role !== 'anonymous' && role !== 'disabled'),
    attempt: async (_scene, door) => {
      const outcome = await door.findGlobal(settings)
      return { outcome, done: seen(outcome) }
    },
  },
  {
    collection: settings,
    operation: 'change',
    owner: 'own',
    may: coordinating,
    attempt: async ({ root }, door) => {
      const { body: before } = await root.findGlobal(settings)
      const isStrict = JSON.stringify(before).includes('"everyone"')
      const reviewOf = isStrict ? 'translators' : 'everyone'
      const outcome = await door.updateGlobal(settings, { reviewOf }, { locale: 'it' })
      const { body } = await root.findGlobal(settings)
      return { outcome, done: JSON.stringify(body).includes(`"${reviewOf}"`) }
    },
  },
]

/** Who may do what: role × collection × operation × own or other partner. */
export const roleTable: Row[] = [
  ...Object.keys(drafts).flatMap(publishableRows),
  ...partnerRows,
  ...topicRows,
  ...mediaRows,
  ...userRows,
  ...globalRows,
  ...settingRows,
  ...[
    ...['publications', 'publication-history', 'slugs', 'leases'],
    ...['translation-states', 'translation-jobs', 'translation-usage'],
  ].flatMap(unreachable),
  ...unreachable('schedules').filter(({ operation }) => operation !== 'find'),
]
