import { type CollectionSlug, createLocalReq, type Payload } from 'payload'

import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { withdrawLanguages } from '../../../src/publications/withdrawLanguages.ts'
import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildCaseStudy } from '../../support/build/buildCaseStudy.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { itWithTransactions } from '../../support/itWithTransactions.ts'
import { testRun } from '../../support/testRun.ts'

type Id = number | string
type Document = { id: Id; slug?: string | null; title?: string | null }

let cms: BootedPayload
let payload: Payload
let partner: Id

beforeAll(async () => {
  cms = await bootPayload({ env: { LANGUAGES: 'it,en,el,tr,bg' } })
  payload = cms.payload
  const data = buildPartner() as never
  partner = (await payload.create({ collection: 'partners', data, overrideAccess: true })).id
})
afterAll(() => cms.stop())

const inLanguage = (locale: string) => ({ locale: locale as 'it', overrideAccess: true }) as const

const create = async (title: string, locale = 'it', collection: CollectionSlug = 'news') => {
  const build = collection === 'news' ? buildNews : buildCaseStudy
  const data = build({ partner, title }) as never
  return (await payload.create({ collection, data, ...inLanguage(locale) })) as Document
}

const update = async (id: Id, data: object, locale = 'it') =>
  (await payload.update({
    collection: 'news',
    id,
    data: data as never,
    ...inLanguage(locale),
  })) as Document

const publish = async (id: Id, language = 'it') =>
  publishLanguage(await createLocalReq({}, payload), {
    contentType: 'news',
    id,
    language,
    by: null,
  })

const withdraw = async (id: Id) =>
  withdrawLanguages(await createLocalReq({}, payload), {
    contentType: 'news',
    id,
    languages: 'all',
    by: null,
  })

const draftOf = async (id: Id, locale = 'it') =>
  (await payload.findByID({
    collection: 'news',
    id,
    draft: true,
    ...inLanguage(locale),
  })) as Document

describe('a slug', () => {
  it.each([
    ['it', 'Perché no? È così', 'perche-no-e-cosi'],
    ['tr', 'İstanbul’da ılık Çeşme', 'istanbul-da-ilik-cesme'],
    ['el', 'Θεσσαλονίκη: ευκαιρίες', 'thessaloniki-efkairies'],
    ['bg', 'Търговище и Щъркел', 'targovishte-i-shtarkel'],
  ])('is spelled in the language of the text (%s)', async (language, title, slug) => {
    expect((await create(title, language)).slug).toBe(slug)
  })

  it('is numbered when a draft has it', async () => {
    expect((await create('In bozza')).slug).toBe('in-bozza')
    expect((await create('In bozza')).slug).toBe('in-bozza-2')
    expect((await create('In bozza')).slug).toBe('in-bozza-3')
  })

  it('is free in another language and in another collection', async () => {
    expect((await create('Radio')).slug).toBe('radio')
    expect((await create('Radio', 'en')).slug).toBe('radio')
    expect((await create('Radio', 'it', 'case-studies')).slug).toBe('radio')
  })

  it('is taken while its document is in the trash', async () => {
    const { id } = await create('Nel cestino')
    await update(id, { deletedAt: new Date().toISOString() })
    expect((await create('Nel cestino')).slug).toBe('nel-cestino-2')
  })

  it('is free again once its document is deleted for good', async () => {
    const { id } = await create('Per sempre')
    await publish(id)
    await payload.delete({ collection: 'news', id, overrideAccess: true })
    expect((await create('Per sempre')).slug).toBe('per-sempre')
  })

  it('stays with a document that once showed it, when it has another one or is withdrawn', async () => {
    const { id } = await create('Vecchio indirizzo')
    await publish(id)
    await update(id, { slug: 'nuovo-indirizzo' })
    expect((await create('Vecchio indirizzo')).slug).toBe('vecchio-indirizzo-2')
    await publish(id)
    await withdraw(id)
    expect((await create('Vecchio indirizzo')).slug).toBe('vecchio-indirizzo-3')
    expect((await create('Nuovo indirizzo')).slug).toBe('nuovo-indirizzo-2')
    expect((await update(id, { slug: 'vecchio-indirizzo' })).slug).toBe('vecchio-indirizzo')
  })

  it('that nobody ever saw is free once its draft has another one', async () => {
    const { id } = await create('Mai visto')
    await update(id, { slug: 'altro-nome' })
    expect((await create('Mai visto')).slug).toBe('mai-visto')
  })

  it('follows the title until the language is public, and then no more', async () => {
    const { id } = await create('Primo titolo')
    expect((await update(id, { title: 'Secondo titolo' })).slug).toBe('secondo-titolo')
    await publish(id)
    expect((await update(id, { title: 'Terzo titolo' })).slug).toBe('secondo-titolo')
  })

  it('stays as somebody typed it', async () => {
    const { id } = await create('Scritto a mano')
    expect((await update(id, { slug: 'La Mia Pagina!' })).slug).toBe('la-mia-pagina')
    expect((await update(id, { title: 'Titolo diverso' })).slug).toBe('la-mia-pagina')
  })

  it('is made per language', async () => {
    const { id } = await create('Due lingue')
    expect((await update(id, { title: 'Two languages' }, 'en')).slug).toBe('two-languages')
    expect((await draftOf(id)).slug).toBe('due-lingue')
  })

  it('is made from the title again when somebody empties it', async () => {
    const { id } = await create('Titolo buono')
    await update(id, { slug: 'cattivo' })
    expect((await update(id, { slug: '' })).slug).toBe('titolo-buono')
  })

  it('is there for whatever is public: a title without letters is refused, naming it', async () => {
    const { id } = await create('!!! ???')
    await expect(publish(id)).rejects.toMatchObject({
      status: 422,
      data: { errors: [{ path: 'slug' }] },
    })
    await update(id, { slug: 'ora-si' })
    await publish(id)
  })
})

describe('a slug that somebody types', () => {
  const refusal = async (attempt: Promise<unknown>) => {
    const error = (await attempt.then(
      () => ({}),
      (thrown: unknown) => thrown,
    )) as { status?: number; data?: { errors: { path: string }[] } }
    return [error.status, error.data?.errors.map(({ path }) => path)]
  }

  it.each<[string, (title: string) => Promise<unknown>]>([
    ['a draft', (title) => create(title)],
    ['a public document', async (title) => publish((await create(title)).id)],
    [
      'a document in the trash',
      async (title) => update((await create(title)).id, { deletedAt: new Date().toISOString() }),
    ],
    [
      'the history of a document',
      async (title) => {
        const { id } = await create(title)
        await publish(id)
        await update(id, { slug: `${title}-adesso` })
        await publish(id)
      },
    ],
  ])('is refused, naming the field, when %s has it, and nothing is saved', async (what, take) => {
    const title = `preso da ${what}`
    await take(title)
    const mine = await create(`mio accanto a ${what}`)
    const slug = title.replaceAll(' ', '-')
    expect(await refusal(update(mine.id, { slug, title: 'Cambiato' }))).toEqual([400, ['slug']])
    expect(await draftOf(mine.id)).toMatchObject({ slug: mine.slug, title: mine.title })
  })

  it('is refused without letters or digits', async () => {
    const { id } = await create('Con lettere')
    expect(await refusal(update(id, { slug: '…' }))).toEqual([400, ['slug']])
  })

  it.each([[42], [{ it: 'x' }], [['x']], [true]])(
    'is refused if it is no text: %j',
    async (slug) => {
      const { id } = await create('Non testo')
      expect(await refusal(update(id, { slug }))).toEqual([400, ['slug']])
    },
  )
})

describe('of many who want one slug at the same moment', () => {
  const settle = async (attempts: Promise<Document>[]) => {
    const results = await Promise.allSettled(attempts)
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  }

  it('each gets one of their own or is told so, and nobody is half saved', async () => {
    const made = await settle(Array.from({ length: 8 }, () => create('Corsa al nome')))
    expect(made.length).toBeGreaterThan(0)
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(made.length)
    const { totalDocs } = await payload.find({
      collection: 'news',
      draft: true,
      overrideAccess: true,
      where: { title: { equals: 'Corsa al nome' } },
    })
    // Without transactions a refused save may leave its draft behind.
    expect(testRun.transactions ? totalDocs : made.length).toBe(made.length)
  })

  itWithTransactions('one gets what all typed', async () => {
    const documents = await Promise.all(
      ['Uno', 'Due', 'Tre', 'Quattro'].map((title) => create(title)),
    )
    const made = await settle(documents.map(({ id }) => update(id, { slug: 'uguale-per-tutti' })))
    expect(made.map(({ slug }) => slug)).toEqual(['uguale-per-tutti'])
    const drafts = await Promise.all(documents.map(({ id }) => draftOf(id)))
    expect(drafts.filter(({ slug }) => slug === 'uguale-per-tutti')).toHaveLength(1)
  })
})
