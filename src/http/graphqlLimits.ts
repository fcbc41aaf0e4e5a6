import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  valueFromASTUntyped,
} from 'graphql'

/** What one GraphQL request may ask for. */
export const graphqlLimits = {
  /** Nested selections: `docs` of a list counts, fragments do not. */
  depth: 12,
  /** Documents in one page of a list. */
  pageSize: 100,
  /** Fields times the documents they are asked of; a full page with all its relations is some 8,000. */
  cost: 25_000,
  /** Fields at the top, so aliases too. */
  rootFields: 20,
  /** Characters of the request and tokens of its query. */
  bodyBytes: 200_000,
  tokens: 5000,
} as const

/** As Payload's lists answer when no limit is named. */
const defaultPageSize = 10
/** How many rows or related documents a list inside a document is taken to have. */
const assumedRows = 3
/** Reading a related document costs a query, shared with its neighbours. */
const relationCost = 5

const accountMutation =
  /^(login|logout|refreshToken|forgotPassword|resetPassword|unlock|verifyEmail)/

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined

/**
 * Names the fields of an operation that try or send a password, in fragments too: one may be in a
 * request.
 */
export function listAccountFields(
  operation: OperationDefinitionNode,
  findFragment: FindFragment,
): string[] {
  if (operation.operation !== OperationTypeNode.MUTATION) return []
  const seen = new Set<string>()
  const listIn = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection): string[] => {
      if (selection.kind === Kind.FIELD) return [selection.name.value]
      if (selection.kind === Kind.INLINE_FRAGMENT) return listIn(selection.selectionSet)
      const name = selection.name.value
      // Twice the same fields are one call, and a fragment within itself is another rule's error.
      if (seen.has(name)) return []
      seen.add(name)
      const fragment = findFragment(name)
      return fragment ? listIn(fragment.selectionSet) : []
    })
  return listIn(operation.selectionSet).filter((name) => accountMutation.test(name))
}

/** A validation rule that refuses what would take too long, before anything is read. */
export function limitQuery(variables: Record<string, unknown>) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const root =
        operation.operation === OperationTypeNode.MUTATION
          ? context.getSchema().getMutationType()
          : context.getSchema().getQueryType()
      if (!root) return
      const measure = new Measure(context, { ...defaultsOf(operation), ...variables })
      const cost = measure.selections(operation.selectionSet, root, 1)
      for (const message of measure.problems)
        context.reportError(new GraphQLError(message, { nodes: operation }))
      if (measure.problems.size > 0) return
      const rootFields = measure.rootFields
      if (rootFields > graphqlLimits.rootFields) {
        context.reportError(
          new GraphQLError(
            `The request has ${rootFields} fields at the top; ${graphqlLimits.rootFields} are allowed`,
          ),
        )
      }
      const findFragment = (name: string) => context.getFragment(name)
      if (listAccountFields(operation, findFragment).length > 1) {
        context.reportError(
          new GraphQLError('One sign-in or password request at a time is allowed'),
        )
      }
      if (cost > graphqlLimits.cost) {
        context.reportError(
          new GraphQLError(
            `The query costs ${cost} (fields times documents); ${graphqlLimits.cost} is allowed. ` +
              'Ask for fewer documents at once or fewer related ones',
          ),
        )
      }
    },
  })
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {}
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue)
  }
  return defaults
}

/** Adds up what a query costs; stops counting when it is far too much, so that it stays cheap itself. */
class Measure {
  readonly problems = new Set<string>()
  rootFields = 0
  readonly #context: ValidationContext
  readonly #variables: Record<string, unknown>
  readonly #open = new Set<string>()
  #visited = 0

  constructor(context: ValidationContext, variables: Record<string, unknown>) {
    this.#context = context
    this.#variables = variables
  }

  selections(set: SelectionSetNode, parent: GraphQLObjectType | undefined, depth: number): number {
    if (depth > graphqlLimits.depth) {
      this.problems.add(`The query is nested deeper than ${graphqlLimits.depth} levels`)
      return 0
    }
    let cost = 0
    for (const selection of set.selections) {
      if (this.problems.size > 0 || cost > graphqlLimits.cost * 2) break
      if (selection.kind === Kind.FIELD) {
        if (depth === 1) this.rootFields += 1
        cost += this.#field(selection, parent, depth)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition && this.#type(selection.typeCondition.name.value)
        cost += this.selections(selection.selectionSet, type ?? parent, depth)
      } else {
        cost += this.#fragment(this.#context.getFragment(selection.name.value), depth)
      }
    }
    return cost
  }

  #fragment(fragment: FragmentDefinitionNode | null | undefined, depth: number): number {
    // A fragment within itself is another rule's error; here it must only not run for ever.
    if (!fragment || this.#open.has(fragment.name.value)) return 0
    this.#open.add(fragment.name.value)
    const type = this.#type(fragment.typeCondition.name.value)
    const cost = this.selections(fragment.selectionSet, type, depth)
    this.#open.delete(fragment.name.value)
    return cost
  }

  #field(node: FieldNode, parent: GraphQLObjectType | undefined, depth: number): number {
    this.#visited += 1
    if (this.#visited > graphqlLimits.cost) this.problems.add('The query has too many fields')
    // graphql's own MaxIntrospectionDepthRule watches these.
    if (node.name.value.startsWith('__')) return 1
    const field = parent?.getFields()[node.name.value]
    if (!field || !node.selectionSet) return 1
    const type = getNamedType(field.type)
    const isPage = isObjectType(type) && 'docs' in type.getFields()
    const documents = isPage ? this.#pageSize(node) : isMany(field) ? assumedRows : 1
    const isRelation = depth > 1 && field.resolve !== undefined
    const inner = this.selections(
      node.selectionSet,
      isObjectType(type) ? type : undefined,
      depth + 1,
    )
    const own = isRelation || isUnionType(type) ? relationCost : 1
    return documents * (own + inner)
  }

  #pageSize(node: FieldNode): number {
    const limit = this.#argument(node, 'limit')
    const unpaged = this.#argument(node, 'pagination') === false && typeof limit !== 'number'
    if (limit === undefined || limit === null) {
      if (unpaged) this.#refusePage(node)
      return defaultPageSize
    }
    if (typeof limit !== 'number' || limit < 1 || limit > graphqlLimits.pageSize) {
      this.#refusePage(node)
      return 1
    }
    return limit
  }

  #refusePage(node: FieldNode): void {
    this.problems.add(`${node.name.value}(limit:) from 1 to ${graphqlLimits.pageSize} is allowed`)
  }

  #argument(node: FieldNode, name: string): unknown {
    const argument = node.arguments?.find((candidate) => candidate.name.value === name)
    return argument && valueFromASTUntyped(argument.value, this.#variables)
  }

  #type(name: string): GraphQLObjectType | undefined {
    const type = this.#context.getSchema().getType(name)
    return isObjectType(type) ? type : undefined
  }
}

function isMany(field: GraphQLField<unknown, unknown>): boolean {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  return isListType(type)
}
