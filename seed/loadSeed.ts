import {
  type CollectionSlug,
  createLocalReq,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
  type TypedLocale,
} from 'payload'

import { inTransaction } from '../src/platform/documents/inTransaction.ts'
import { makeSlug } from '../src/platform/slugs/makeSlug.ts'

import { assertSeedable, seedLanguages } from './assertSeedable.ts'
import { caseStudies } from './data/caseStudies.ts'
import { events } from './data/events.ts'
import fundingStatements from './data/fundingStatements.json' with { type: 'json' }
import { news } from './data/news.ts'
import type { SeedTopic } from './data/otherTypes.ts'
import { partners } from './data/partners.ts'
import { project } from './data/project.ts'
import { site } from './data/site.ts'
import { topics } from './data/topics.ts'
import { trainingPaths } from './data/trainingPaths.ts'
import { trainingUnits } from './data/trainingUnits.ts'
import type { ContentLanguage, Texts } from './data/types.ts'
import { caseStudyData, caseStudyRelations } from './documents/caseStudyData.ts'
import {
  eventData,
  newsData,
  newsRelations,
  partnerData,
  projectData,
  siteData,
  topicData,
  trainingPathData,
  trainingPathRelations,
} from './documents/otherData.ts'
import { trainingUnitData, trainingUnitRelations } from './documents/trainingUnitData.ts'
import { DocumentWriter, type SeedData, type SeedId, type SeedIds } from './DocumentWriter.ts'
import { type SeedFile, seedFiles } from './seedFiles.ts'
import { markAlive, markBegun, markFinished, markInterrupted } from './seedMarker.ts'
import { SeedRefusal } from './SeedRefusal.ts'
import { toRichTextOf } from './toRichText.ts'
import { withRowIds } from './withRowIds.ts'

export type SeedTools = {
  /** Told how far the seed is, one line at a time. */
  log: (line: string) => void
  /** Makes one language of a document public; the seed writes no public row itself. */
  publish: (
    req: PayloadRequest,
    document: { contentType: CollectionSlug; id: SeedId; language: string; by: null },
  ) => Promise<void>
  /** Make the rest of a seed that was interrupted; else such a database is refused. */
  goOn?: boolean
  /** Ends the seed between two documents. */
  signal?: AbortSignal
  /** Makes a file; tests take smaller pictures, for most of the time goes into those. */
  makeFile?: (file: SeedFile) => ReturnType<SeedFile['make']>
}

/** How many documents of each collection were made. */
export type SeedCounts = Record<string, number>

/**
 * Fills an empty database with the seed content, in the configured languages only: each document in
 * its source language, then in the others, then each language that is meant to be public is
 * published. Each document is one transaction. An interrupted seed leaves a mark and can go on.
 *
 * @throws SeedRefusal when the database has content, and then changes nothing
 */
export const loadSeed = async (payload: Payload, tools: SeedTools): Promise<SeedCounts> => {
  const { localization } = payload.config
  const configured = localization ? localization.localeCodes : []
  await assertSeedable(payload, { languages: configured, goOn: tools.goOn ?? false })
  const seed = new Seed(payload, tools, configured)
  await markBegun(payload)
  try {
    const counts = await seed.run()
    await markFinished(payload)
    return counts
  } catch (error) {
    await markInterrupted(payload).catch(() => undefined)
    throw error
  }
}

type Publishable = {
  key: string
  sourceLanguage: ContentLanguage
  publish: readonly ContentLanguage[]
  title: Texts
}

/** How one kind of publishable document is written. */
type Kind<Document extends Publishable> = {
  collection: CollectionSlug
  documents: readonly Document[]
  data: (document: Document, writer: DocumentWriter) => SeedData
  /** Relations to publishable documents, which must all be there first. */
  relations?: (document: Document, writer: DocumentWriter) => SeedData
}

class Seed {
  readonly #payload: Payload
  readonly #tools: SeedTools
  readonly #configured: readonly string[]
  /** Configured languages that have seed texts, in the order of the seed's completeness. */
  readonly #languages: ContentLanguage[]
  readonly #toRichText
  readonly #known = new Map<string, SeedId>()
  readonly #ids: SeedIds = {
    get: (collection, key) => {
      const id = this.#known.get(`${collection}/${key}`)
      if (id === undefined)
        throw new Error(`The seed refers to ${collection}/${key}, which is missing`)
      return id
    },
    getAll: (collection, keys) => keys.map((key) => this.#ids.get(collection, key)),
  }

  constructor(payload: Payload, tools: SeedTools, configured: readonly string[]) {
    this.#payload = payload
    this.#tools = tools
    this.#configured = configured
    this.#languages = seedLanguages.filter((language) => configured.includes(language))
    this.#toRichText = toRichTextOf(payload)
  }

  async run(): Promise<SeedCounts> {
    const kinds = [
      kind({
        collection: 'training-units',
        documents: trainingUnits,
        data: trainingUnitData,
        relations: trainingUnitRelations,
      }),
      kind({
        collection: 'case-studies',
        documents: caseStudies,
        data: caseStudyData,
        relations: caseStudyRelations,
      }),
      kind({
        collection: 'training-paths',
        documents: trainingPaths,
        data: trainingPathData,
        relations: trainingPathRelations,
      }),
      kind({ collection: 'events', documents: events, data: eventData }),
      kind({
        collection: 'news',
        documents: news,
        data: newsData,
        relations: newsRelations,
      }),
    ]
    this.#log(`Languages: ${this.#languages.join(', ')}`)
    await this.#savePartners()
    await this.#saveTopics()
    await this.#saveFiles()
    await this.#saveLogos()
    // Units and case studies refer to each other: all documents exist before any relation is set.
    for (const each of kinds) await this.#saveDrafts(each)
    for (const each of kinds) await this.#complete(each)
    await this.#saveGlobals()
    const count = (each: { collection: string; documents: readonly unknown[] }) =>
      [each.collection, each.documents.length] as const
    return Object.fromEntries([
      count({ collection: 'partners', documents: partners }),
      count({ collection: 'topics', documents: topics }),
      count({ collection: 'media', documents: seedFiles }),
      ...kinds.map(count),
    ])
  }

  async #savePartners(): Promise<void> {
    for (const partner of partners) {
      await this.#saveAlwaysPublic(
        'partners',
        partner.key,
        ({ slug }) => slug === partner.slug,
        (writer) => partnerData(partner, writer),
      )
    }
    this.#log(`Partners: ${partners.length}`)
  }

  async #saveTopics(): Promise<void> {
    for (const topic of broaderFirst(topics)) {
      await this.#saveAlwaysPublic(
        'topics',
        topic.key,
        ({ slug }) => slug === topic.slug,
        (writer) => topicData(topic, writer),
      )
    }
    this.#log(`Topics: ${topics.length}`)
  }

  async #saveFiles(): Promise<void> {
    for (const [index, file] of seedFiles.entries()) {
      await this.#saveFile(file)
      if ((index + 1) % 10 === 0)
        this.#log(`Pictures and files: ${index + 1} of ${seedFiles.length}`)
    }
    this.#log(`Pictures and files: ${seedFiles.length}`)
  }

  async #saveFile(file: SeedFile): Promise<void> {
    const upload = await (this.#tools.makeFile?.(file) ?? file.make())
    await this.#saveAlwaysPublic(
      'media',
      file.key,
      (each) => isStoredAs(each['filename'], upload.name),
      (writer) => ({
        alt: writer.text(file.alt),
        partner: this.#ids.get('partners', file.partner),
      }),
      upload,
    )
  }

  async #saveLogos(): Promise<void> {
    const [language] = this.#languages
    for (const { key } of partners) {
      const id = this.#ids.get('partners', key)
      const data = { logo: this.#ids.get('media', `${key}-logo`) }
      await this.#step((req) =>
        this.#save(req, { collection: 'partners', id, language: language!, data }),
      )
    }
  }

  /** Saves a document that is public without drafts, in every language. */
  async #saveAlwaysPublic(
    collection: 'media' | 'partners' | 'topics',
    key: string,
    isIt: (stored: SeedData) => boolean,
    data: (writer: DocumentWriter) => SeedData,
    file?: Awaited<ReturnType<SeedFile['make']>>,
  ): Promise<void> {
    await this.#step(async (req) => {
      let id = await this.#findStored(req, collection, isIt)
      for (const language of this.#languages) {
        const texts = data(this.#writer(language))
        id = await this.#save(req, { collection, id, language, data: texts, file })
      }
      this.#known.set(`${collection}/${key}`, id!)
    })
  }

  async #saveDrafts({ collection, documents, data }: Kind<Publishable>): Promise<void> {
    for (const document of documents) {
      await this.#step(async (req) => {
        const [language] = this.#languagesOf(document)
        const texts = data(document, this.#writer(language))
        const id = await this.#findDraft(req, collection, document, language)
        this.#known.set(
          `${collection}/${document.key}`,
          await this.#save(req, {
            collection,
            id,
            language,
            data: { ...texts, sourceLanguage: language },
          }),
        )
      })
    }
  }

  /** Adds relations and the other languages, then publishes. */
  async #complete({ collection, documents, data, relations }: Kind<Publishable>): Promise<void> {
    for (const document of documents) {
      await this.#step(async (req) => {
        const id = this.#ids.get(collection, document.key)
        const [source, ...others] = this.#languagesOf(document)
        // Relations are shared by all languages: saved with whichever comes first.
        for (const language of others.length > 0 ? others : [source]) {
          const writer = this.#writer(language)
          const texts = { ...data(document, writer), ...relations?.(document, writer) }
          await this.#save(req, { collection, id, language, data: texts })
        }
        for (const language of document.publish) {
          if (this.#languages.includes(language)) {
            await this.#tools.publish(req, { contentType: collection, id, language, by: null })
          }
        }
      })
    }
    this.#log(`${collection}: ${documents.length}`)
  }

  async #saveGlobals(): Promise<void> {
    const { statements } = fundingStatements as { statements: Record<string, string> }
    await this.#step(async (req) => {
      // Before there are lists whose rows would lack a text: of these languages only the statement
      // is known, and the acronym is a name in any of them.
      for (const language of this.#configured) {
        if (this.#languages.some((known) => known === language) || !statements[language]) continue
        await this.#saveGlobal(req, 'project', language, {
          title: project.acronym,
          fundingStatement: statements[language],
        })
      }
      for (const language of this.#languages) {
        const writer = this.#writer(language)
        await this.#saveGlobal(
          req,
          'project',
          language,
          projectData(project, statements, language, writer),
        )
        await this.#saveGlobal(req, 'site', language, siteData(site, writer))
      }
    })
    this.#log('Project and website')
  }

  /** The languages of a document, its source language first: the next best where it is not configured. */
  #languagesOf(document: Publishable): [ContentLanguage, ...ContentLanguage[]] {
    const [first, ...others] = [document.sourceLanguage, ...this.#languages].filter(
      (language, index, all) =>
        this.#languages.includes(language) &&
        document.title[language] !== undefined &&
        all.indexOf(language) === index,
    )
    if (!first) throw new Error(`The seed document ${document.key} has no text in a language`)
    return [first, ...others]
  }

  #writer(language: ContentLanguage): DocumentWriter {
    return new DocumentWriter({ language, ids: this.#ids, toRichText: this.#toRichText })
  }

  /** A document without drafts that an interrupted seed has left. */
  async #findStored(
    req: PayloadRequest,
    collection: CollectionSlug,
    isIt: (stored: SeedData) => boolean,
  ): Promise<SeedId | undefined> {
    if (!this.#tools.goOn) return undefined
    const { docs } = await this.#payload.db.find<SeedData & { id: SeedId }>({
      collection,
      limit: 0,
      pagination: false,
      req,
    })
    return docs.find(isIt)?.id
  }

  /** A draft that an interrupted seed has left. */
  async #findDraft(
    req: PayloadRequest,
    collection: CollectionSlug,
    { title }: Publishable,
    language: ContentLanguage,
  ): Promise<SeedId | undefined> {
    if (!this.#tools.goOn) return undefined
    const { docs } = await this.#payload.find({
      collection,
      depth: 0,
      draft: true,
      limit: 1,
      locale: language,
      overrideAccess: true, // The command line acts for nobody.
      pagination: false,
      req,
      where: { slug: { equals: makeSlug(title[language] ?? '', language) } },
    })
    return docs[0]?.id
  }

  async #save(
    req: PayloadRequest,
    save: {
      collection: CollectionSlug
      id?: SeedId | undefined
      language: ContentLanguage
      data: SeedData
      file?: Awaited<ReturnType<SeedFile['make']>> | undefined
    },
  ): Promise<SeedId> {
    const { collection, id, file } = save
    const locale = save.language
    if (id === undefined) {
      const created = await this.#payload.create({
        collection,
        data: save.data as never,
        depth: 0,
        draft: true as never,
        locale,
        overrideAccess: true, // The command line acts for nobody.
        overwriteExistingFiles: true,
        req,
        ...(file && { file }),
      })
      return created.id
    }
    const stored = await this.#readDraft(req, collection, id)
    await this.#payload.update({
      collection,
      data: withRowIds(save.data, stored),
      depth: 0,
      draft: true,
      id,
      locale,
      overrideAccess: true, // The command line acts for nobody.
      req,
    })
    return id
  }

  /** The latest version of a document with all its languages; nothing where there are no drafts. */
  async #readDraft(req: PayloadRequest, collection: CollectionSlug, id: SeedId): Promise<unknown> {
    if (!this.#payload.collections[collection].config.versions) return undefined
    const { docs } = await this.#payload.db.findVersions<SeedData>({
      collection,
      limit: 1,
      pagination: false,
      req,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    return docs[0]?.version
  }

  async #saveGlobal(
    req: PayloadRequest,
    slug: GlobalSlug,
    language: string,
    data: SeedData,
  ): Promise<void> {
    const stored = await this.#payload.db.findGlobal<SeedData>({ slug, req })
    await this.#payload.updateGlobal({
      slug,
      data: withRowIds(data, stored),
      depth: 0,
      locale: language as TypedLocale,
      overrideAccess: true, // The command line acts for nobody.
      req,
    })
  }

  /** Runs one document's work in a transaction of its own. */
  async #step(work: (req: PayloadRequest) => Promise<unknown>): Promise<void> {
    if (this.#tools.signal?.aborted) {
      throw new SeedRefusal('Interrupted. To make the rest: npm run seed -- --continue')
    }
    const req = await createLocalReq({}, this.#payload)
    await inTransaction(req, () => work(req))
    await markAlive(this.#payload)
  }

  #log(line: string): void {
    this.#tools.log(line)
  }
}

// The kinds are kept in one list; each stays type-checked where it is written.
const kind = <Document extends Publishable>(each: Kind<Document>): Kind<Publishable> =>
  each as unknown as Kind<Publishable>

// The library puts a fingerprint of the content before the extension.
const isStoredAs = (filename: unknown, name: string): boolean => {
  const [stem, extension] = name.split('.')
  return new RegExp(`^${stem}-[0-9a-f]+\\.${extension}$`).test(String(filename))
}

const broaderFirst = (all: readonly SeedTopic[]): SeedTopic[] => {
  const ordered: SeedTopic[] = []
  const add = (topic: SeedTopic): void => {
    if (ordered.includes(topic)) return
    const broader = all.find(({ key }) => key === topic.broader)
    if (broader) add(broader)
    ordered.push(topic)
  }
  all.forEach(add)
  return ordered
}
