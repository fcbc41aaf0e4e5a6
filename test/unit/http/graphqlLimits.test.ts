import {
  buildSchema,
  type GraphQLSchema,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { graphqlLimits, limitQuery, listAccountFields } from '../../../src/http/graphqlLimits.ts'

const schema = withResolvers(
  buildSchema(`
    type Query { News(limit: Int, pagination: Boolean): NewsPage, one: News }
    type Mutation { loginUser(email: String): String, updateNews: News }
    type NewsPage { docs: [News!]!, totalDocs: Int }
    type News { id: Int, title: String, related: [News!], partner: Partner }
    type Partner { name: String, news(limit: Int): NewsPage }
  `),
)

/** In Payload's schema, fields that lead to another document have a resolver. */
function withResolvers(made: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(made.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const { related, partner } = type.getFields()
    for (const field of [related, partner]) if (field) field.resolve = () => undefined
  }
  return made
}

const problems = (query: string, variables: Record<string, unknown> = {}) =>
  validate(schema, parse(query), [limitQuery(variables)]).map(({ message }) => message)

it('allows a full page with its relations', () => {
  const query =
    '{ News(limit: 100) { totalDocs docs { id title partner { name } related { id title } } } }'
  expect(problems(query)).toEqual([])
})

it.each([
  ['{ News(limit: 0) { totalDocs } }', {}],
  ['{ News(limit: 101) { totalDocs } }', {}],
  ['{ News(pagination: false) { totalDocs } }', {}],
  ['query ($n: Int) { News(limit: $n) { totalDocs } }', { n: 500 }],
  ['query ($n: Int = 500) { News(limit: $n) { totalDocs } }', {}],
  ['{ ...all } fragment all on Query { News(limit: 5000) { totalDocs } }', {}],
  ['{ one { partner { news(limit: 0) { totalDocs } } } }', {}],
])('refuses a page without end: %s', (query, variables) => {
  expect(problems(query, variables)).toEqual([
    expect.stringMatching(/limit:\) from 1 to 100 is allowed$/),
  ])
})

it('refuses deep nesting, through fragments too', () => {
  const nest = (depth: number): string => (depth === 0 ? 'id' : `related { ${nest(depth - 1)} }`)
  expect(problems(`{ one { ${nest(10)} } }`)).not.toContainEqual(expect.stringContaining('nested'))
  expect(problems(`{ one { ${nest(graphqlLimits.depth)} } }`)).toEqual([
    expect.stringContaining('nested deeper'),
  ])
})

it('refuses what multiplies', () => {
  const wide =
    '{ News(limit: 100) { docs { related { related { related { related { id } } } } } } }'
  expect(problems(wide)).toEqual([expect.stringContaining('fields times documents')])
  const aliases = Array.from(
    { length: 10 },
    (_, n) => `a${n}: News(limit: 100) { docs { related { id title partner { name } } } }`,
  )
  expect(problems(`{ ${aliases.join(' ')} }`)).toEqual([
    expect.stringContaining('fields times documents'),
  ])
})

it('refuses many fields at the top', () => {
  const aliases = Array.from({ length: 21 }, (_, n) => `a${n}: one { id }`)
  expect(problems(`{ ${aliases.join(' ')} }`)).toEqual([
    'The request has 21 fields at the top; 20 are allowed',
  ])
})

it('ends on a fragment within itself', () => {
  expect(problems('{ one { ...loop } } fragment loop on News { related { ...loop } }')).toEqual([])
})

it('lets one password be tried in a request', () => {
  const one = 'mutation { loginUser(email: "a") }'
  const two = 'mutation { a: loginUser(email: "a") b: loginUser(email: "b") }'
  expect(problems(one)).toEqual([])
  const refusal = ['One sign-in or password request at a time is allowed']
  expect(problems(two)).toEqual(refusal)
  const inFragments = `mutation { ...one ... on Mutation { b: loginUser(email: "b") } }
    fragment one on Mutation { a: loginUser(email: "a") ...one }`
  expect(problems(inFragments)).toEqual(refusal)
  const [operation] = parse(one).definitions as [OperationDefinitionNode]
  expect(listAccountFields(operation, () => undefined)).toEqual(['loginUser'])
})
