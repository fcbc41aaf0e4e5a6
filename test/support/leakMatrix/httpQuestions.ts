import { stringify } from 'qs-esm'

import type { Known, Question } from './questions.ts'
import { probe } from './words.ts'

/** Questions that only HTTP knows: GraphQL, methods in disguise, endpoints of our own. */
export const listHttpQuestions = (world: Known): Question[] => [
  ...listDisguised(),
  ...listOtherEndpoints(world),
  ...listBookkeeping(),
  ...listGraphqlLists(),
  ...listGraphqlDocuments(world),
]

const raw = (
  cell: string,
  request: NonNullable<Question['request']>,
  more: Partial<Question> = {},
): Question => ({ cell, operation: 'raw', collection: '', query: {}, request, ...more })

const listDisguised = (): Question[] => {
  const query = { draft: true, trash: true, limit: 100, depth: 2, locale: 'it' }
  const where = { or: [{ 'title.it': { contains: probe } }, { 'title.en': { contains: probe } }] }
  const asForm = stringify({ ...query, where })
  return ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'].flatMap((header) => [
    raw(
      'POST as GET with a JSON body',
      {
        method: 'POST',
        path: '/api/case-studies',
        headers: { [header]: 'GET' },
        json: { ...query, where },
      },
      { findsNothing: true, query: { locale: 'it', draft: true } },
    ),
    raw(
      'POST as GET with a form body',
      {
        method: 'POST',
        path: `/api/case-studies?${asForm}`,
        headers: { [header]: 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      },
      { findsNothing: true, query: { locale: 'it', draft: true } },
    ),
  ])
}

const listOtherEndpoints = ({ actors, partners }: Known): Question[] => [
  ...actors.flatMap(({ collection, id }) => [
    raw(
      'publication state',
      { method: 'GET', path: `/api/${collection}/${id}/publication` },
      denied,
    ),
    raw('publish', { method: 'POST', path: `/api/${collection}/${id}/publish?locale=it` }, denied),
    raw(
      'withdraw',
      { method: 'POST', path: `/api/${collection}/${id}/withdraw?locale=it` },
      denied,
    ),
    raw(
      'schedule',
      {
        method: 'POST',
        path: `/api/${collection}/${id}/schedule?locale=it`,
        json: { action: 'publish', at: '2099-01-01T00:00:00Z', timeZone: 'Europe/Rome' },
      },
      denied,
    ),
    raw(
      'update',
      {
        method: 'PATCH',
        path: `/api/${collection}/${id}?locale=it&depth=2`,
        json: { _status: 'published' },
      },
      denied,
    ),
    raw('delete', { method: 'DELETE', path: `/api/${collection}/${id}?trash=true` }, denied),
  ]),
  ...actors.flatMap(({ collection, versions }) =>
    versions
      .slice(-1)
      .map((version) =>
        raw(
          'restore a version',
          { method: 'POST', path: `/api/${collection}/versions/${version}?locale=it&draft=true` },
          denied,
        ),
      ),
  ),
  ...(['case-studies', 'training-units'] as const).flatMap((collection) => {
    const ids = actors.filter((actor) => actor.collection === collection).map(({ id }) => id)
    const where = stringify({ where: { 'title.it': { contains: probe } } })
    return [
      raw('states of many', {
        method: 'GET',
        path: `/api/${collection}/publications?ids=${ids.join()}`,
      }),
      raw('update in bulk', {
        method: 'PATCH',
        path: `/api/${collection}?locale=it&trash=true&${where}`,
        json: { licence: 'CC0-1.0' },
      }),
      raw('delete in bulk', {
        method: 'DELETE',
        path: `/api/${collection}?locale=it&trash=true&${where}`,
      }),
    ]
  }),
  ...actors
    .filter(({ scene }) => scene.publicIn.length === 0)
    .map(({ collection, id }) =>
      raw(
        'duplicate into another partner',
        {
          method: 'POST',
          path: `/api/${collection}/${id}/duplicate?locale=it&draft=true`,
          json: { partner: partners.other },
        },
        { refused: true },
      ),
    ),
  raw('what one may do', { method: 'GET', path: '/api/access' }),
  raw('media', { method: 'GET', path: '/api/media?depth=2&limit=100' }),
]

const denied: Partial<Question> = { refused: true, query: { locale: 'it' } }

const listBookkeeping = (): Question[] =>
  ['publications', 'publication-history', 'slugs', 'leases'].flatMap((collection) =>
    ['', '/count', '/1', '?where[slug][exists]=true&sort=slug'].map((path) =>
      raw('bookkeeping', { method: 'GET', path: `/api/${collection}${path}` }, { refused: true }),
    ),
  )

const graphql = (
  cell: string,
  query: string,
  more: Partial<Question> & { variables?: Record<string, unknown> } = {},
): Question => {
  const { variables, ...rest } = more
  const json = { query, ...(variables && { variables }) }
  return raw(`GraphQL: ${cell}`, { method: 'POST', path: '/api/graphql', json }, rest)
}

const fields: Record<string, string> = {
  CaseStudies: `id title slug summary body _status placeName capacity language fallbacks alternates
    seo { title description } indicators { label unit value } sources { title }
    relatedUnits { id title code }`,
  TrainingUnits: `id title slug summary code duration learningOutcomes { text }
    content { ... on Text { body } ... on Activity { title } ... on Quiz { questions { question } } }
    prerequisites { id title } relatedCaseStudies { id title placeName }`,
}

const listGraphqlLists = (): Question[] => {
  const questions: Question[] = []
  const settings: Record<string, string> = {
    'a list': 'locale: it',
    'a list with fallback': 'locale: pt, fallbackLocale: chain',
    'a list of drafts': 'locale: it, draft: true',
    'a list of the trash': 'locale: en, trash: true',
    'a list of drafts in the trash': 'locale: it, draft: true, trash: true',
    'a list by title': 'locale: it, draft: true, sort: "-title"',
    'a list by title of a named language': 'locale: en, sort: "title.it"',
  }
  const filters: Record<string, string> = {
    'where on a text': `{ title: { contains: "${probe}" } }`,
    'where on a group’s text': `{ seo__title: { contains: "${probe}" } }`,
    'where with OR': `{ OR: [{ title: { contains: "${probe}" } }, { summary: { like: "${probe}" } }] }`,
    'where with AND': `{ AND: [{ slug: { contains: "${probe}" } }] }`,
  }
  for (const type of ['CaseStudies', 'TrainingUnits']) {
    for (const [name, args] of Object.entries(settings)) {
      const locale = /locale: (\w\w)/.exec(args)![1]!
      const fallbackLocale = args.includes('chain') ? ['en', 'it'] : []
      const text = `{ ${type}(limit: 20, ${args}) { totalDocs docs { ${fields[type]} } } }`
      questions.push(graphql(name, text, { query: { locale, fallbackLocale } }))
    }
    for (const [name, where] of Object.entries(filters)) {
      for (const args of ['locale: it', 'locale: it, draft: true, trash: true']) {
        const more = { query: { locale: 'it', draft: args.includes('draft') } }
        const inner = `totalDocs docs { ${fields[type]} }`
        const text = `{ ${type}(limit: 20, ${args}, where: ${where}) { ${inner} } }`
        questions.push(graphql(name, text, { ...more, findsNothing: true }))
      }
      const text = `{ count${type}(locale: it, draft: true, where: ${where}) { totalDocs } }`
      questions.push(
        graphql(`count, ${name}`, text, { query: { locale: 'it' }, findsNothing: true }),
      )
    }
    questions.push(
      graphql(
        'versions',
        `{ versions${type}(limit: 100) { totalDocs docs { version { title } } } }`,
      ),
    )
  }
  const relations = 'relatedUnits(draft: true, locale: it) { id title code }'
  questions.push(
    graphql(
      'relations asked for as drafts',
      `{ CaseStudies(locale: it, limit: 50) { docs { title ${relations} } } }`,
      { query: { locale: 'it' } },
    ),
    graphql(
      'relations of relations',
      `
        {
          News(locale: it) {
            docs {
              related {
                relationTo
                value {
                  ... on CaseStudy {
                    id
                    title
                    relatedUnits {
                      id
                      title
                      relatedCaseStudies {
                        id
                        title
                      }
                    }
                  }
                  ... on TrainingUnit {
                    id
                    title
                    relatedCaseStudies {
                      id
                      title
                    }
                  }
                }
              }
            }
          }
          TrainingPaths(locale: it) {
            docs {
              totalDuration
              units {
                id
                title
                prerequisites {
                  id
                  title
                }
              }
            }
          }
        }
      `,
      { query: { locale: 'it' } },
    ),
    graphql(
      'aliases in several languages at once',
      `{ a: CaseStudies(locale: it, draft: true) { docs { title } }
         b: CaseStudies(locale: en) { docs { title } }
         c: CaseStudies(locale: pt, fallbackLocale: it) { docs { title } }
         d: countCaseStudies(locale: it, draft: true, where: { title: { contains: "${probe}" } }) { totalDocs }
         e: TrainingUnits(locale: el, fallbackLocale: chain, draft: true) { docs { title } } }`,
      { query: { locale: 'it', fallbackLocale: ['en'] } },
    ),
    graphql(
      'a related document’s text',
      `{ CaseStudies(where: { relatedUnits: { title: { contains: "${probe}" } } }) { totalDocs } }`,
    ),
    graphql('globals', '{ Project(locale: it, draft: true) { title } Site(locale: it) { name } }'),
    graphql('what one may do', '{ Access { case_studies { read { permission where } } } }'),
    graphql('bookkeeping', '{ Publications { totalDocs } }', { refused: true }),
    graphql('bookkeeping', '{ Slugs { docs { slug } } }', { refused: true }),
  )
  return questions
}

const listGraphqlDocuments = ({ actors, partners }: Known): Question[] =>
  actors.flatMap(({ collection, id, versions, scene }) => {
    const type = collection === 'case-studies' ? 'CaseStudy' : 'TrainingUnit'
    const list = collection === 'case-studies' ? 'CaseStudies' : 'TrainingUnits'
    const given = JSON.stringify(id)
    const about = { query: { locale: 'it' } }
    const last = JSON.stringify(versions.at(-1))
    const copy = `duplicate${type}(id: ${given}, data: { partner: ${JSON.stringify(partners.other)}, sourceLanguage: it })`
    return [
      graphql('a document', `{ ${type}(id: ${given}, locale: it) { ${fields[list]} } }`, about),
      graphql(
        'a draft',
        `{ ${type}(id: ${given}, locale: it, draft: true, trash: true) { ${fields[list]} } }`,
        about,
      ),
      graphql('a version', `{ version${type}(id: ${last}) { version { title } } }`, about),
      graphql('access of a document', `{ docAccess${type}(id: ${given}) { read { permission } } }`),
      graphql(
        'restore a version',
        `mutation { restoreVersion${type}(id: ${last}) { title } }`,
        about,
      ),
      ...(scene.publicIn.length === 0
        ? [
            graphql(
              'duplicate into another partner',
              `mutation { ${copy} { title summary } }`,
              about,
            ),
          ]
        : []),
    ]
  })
