import type { LeakWorld } from './buildLeakWorld.ts'
import { scenes } from './scenes.ts'
import { probe } from './words.ts'

/** How a question is put: what every door of the API knows in its own spelling. */
export type Query = {
  locale?: string
  fallbackLocale?: string[]
  where?: Record<string, unknown>
  sort?: string
  draft?: boolean
  trash?: boolean
  depth?: number
  limit?: number
  page?: number
  pagination?: boolean
  select?: Record<string, unknown>
  populate?: Record<string, unknown>
  joins?: Record<string, unknown>
  showHiddenFields?: boolean
  field?: string
}

export type Operation =
  | 'bySlug'
  | 'changes'
  | 'count'
  | 'countVersions'
  | 'docAccess'
  | 'duplicate'
  | 'find'
  | 'findByID'
  | 'findDistinct'
  | 'findVersionByID'
  | 'findVersions'
  | 'findGlobal'
  | 'raw'

export type Question = {
  /** The cell of the matrix: route and trick. */
  cell: string
  operation: Operation
  collection: string
  id?: number | string
  slug?: string
  query: Query
  /** A request that only makes sense over HTTP, with operation `raw`. */
  request?: { method: string; path: string; json?: unknown; headers?: Record<string, string> }
  /** Set when the question is about this actor alone, and the actor is nowhere public. */
  aboutNobody?: boolean
  /** A question that finds hidden text only: the one right number of documents is none. */
  findsNothing?: boolean
  /** A question that is refused to readers, whatever it would find. */
  refused?: boolean
}

/** The languages in which everything is asked. */
const languages: Query[] = [
  { locale: 'it' },
  { locale: 'all' },
  { locale: 'pt', fallbackLocale: ['en', 'it'] },
]

const contains = { contains: probe }
const like = { like: probe }

/** Filters that only hidden text satisfies, by what they try. */
const prying: Record<string, Record<string, unknown>> = {
  'a text': { title: contains },
  'a text of a named language': { 'title.it': contains },
  'a text of another named language': { 'summary.en': like },
  'a text in GraphQL spelling': { seo__title__it: contains },
  'a slug': { slug: contains },
  'a group’s text': { 'seo.description.it': contains },
  or: { or: [{ 'title.it': contains }, { 'title.en': contains }, { slug: contains }] },
  'OR in capitals': { OR: [{ 'title.it': contains }] },
  'or inside and': { and: [{ or: [{ 'title.it': contains }, { summary: like }] }] },
}

const pryingInCaseStudies: Record<string, Record<string, unknown>> = {
  'a shared value': { placeName: contains },
  'a hidden number': { capacity: { in: [1, 99] } },
  'a text in a list': { 'indicators.label': contains },
  'a text in a list, named language': { 'indicators.label.it': contains },
  'a shared value in a list': { 'indicators.unit': contains },
  'rich text': { body: contains },
  'rich text, named language': { 'context.it': contains },
}

const pryingInUnits: Record<string, Record<string, unknown>> = {
  'a shared value': { code: contains },
  'a hidden number': { duration: { in: [1, 99] } },
  'a text in a list, named language': { 'learningOutcomes.text.it': contains },
  'a text in a block': { 'content.instructions': contains },
  'a text in a list in a block, named language': { 'content.questions.question.it': contains },
  'a text in a list in a block': { 'content.questions.question': contains },
}

/** Filters on flags and bookkeeping that readers may ask for; they must not tell hidden things apart. */
const flagFilters: Record<string, Record<string, unknown>> = {
  'the status': { _status: { equals: 'draft' } },
  'the trash': { deletedAt: { exists: true } },
  'the first publication': { 'firstPublishedAt.it': { exists: true } },
  'the last change': { updatedAt: { greater_than: '2000-01-01T00:00:00.000Z' } },
}

const refusedFilters: Record<string, Record<string, unknown>> = {
  'the public flag': { 'publicIn.it': { equals: false } },
  'the public flag, absent': { 'publicIn.it': { exists: false } },
  'the status of a version': { 'version._status': { equals: 'draft' } },
  'a version’s text': { 'version.title.it': contains },
  'the latest version': { latest: { equals: true } },
}

const pathFilters = (relation: string): Record<string, Record<string, unknown>> => ({
  'a related document’s text': { [`${relation}.title`]: contains },
  'a related document’s text, named language': { [`${relation}.title.it`]: contains },
  'a related document in GraphQL spelling': { [`${relation}__title`]: contains },
  'a related document’s flag': { [`${relation}.publicIn.it`]: { equals: false } },
  'a related document’s owner': { [`${relation}.partner.name`]: { exists: true } },
  'a related document’s trash': { [`${relation}.deletedAt`]: { exists: true } },
  'a related document as a filter of its own': { [relation]: { contains: { title: contains } } },
  'a related document, absent': { [relation]: { exists: false } },
  'a related document, negated': { [relation]: { not_in: [999_999] } },
  'a related document inside or': { or: [{ [`${relation}.title`]: contains }] },
})

const orders = [
  'title',
  '-title',
  'title.it',
  '-summary.it',
  'slug.it',
  'seo.title.it',
  '_status',
  'deletedAt',
  'version.title',
  'firstPublishedAt.it',
  '-updatedAt',
  'createdAt',
]

/** Ways to ask for more than there is to see. */
const switches: Record<string, Query> = {
  'nothing special': {},
  'draft=true': { draft: true },
  'trash=true': { trash: true },
  'draft=true and trash=true': { draft: true, trash: true },
  'depth=0': { depth: 0 },
  'depth=3': { depth: 3 },
  showHiddenFields: { showHiddenFields: true },
  'select of hidden fields': { select: { title: true, publicIn: true, _status: true } },
  'select without the owner': { select: { partner: false, alternates: false }, depth: 0 },
  'populate of texts': {
    populate: { 'training-units': { title: true, content: true }, 'case-studies': { title: true } },
    depth: 2,
  },
  'populate with drafts': { draft: true, depth: 3 },
  joins: { joins: { relatedUnits: { limit: 100 } } },
  'everything at once': {
    draft: true,
    trash: true,
    depth: 3,
    showHiddenFields: true,
    where: { or: [{ _status: { equals: 'draft' } }, { _status: { equals: 'published' } }] },
  },
}

/** A relation of each collection that leads to the actors. */
export const relationOf: Record<string, string> = {
  'case-studies': 'relatedUnits',
  'training-units': 'relatedCaseStudies',
  'training-paths': 'units',
  news: 'related.value',
}

/** All questions of the matrix, for one installation. */
export const listQuestions = (world: Known): Question[] => [
  ...listQuestionsAboutLists(),
  ...listQuestionsAboutDocuments(world),
  ...listQuestionsAboutVersions(world),
  ...listQuestionsAboutSlugs(world),
  ...languages.flatMap((language) =>
    ['project', 'site'].map((collection): Question => ({
      cell: 'globals',
      operation: 'findGlobal',
      collection,
      query: { ...language, draft: true, depth: 2, showHiddenFields: true },
    })),
  ),
  ...['', 'it', 'en'].map((locale): Question => ({
    cell: 'changes',
    operation: 'changes',
    collection: '',
    query: locale ? { locale, limit: 1000 } : { limit: 1000 },
  })),
]

const listQuestionsAboutLists = (): Question[] => {
  const questions: Question[] = []
  for (const [collection, relation] of Object.entries(relationOf)) {
    const own =
      collection === 'case-studies'
        ? pryingInCaseStudies
        : collection === 'training-units'
          ? pryingInUnits
          : {}
    const isHost = collection === 'news' || collection === 'training-paths'
    const filters = { ...(isHost ? {} : prying), ...own }
    const ask = (
      operation: Operation,
      cell: string,
      query: Query,
      more: Pick<Question, 'findsNothing' | 'refused'> = {},
    ): void => {
      questions.push({ cell: `${operation}, ${cell}`, operation, collection, query, ...more })
    }
    const inItalian = { locale: 'it', limit: 100, depth: 0 }
    const everywhere = { locale: 'all', limit: 100, depth: 0 }
    const everything = { draft: true, trash: true }
    for (const language of languages) {
      for (const [name, query] of Object.entries(switches)) {
        ask('find', name, { ...language, limit: 100, ...query })
      }
      ask('find', 'pages of one', { ...language, limit: 1, page: 2, depth: 0 })
      ask('count', 'nothing special', language)
    }
    const findsNothing = true
    for (const [name, where] of Object.entries(filters)) {
      const cell = `where on ${name}`
      const query = { ...inItalian, ...everything, where }
      ask('find', cell, { ...inItalian, where }, { findsNothing })
      ask('find', cell, { ...everywhere, where }, { findsNothing })
      ask('find', `${cell}, draft and trash`, query, { findsNothing })
      ask('count', cell, query, { findsNothing })
    }
    const ofOthers = (
      others: Record<string, Record<string, unknown>>,
      more: { refused?: boolean },
    ): void => {
      for (const [name, where] of Object.entries(others)) {
        const cell = `where on ${name}`
        const query = { ...everywhere, ...everything, where }
        ask('find', cell, { ...inItalian, where }, more)
        ask('find', `${cell}, draft and trash`, query, more)
        ask('count', cell, { ...everywhere, where }, more)
      }
    }
    if (!isHost) ofOthers(flagFilters, {})
    ofOthers({ ...(isHost ? {} : refusedFilters), ...pathFilters(relation) }, { refused: true })
    const inOrder = (sort: string, more: { refused?: boolean }): void => {
      ask('find', `sort=${sort}`, { ...inItalian, sort }, more)
      ask('find', `sort=${sort}, draft and trash`, { ...everywhere, ...everything, sort }, more)
    }
    if (!isHost) for (const sort of orders) inOrder(sort, {})
    if (!isHost) inOrder('publicIn.it', { refused: true })
    inOrder(`${relation}.title`, { refused: true })
    if (!isHost) ask('findDistinct', 'of title', { ...inItalian, field: 'title', trash: true })
    for (const field of isHost ? [] : ['title.it', 'publicIn.it', `${relation}.title`]) {
      ask('findDistinct', `of ${field}`, { ...inItalian, field, trash: true }, { refused: true })
    }
  }
  return questions
}

const ways: Record<string, Query> = {
  'nothing special': { depth: 0 },
  'draft=true': { draft: true, depth: 2, showHiddenFields: true },
  'draft=true and trash=true': { draft: true, trash: true, depth: 0 },
}

const listQuestionsAboutDocuments = ({ actors, hosts }: Known): Question[] => {
  const questions: Question[] = []
  for (const language of languages) {
    for (const [name, way] of Object.entries(ways)) {
      for (const { collection, id, scene } of actors) {
        const aboutNobody = scene.publicIn.length === 0
        const query = { ...language, ...way }
        const cell = `findByID, ${name}`
        questions.push({ cell, operation: 'findByID', collection, id, query, aboutNobody })
      }
    }
    for (const { collection, id } of hosts) {
      for (const depth of [0, 1, 3]) {
        const query = { ...language, depth, draft: depth === 3, trash: depth === 3 }
        const cell = `relations at depth ${depth}`
        questions.push({ cell, operation: 'findByID', collection, id, query })
      }
    }
  }
  for (const { collection, id, scene } of actors) {
    const aboutNobody = scene.publicIn.length === 0
    const about = { collection, id, query: { locale: 'it' }, aboutNobody }
    questions.push({ ...about, cell: 'access of a document', operation: 'docAccess' })
    questions.push({ ...about, cell: 'duplicate', operation: 'duplicate' })
  }
  return questions
}

const listQuestionsAboutVersions = ({ actors }: Known): Question[] => {
  const questions: Question[] = []
  for (const collection of ['case-studies', 'training-units']) {
    const lists: Record<string, Query> = {
      'nothing special': {},
      'where on a version’s text': { where: { 'version.title.it': contains } },
      'where on a document': { where: { parent: { in: actors.map(({ id }) => id) } } },
      'where on the latest': { where: { latest: { equals: true } } },
      'where on a relation’s text': {
        where: { [`version.${relationOf[collection]}.title`]: contains },
      },
      'sort on a version’s text': { sort: 'version.title' },
      'trash=true': { trash: true, depth: 2, showHiddenFields: true },
    }
    for (const [name, query] of Object.entries(lists)) {
      for (const operation of ['findVersions', 'countVersions'] as const) {
        questions.push({
          cell: `versions, ${name}`,
          operation,
          collection,
          query: { locale: 'all', limit: 100, ...query },
          findsNothing: true,
        })
      }
    }
  }
  for (const { collection, versions } of actors) {
    for (const id of [versions[0]!, versions.at(-1)!]) {
      questions.push({
        cell: 'version by id',
        operation: 'findVersionByID',
        collection,
        id,
        query: { locale: 'all', trash: true, depth: 1, showHiddenFields: true },
        aboutNobody: true,
      })
    }
  }
  return questions
}

const listQuestionsAboutSlugs = ({ actors }: Known): Question[] =>
  actors.flatMap(({ collection, slugs, scene }) =>
    slugs.flatMap((slug) =>
      [{ locale: 'it' }, { locale: 'en' }, { locale: 'pt', fallbackLocale: ['it'] }].map(
        (language): Question => ({
          cell: 'by slug',
          operation: 'bySlug',
          collection,
          slug,
          query: { ...language, draft: true, trash: true, depth: 2 },
          aboutNobody: scene.publicIn.length === 0,
        }),
      ),
    ),
  )

/** What questions are made from. */
export type Known = Pick<LeakWorld, 'actors' | 'hosts' | 'partners'>

/** The names of all cells, to name tests after before there is an installation. */
export const listCells = (list: (world: Known) => Question[]): string[] => {
  const nobody: Known = {
    actors: (['case-studies', 'training-units'] as const).map((collection) => ({
      collection,
      scene: scenes[0]!,
      id: 0,
      versions: [0],
      slugs: [''],
    })),
    hosts: Object.keys(relationOf).map((collection) => ({
      collection: collection as 'news',
      id: 0,
    })),
    partners: { own: 0, other: 0 },
  }
  return [...new Set(list(nobody).map(({ cell }) => cell))]
}
