// What is measured, of our server and of stock Payload: the same work in the words of each.
const collection = 'case-studies'
const json = { 'content-type': 'application/json' }
let written = 0

/** Signs in and gives the token. */
export async function signIn(url, { email, password }) {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password }),
  })
  const { token } = await response.json()
  if (!token) throw new Error(`Cannot sign in to ${url} as ${email}: ${response.status}`)
  return token
}

/** Finds the documents that the questions are about. */
export async function prepare(url, token) {
  const read = async (path) => {
    const response = await fetch(`${url}/api/${collection}${path}`, {
      headers: { authorization: `JWT ${token}` },
    })
    return response.json()
  }
  const { docs, totalDocs } = await read('?locale=it&limit=1&page=20&depth=0')
  const [{ id, slug, partner }] = docs
  const { languages } = await (
    await fetch(`${url}/api/translations?limit=1`, { headers: { authorization: `JWT ${token}` } })
  ).json()
  const drafts = []
  for (let page = 1; drafts.length < Math.min(totalDocs - 100, 1500); page += 1) {
    const found = await read(
      `?locale=it&limit=100&page=${page}&depth=0&select[title]=true&sort=createdAt&where[publishedAt][exists]=true`,
    )
    drafts.push(...found.docs.map((document) => document.id))
    if (!found.hasNextPage) break
  }
  return { id, slug, partner, languages, drafts: drafts.slice(50) }
}

const paragraph = (text) => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  version: 1,
  direction: 'ltr',
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
})
const sentence =
  'Il progetto mostra come una piccola comunità possa lavorare insieme e condividere i risultati. '
const body = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: Array.from({ length: 12 }, (_, index) => paragraph(`${index} ${sentence.repeat(2)}`)),
  },
}

const graphqlList = (ask) => ({
  headers: json,
  body: JSON.stringify({
    query: `{ CaseStudies(${ask}) { totalDocs docs { id title slug summary body partner { name } topics { %topic } } } }`,
  }),
})
const graphql = (url, ask, topic, path = '/api/graphql') => {
  const { headers, body: query } = graphqlList(ask)
  return {
    url: url + path,
    method: 'POST',
    headers,
    body: query.replace('%topic', topic),
    expect: ['"CaseStudies"', '"body":{', '"topics":[{'],
  }
}

const create = (url, token, fields, query = '?locale=it&depth=0') => ({
  url: `${url}/api/${collection}${query}`,
  method: 'POST',
  headers: { ...json, authorization: `JWT ${token}` },
  next: () => {
    written += 1
    const title = `Misura ${process.pid} ${written}`
    return { body: JSON.stringify({ title, summary: `${title}. ${sentence}`, body, ...fields }) }
  },
})

/** By name: (address, what `prepare` found) → request. */
export const questions = {
  'list of 10 with relations': (url) => ({
    url: `${url}/api/${collection}?locale=en&limit=10&depth=1`,
    expect: ['"totalDocs"', '"body":{', '"topics":[{', '"partner":{'],
  }),
  'filtered list, by title': (url) => ({
    url: `${url}/api/${collection}?locale=pt&limit=10&depth=1&sort=title&where[country][equals]=IT&where[yearStarted][greater_than_equal]=2010`,
    expect: ['"totalDocs"', '"body":{'],
  }),
  'by slug': (url, { slug }) => ({
    url: `${url}/api/${collection}/by-slug/${slug}?locale=it&depth=1`,
    expect: [`"slug":"${slug}"`, '"body":{'],
  }),
  'by id': (url, { id }) => ({
    url: `${url}/api/${collection}/${id}?locale=it&depth=1`,
    expect: ['"body":{'],
  }),
  'list over GraphQL': (url) => graphql(url, 'limit: 10, locale: en', 'label'),
  'create a draft': (url, { token, partner }) =>
    create(url, token, { partner, country: 'IT', yearStarted: 2015, capacity: 40 }),
  'publish one language': (url, { token, languages, drafts }) =>
    // Demo documents have a Greek text that is not public yet.
    languages.includes('el') && {
      url,
      method: 'POST',
      headers: { authorization: `JWT ${token}` },
      next: () => ({
        path: `/api/${collection}/${drafts.pop() ?? 0}/publish?locale=el`,
        body: undefined,
      }),
    },
  'translations of all, with totals, one at a time': (url, { token }) => ({
    url: `${url}/api/translations?limit=25`,
    headers: { authorization: `JWT ${token}` },
    expect: ['"totals":{"it":{"documents":', '"cells":{"it":{'],
    connections: 1,
  }),
  'translations in one state of a language, one at a time': (url, { token }) => ({
    url: `${url}/api/translations?language=pt&state=current&collection=${collection}&sort=title`,
    headers: { authorization: `JWT ${token}` },
    expect: ['"totals":{"it":{"documents":'],
    connections: 1,
  }),
}

/** The same of stock Payload with the content of its own benchmark. */
export const rivalQuestions = {
  'list of 10 with relations': (url) => ({
    url: `${url}/api/${collection}?locale=en&limit=10&depth=1&sort=-createdAt`,
    expect: ['"totalDocs"', '"body":{', '"topics":[{', '"partner":{'],
  }),
  'filtered list, by title': (url) => ({
    url: `${url}/api/${collection}?locale=pt&limit=10&depth=1&sort=title&where[country][equals]=Italy&where[year][greater_than_equal]=2010`,
    expect: ['"totalDocs"', '"body":{'],
  }),
  'by slug': (url) => ({
    url: `${url}/api/${collection}?locale=it&limit=1&depth=1&where[slug][equals]=caso-solar-00013`,
    expect: ['"slug":"caso-solar-00013"', '"body":{'],
  }),
  'by id': (url) => ({
    url: `${url}/api/${collection}/14?locale=it&depth=1`,
    expect: ['"body":{'],
  }),
  'list over GraphQL': (url) => graphql(url, 'limit: 10, locale: en, sort: "-createdAt"', 'name'),
  'create a draft': (url, { token }) =>
    create(
      url,
      token,
      { partner: 1, country: 'Italy', year: 2015, capacity: 40 },
      '?locale=it&depth=0&draft=true',
    ),
}
