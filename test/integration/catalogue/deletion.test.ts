import type { CollectionSlug, Payload } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildCaseStudy } from '../../support/build/buildCaseStudy.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildPicture } from '../../support/build/buildPicture.ts'
import { buildTopic } from '../../support/build/buildTopic.ts'
import { buildTrainingPath } from '../../support/build/buildTrainingPath.ts'
import { buildTrainingUnit } from '../../support/build/buildTrainingUnit.ts'
import { createUser } from '../../support/createUser.ts'

type Id = number | string

let cms: BootedPayload
let payload: Payload
let partner: Id
let otherPartner: Id

const all = { overrideAccess: true, locale: 'it' as never } // Test set-up.

beforeAll(async () => {
  cms = await bootPayload()
  payload = cms.payload
  partner = await make('partners', buildPartner())
  otherPartner = await make('partners', buildPartner())
})
afterAll(() => cms.stop())

const make = async (collection: CollectionSlug, data: object): Promise<Id> =>
  (await payload.create({ collection, data: data as never, ...all })).id

const makePicture = async (): Promise<Id> => {
  const data = { alt: 'Scrivanie', partner } as never
  const file = await buildPicture({ width: 40, height: 30 })
  return (await payload.create({ collection: 'media', data, file, ...all })).id
}

type Refusal = { status?: number; message?: string; data?: { errors: { path: string }[] } }

const refusal = async (attempt: Promise<unknown>): Promise<Refusal> =>
  attempt.then(
    () => ({}),
    (error: unknown) => error as Refusal,
  )

const remove = (collection: CollectionSlug, id: Id) => payload.delete({ collection, id, ...all })

const isThere = async (collection: CollectionSlug, id: Id): Promise<boolean> =>
  (await payload.count({ collection, where: { id: { equals: id } }, ...all })).totalDocs === 1

/** Refused with the place, and still there. */
const expectRefused = async (collection: CollectionSlug, id: Id, place: string, title: string) => {
  const { status, message, data } = await refusal(remove(collection, id))
  expect(status).toBe(409)
  expect(message).toContain(title)
  expect(data?.errors.map(({ path }) => path)).toContain(place)
  expect(await isThere(collection, id)).toBe(true)
}

describe('deleting is refused, saying where it is still in use:', () => {
  it('a picture that a draft shows as its cover', async () => {
    const picture = await makePicture()
    const title = 'Con copertina'
    const id = await make('case-studies', buildCaseStudy({ partner, title, cover: picture }))
    await expectRefused('media', picture, `case-studies/${id}/cover`, title)
  })

  it('a picture in a gallery, a block, or a logo', async () => {
    const picture = await makePicture()
    const gallery = [{ image: picture }]
    const inGallery = await make('case-studies', buildCaseStudy({ partner, title: 'A', gallery }))
    await expectRefused('media', picture, `case-studies/${inGallery}/gallery.image`, 'A')
    await remove('case-studies', inGallery)
    const content = [{ blockType: 'picture', image: picture }]
    const inBlock = await make(
      'training-units',
      buildTrainingUnit({ partner, title: 'B', content }),
    )
    await expectRefused('media', picture, `training-units/${inBlock}/content.image`, 'B')
    await remove('training-units', inBlock)
    const owner = await make('partners', { ...buildPartner(), name: 'Col logo', logo: picture })
    await expectRefused('media', picture, `partners/${owner}/logo`, 'Col logo')
    await remove('partners', owner)
    await remove('media', picture)
    expect(await isThere('media', picture)).toBe(false)
  })

  it('a topic of a document, or with a narrower one', async () => {
    const topic = await make('topics', buildTopic())
    const title = 'Con tema'
    const id = await make('news', buildNews({ partner, title, topics: [topic] }))
    await expectRefused('topics', topic, `news/${id}/topics`, title)
    await remove('news', id)
    const narrower = await make('topics', {
      ...buildTopic({ label: 'Più stretto' }),
      broader: topic,
    })
    await expectRefused('topics', topic, `topics/${narrower}/broader`, 'Più stretto')
  })

  it('a partner with documents, people or files', async () => {
    const owner = await make('partners', buildPartner())
    const id = await make('news', buildNews({ partner: owner, title: 'Di loro' }))
    await expectRefused('partners', owner, `news/${id}/partner`, 'Di loro')
    await remove('news', id)
    const user = await createUser(payload, 'editor', owner)
    await expectRefused('partners', owner, `users/${user.id}/partner`, user.email)
  })

  it('a unit in a path, a prerequisite, or a related document', async () => {
    const unit = await make('training-units', buildTrainingUnit({ partner }))
    const path = await make(
      'training-paths',
      buildTrainingPath({ partner, units: [unit], title: 'Percorso' }),
    )
    await expectRefused('training-units', unit, `training-paths/${path}/units`, 'Percorso')
    await remove('training-paths', path)
    const next = await make(
      'training-units',
      buildTrainingUnit({ partner, title: 'Dopo', prerequisites: [unit] }),
    )
    await expectRefused('training-units', unit, `training-units/${next}/prerequisites`, 'Dopo')
    await remove('training-units', next)
    const related = [{ relationTo: 'training-units', value: unit }]
    const news = await make('news', buildNews({ partner, title: 'Notizia', related }))
    await expectRefused('training-units', unit, `news/${news}/related`, 'Notizia')
  })

  it('what only the public row still refers to', async () => {
    const topic = await make('topics', buildTopic())
    const title = 'Pubblicato con tema'
    const data = buildNews({ partner, title, topics: [topic], _status: 'published' })
    const id = await make('news', data)
    await payload.update({ collection: 'news', id, data: { topics: [] } as never, ...all })
    await expectRefused('topics', topic, `news/${id}/topics`, title)
  })

  it('what only a document in the trash refers to', async () => {
    const topic = await make('topics', buildTopic())
    const title = 'Nel cestino con tema'
    const id = await make('news', buildNews({ partner, title, topics: [topic] }))
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'news', id, data: { deletedAt } as never, ...all })
    await expectRefused('topics', topic, `news/${id}/topics`, title)
  })

  it('in bulk too, and moving to the trash alike', async () => {
    const unit = await make('training-units', buildTrainingUnit({ partner }))
    await make('training-paths', buildTrainingPath({ partner, units: [unit], title: 'In blocco' }))
    const { errors } = await payload.delete({
      collection: 'training-units',
      where: { id: { equals: unit } },
      ...all,
    })
    expect(errors.map(({ message }) => message).join()).toContain('In blocco')
    const deletedAt = new Date().toISOString()
    const trash = payload.update({
      collection: 'training-units',
      id: unit,
      data: { deletedAt } as never,
      ...all,
    })
    expect((await refusal(trash)).status).toBe(409)
    expect(await isThere('training-units', unit)).toBe(true)
  })
})

it('deletes a document that refers to itself alone', async () => {
  const unit = await make('training-units', buildTrainingUnit({ partner }))
  await remove('training-units', unit)
  expect(await isThere('training-units', unit)).toBe(false)
})

it('takes a document of another collection with the same id for what it is', async () => {
  const unit = await make('training-units', buildTrainingUnit({ partner }))
  const other = await make('training-units', buildTrainingUnit({ partner }))
  let study = await make('case-studies', buildCaseStudy({ partner }))
  // Numbers meet sooner or later; ids of MongoDB never do.
  while (typeof unit === 'number' && Number(study) < unit) {
    study = await make('case-studies', buildCaseStudy({ partner }))
  }
  const related = [
    { relationTo: 'case-studies', value: study },
    { relationTo: 'training-units', value: other },
  ]
  await make('news', buildNews({ partner, related }))
  await remove('training-units', unit)
  expect(await isThere('training-units', unit)).toBe(false)
})

it('tells an editor nothing of another partner’s draft but that it is there', async () => {
  const unit = await make('training-units', buildTrainingUnit({ partner }))
  await make(
    'training-paths',
    buildTrainingPath({ partner: otherPartner, units: [unit], title: 'Segreto altrui' }),
  )
  const { id } = await createUser(payload, 'editor', partner)
  const editor = await payload.findByID({ collection: 'users', id, overrideAccess: true })
  const attempt = payload.delete({
    collection: 'training-units',
    id: unit,
    overrideAccess: false,
    user: { ...editor, collection: 'users' },
  })
  const { status, message, data } = await refusal(attempt)
  expect(status).toBe(409)
  expect(JSON.stringify([message, data])).not.toContain('Segreto')
  expect(message).toContain('another partner')
})
