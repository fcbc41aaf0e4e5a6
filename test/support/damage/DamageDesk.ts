import { copyDataFromLocaleHandler } from '@payloadcms/ui/utilities/copyDataFromLocale'
import { type CollectionSlug, createLocalReq, type Payload } from 'payload'

import { publishLanguage } from '../../../src/publications/publishLanguage.ts'
import { restoreVersion } from '../../../src/publications/restoreVersion.ts'
import { addSchedule, runDueSchedules } from '../../../src/publications/schedules.ts'
import { withdrawLanguages } from '../../../src/publications/withdrawLanguages.ts'

import {
  type Content,
  edit,
  emptyContent,
  fromAnswer,
  fromStored,
  type Language,
  languages,
  toForm,
} from './content.ts'
import { DocumentModel } from './DocumentModel.ts'
import { type Random, randomFrom, type Shape } from './shapes.ts'

type Id = number | string
type Stored = Record<string, unknown>
type Expectations = (message: string, found: unknown, wanted: unknown) => void

export const steps = [
  'save',
  'save',
  'save',
  'autosave',
  'autosave',
  'publish',
  'publish',
  'publish',
  'withdraw',
  'withdraw',
  'restoreLanguage',
  'restoreShared',
  'schedule',
  'bulk',
  'copy',
  'duplicate',
  'trash',
  'untrash',
] as const
export type Step = (typeof steps)[number]

/**
 * A few documents of one collection, each with its model: takes a step with both and then compares
 * everything that can be read of both.
 */
export class DamageDesk {
  readonly #payload: Payload
  readonly #collection: CollectionSlug
  readonly #shape: Shape
  readonly #owner: { partner: Id; user: Stored }
  readonly #compare: Expectations
  readonly #documents: { id: Id; model: DocumentModel }[] = []
  /** What was done, for people to read when a comparison fails. */
  readonly story: string[] = []

  constructor(desk: {
    payload: Payload
    collection: CollectionSlug
    shape: Shape
    owner: { partner: Id; user: Stored }
    compare: Expectations
  }) {
    this.#payload = desk.payload
    this.#collection = desk.collection
    this.#shape = desk.shape
    this.#owner = desk.owner
    this.#compare = desk.compare
  }

  async create(random: Random): Promise<void> {
    const language = random.pick(languages)
    const content = emptyContent(this.#shape)
    edit(content, this.#shape, language, random)
    for (const name of this.#shape.required) {
      content.texts[name]![language] ??= `${name} ${language} ${random.below(1_000_000)}`
    }
    this.story.push(`create in ${language}`)
    const { id } = await this.#payload.create({
      collection: this.#collection,
      locale: language,
      data: {
        ...toForm(content, this.#shape, language),
        partner: this.#owner.partner,
        sourceLanguage: language,
      } as never,
    })
    const model = new DocumentModel(this.#shape, content)
    const created = { id, model }
    // A new document gives its rows ids of its own.
    model.draft = withIdsOf(content, await this.#draft(created))
    this.#documents.push(created)
    await this.#check(languages)
    if (random.chance(0.5)) return
    // Much goes wrong only where several languages are public.
    for (const other of languages.slice(0, 3)) {
      await this.#save(created, other, randomFrom(random.below(2 ** 31)), false, true)
      await this.#take('publish', created, random)
    }
    await this.#check(languages)
  }

  /** Takes one step, looks at all drafts and rows, and at the document through the eyes of one language. */
  async take(step: Step, random: Random): Promise<void> {
    const document = random.pick(this.#documents)
    await this.#take(step, document, random)
    await this.#check([random.pick(languages)], document)
  }

  /** Looks at everything in every language. */
  async end(): Promise<void> {
    await this.#check(languages)
  }

  async #take(step: Step, document: Documented, random: Random): Promise<void> {
    const { id, model } = document
    const language = pickLanguage(step, model, random)
    const say = (what: string): void => void this.story.push(`${id}: ${what}`)
    switch (step) {
      case 'save':
      case 'autosave': {
        if (model.inTrash) return
        say(`${step} in ${language}`)
        return this.#save(document, language, random, step === 'autosave')
      }
      case 'publish': {
        say(`publish ${language}`)
        const work = async () => publishLanguage(await this.#req(), { ...this.#at(id), language })
        return this.#publish(model, language, work)
      }
      case 'withdraw': {
        const leaving = random.chance(0.2) ? languages : [language]
        say(`withdraw ${leaving.join()}`)
        await withdrawLanguages(await this.#req(), { ...this.#at(id), languages: [...leaving] })
        return model.withdraw(leaving)
      }
      case 'restoreLanguage':
      case 'restoreShared': {
        const version = random.pick([...model.versions.keys()])
        const part = step === 'restoreShared' ? 'shared' : 'language'
        say(`restore ${part} (${language}) of version ${version}`)
        await restoreVersion(await this.#req(), {
          contentType: this.#collection,
          id,
          version,
          part,
          language,
        })
        const old = model.versions.get(version)!
        if (part === 'shared') model.restoreShared(old)
        else model.restoreLanguage(old, language)
        return
      }
      case 'schedule': {
        const action = random.chance(0.6) ? 'publish' : 'withdraw'
        say(`schedule ${action} of ${language}`)
        return this.#schedule(document, language, action)
      }
      case 'bulk': {
        say(`bulk edit in ${language}`)
        return this.#bulk(language, random)
      }
      case 'copy': {
        const to = random.pick(languages.filter((code) => code !== language))
        const overwrite = random.chance(0.4)
        if (model.inTrash) return
        say(`copy ${language} to ${to}${overwrite ? ', overwriting' : ''}`)
        const req = await this.#req(this.#owner.user)
        await copyDataFromLocaleHandler({
          collectionSlug: this.#collection,
          docID: id,
          fromLocale: language,
          toLocale: to,
          overrideData: overwrite,
          req,
        } as never)
        return model.copy(language, to, overwrite, await this.#draft(document))
      }
      case 'duplicate': {
        if (model.inTrash || this.#documents.length > 2) return
        const copy = await this.#payload.duplicate({
          collection: this.#collection,
          id,
          locale: language,
        })
        say(`duplicate as ${copy.id} in ${language}`)
        const made = { id: copy.id, model: new DocumentModel(this.#shape, model.draft) }
        const draft = await this.#draft(made)
        this.#compare('a copy has row ids of its own', sharedIds(model.draft, draft), [])
        made.model.draft = withIdsOf(structuredClone(model.draft), draft)
        this.#documents.push(made)
        return
      }
      case 'trash':
      case 'untrash': {
        if (model.inTrash === (step === 'trash')) return
        say(step)
        await this.#payload.update({
          collection: this.#collection,
          id,
          locale: language,
          trash: true,
          data: { deletedAt: step === 'trash' ? new Date().toISOString() : null } as never,
        })
        if (step === 'trash') model.moveToTrash()
        else model.inTrash = false
      }
    }
  }

  async #save(
    { id, model }: Documented,
    language: Language,
    random: Random,
    autosave: boolean,
    complete = random.chance(0.6),
  ): Promise<void> {
    edit(model.draft, this.#shape, language, random)
    if (complete) {
      for (const name of this.#shape.required) {
        model.draft.texts[name]![language] ??= `${name} ${language} ${random.below(1_000_000)}`
      }
    }
    const answer = (await this.#payload.update({
      collection: this.#collection,
      id,
      locale: language,
      // Fallback is asked for on purpose: the answer to a write carries none all the same.
      fallbackLocale: languages.filter((code) => code !== language) as never,
      depth: 0,
      ...(autosave && { autosave }),
      draft: autosave || random.chance(0.5),
      data: toForm(model.draft, this.#shape, language) as never,
    })) as unknown as Stored
    this.#compare(
      'the answer to a write carries no fallback',
      fromAnswer(answer, this.#shape, language),
      only(model.draft, this.#shape, language),
    )
  }

  async #publish(
    model: DocumentModel,
    language: Language,
    work: () => Promise<void>,
  ): Promise<void> {
    const refusal = await work().then(
      () => null,
      (error: unknown) => error,
    )
    this.#compare(
      'publishing succeeds exactly when nothing is missing',
      refusal === null ? true : String(refusal),
      model.canPublish(language) ? true : String(refusal ?? 'a refusal'),
    )
    if (refusal === null) model.publish(language)
  }

  async #schedule(
    { id, model }: Documented,
    language: Language,
    action: 'publish' | 'withdraw',
  ): Promise<void> {
    const at = new Date(Date.now() - 1000).toISOString()
    const schedule = await addSchedule(await this.#req(), {
      contentType: this.#collection,
      document: String(id),
      language,
      action,
      at,
      timeZone: 'Europe/Rome',
      by: null,
    })
    await runDueSchedules(this.#payload, new Date())
    const after = await this.#payload.db.findOne<{ state: string; id: Id }>({
      collection: 'schedules',
      where: { id: { equals: schedule.id } },
    })
    const works = action === 'withdraw' || model.canPublish(language)
    this.#compare('a schedule tells how it went', after?.state, works ? 'done' : 'failed')
    if (!works) return
    if (action === 'publish') model.publish(language)
    else model.withdraw([language])
  }

  async #bulk(language: Language, random: Random): Promise<void> {
    const chosen = this.#documents.filter(({ model }) => !model.inTrash)
    const name = Object.keys(this.#shape.shared)[0]!
    const value = this.#shape.shared[name]!(random)
    const summary = `summary ${language} bulk ${random.below(1_000_000)}`
    const { errors } = await this.#payload.update({
      collection: this.#collection,
      locale: language,
      where: { id: { in: chosen.map(({ id }) => id) } },
      data: { [name]: value, summary } as never,
    })
    this.#compare('a bulk edit changes all', errors, [])
    for (const { model } of chosen) {
      model.draft.shared[name] = value
      model.draft.texts['summary']![language] = summary
    }
  }

  async #check(readIn: readonly Language[], read?: Documented): Promise<void> {
    for (const document of this.#documents) {
      const eyes = read === undefined || read === document ? readIn : []
      await this.#checkDraft(document, eyes)
      await this.#checkPage(document, eyes)
    }
  }

  async #checkDraft(document: Documented, readIn: readonly Language[]): Promise<void> {
    const { id, model } = document
    const latest = await this.#latestVersions(id)
    this.#compare(`${id} has one latest version`, latest.length, 1)
    const stored = fromStored(latest[0]!.version, this.#shape)
    this.#compare(`the draft of ${id}`, stored, model.draft)
    model.versions.set(latest[0]!.id, structuredClone(model.draft))
    for (const language of readIn) {
      const answer = (await this.#payload.findByID({
        collection: this.#collection,
        id,
        draft: true,
        trash: true,
        depth: 0,
        locale: language,
        fallbackLocale: false,
        overrideAccess: true,
      })) as unknown as Stored
      this.#compare(
        `the draft of ${id} read in ${language}`,
        fromAnswer(answer, this.#shape, language),
        only(model.draft, this.#shape, language),
      )
    }
  }

  async #checkPage({ id, model }: Documented, readIn: readonly Language[]): Promise<void> {
    const row = (await this.#payload.db.findOne<Stored & { id: Id }>({
      collection: this.#collection,
      where: { id: { equals: id } },
    }))!
    this.#compare(`the public row of ${id}`, fromStored(row, this.#shape), model.page)
    this.#compare(`the partner on the row of ${id}`, row['partner'], this.#owner.partner)
    const slugs = (row['slug'] ?? {}) as Record<string, string | null>
    for (const language of languages) {
      const isPublic = model.publicIn.includes(language)
      this.#compare(
        `${id} has an address in ${language} exactly while it is public there`,
        Boolean(slugs[language]),
        isPublic,
      )
      if (!readIn.includes(language)) continue
      const { docs } = await this.#payload.find({
        collection: this.#collection,
        where: { id: { equals: id } },
        depth: 0,
        locale: language,
        fallbackLocale: false,
        overrideAccess: false,
      })
      const texts = docs.map(
        (doc) => fromAnswer(doc as unknown as Stored, this.#shape, language).texts,
      )
      const wanted = only(model.page, this.#shape, language).texts
      this.#compare(`what readers of ${language} get of ${id}`, texts, isPublic ? [wanted] : [])
    }
  }

  async #draft({ id }: Documented): Promise<Content> {
    return fromStored((await this.#latestVersions(id))[0]!.version, this.#shape)
  }

  async #latestVersions(id: Id): Promise<{ id: Id; version: Stored }[]> {
    const { docs } = await this.#payload.db.findVersions<Stored>({
      collection: this.#collection,
      limit: 0,
      pagination: false,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    return docs
  }

  #at(id: Id) {
    return { contentType: this.#collection, id, by: null }
  }

  #req(user?: Stored) {
    return createLocalReq(user ? { user: user as never } : {}, this.#payload)
  }
}

/** Mostly a language for which the step means something: two in three publications succeed. */
const pickLanguage = (step: Step, model: DocumentModel, random: Random): Language => {
  const fitting = {
    publish: languages.filter((language) => model.canPublish(language)),
    schedule: languages.filter((language) => model.canPublish(language)),
    withdraw: model.publicIn,
  }
  const choice = step in fitting ? fitting[step as keyof typeof fitting] : languages
  return random.pick(choice.length > 0 && random.chance(0.7) ? choice : languages)
}

type Documented = { id: Id; model: DocumentModel }

/** The same content with the row ids of another one of the same form. */
const withIdsOf = (content: Content, other: Content): Content => {
  const result = structuredClone(content)
  if (other.id) result.id = other.id
  for (const [name, rows] of Object.entries(result.lists)) {
    result.lists[name] = rows.map((row, index) => {
      const match = other.lists[name]?.[index]
      return match ? withIdsOf(row, match) : row
    })
  }
  return result
}

const idsIn = (content: Content): string[] =>
  Object.values(content.lists).flatMap((rows) => rows.flatMap((row) => [row.id!, ...idsIn(row)]))

const sharedIds = (one: Content, other: Content): string[] => {
  const ids = new Set(idsIn(one))
  return idsIn(other).filter((id) => ids.has(id))
}

const only = (content: Content, shape: Shape, language: Language): Content =>
  fromAnswer(toForm(content, shape, language), shape, language)
