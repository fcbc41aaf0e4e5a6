import type { RequestHandler } from 'express'
import {
  type FragmentDefinitionNode,
  getOperationAST,
  GraphQLEnumType,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
} from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import { createPayloadRequest, logError, type Payload, type SanitizedConfig } from 'payload'
import { isTransientConflict } from '../platform/database/isTransientConflict.ts'
import { answerWrite } from '../platform/database/lostRaces.ts'
import type { Env } from '../platform/env.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'
import { fallbackChain, isLanguage, type LanguageConfig } from '../platform/locales.ts'
import { tell } from '../platform/messages/tell.ts'
import { graphqlLimits, limitQuery, listAccountFields } from './graphqlLimits.ts'
import { abortOnClose, sendWebResponse } from './payloadBridge.ts'
import { sendProblem } from './problem.ts'
import { noteFailedSignIn } from './rateLimits.ts'
import { readBody } from './readBody.ts'

type GraphqlOptions = {
  config: SanitizedConfig
  payload: Payload
  env: Env
  /** Each counts a call; answers and says false when there were too many. */
  mayCall: Record<AccountCall, (...args: Parameters<RequestHandler>) => Promise<boolean>>
}

/** What tries a password, and what sends mail. */
type AccountCall = 'passwordRequest' | 'signIn'

type Resolve = (source: unknown, args: Record<string, unknown>, ...more: unknown[]) => unknown

/**
 * Serves GraphQL straight from Express: POST, and GET for queries. No fallback unless asked for.
 * Follows the handler of `@payloadcms/next`, with limits and without its crash on errors that
 * GraphQL itself makes.
 */
export function graphqlHandler({ config, payload, env, mayCall }: GraphqlOptions): RequestHandler {
  let made: ReturnType<typeof makeSchema> | undefined
  return async (request, response, next) => {
    let body: string | undefined
    try {
      body =
        request.method === 'POST' ? await readBody(request, graphqlLimits.bodyBytes) : undefined
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error
      sendProblem(response, error.failure)
      return
    }
    const call = findAccountCall(body)
    if (call && !(await mayCall[call](request, response, next))) return
    const address = new URL(request.originalUrl.replace(/^[^?]*/, '/api/graphql'), env.publicUrl)
    const init = {
      method: request.method === 'HEAD' ? 'GET' : request.method,
      headers: toHeaders(request.rawHeaders),
      signal: abortOnClose(response),
      ...(body !== undefined && { body }),
    }
    // The language is an argument in GraphQL; the address only says what holds without one.
    const withDefaults = new URL('/api/graphql', env.publicUrl)
    withDefaults.search = `?locale=${env.languages[0]}&fallback-locale=none`
    made ??= makeSchema(config, env)
    const { schema, validationRules } = await made
    const ask = async () => {
      const payloadRequest = await createPayloadRequest({
        canSetHeaders: true,
        config,
        request: new Request(withDefaults, { ...init, method: 'GET', body: null }),
      })
      const headers: Record<string, string> = {}
      const handle = createHandler({
        schema,
        context: { headers, req: payloadRequest },
        parse: (source, options) => parse(source, { ...options, maxTokens: graphqlLimits.tokens }),
        validationRules: (_request, args, defaultRules) => [
          ...defaultRules,
          limitQuery(args.variableValues ?? {}),
          ...(validationRules(args) as typeof defaultRules),
        ],
        onOperation: async (_request, _args, result) => {
          if (!result.errors) return result
          // Over GraphQL a failure is answered with 200 too.
          if (call === 'signIn') noteFailedSignIn(response)
          const requestId = String(response.locals['requestId'] ?? '')
          const errors = await Promise.all(
            result.errors.map((error) =>
              formatError(error, { payload, payloadRequest, requestId }),
            ),
          )
          return { ...result, errors: errors as unknown as GraphQLError[] }
        },
      })
      const answered = await handle(new Request(address, init))
      const merged = new Headers(answered.headers)
      for (const [name, value] of Object.entries(headers)) merged.append(name, value)
      payloadRequest.responseHeaders?.forEach((value, name) => merged.append(name, value))
      const { body: content, status } = answered
      return { req: payloadRequest, answer: new Response(content, { status, headers: merged }) }
    }
    const mayWrite = body?.includes('mutation') ?? false
    const { answer } = mayWrite ? await answerWrite(ask, { canRepeat: true }) : await ask()
    if (answer.status === 415 || answer.status === 406) {
      sendProblem(response, {
        kind: 'unsupported-type',
        detail: 'Send and accept application/json: { "query": …, "variables": … }',
      })
      return
    }
    await sendWebResponse(request, response, answer)
  }
}

/** Half a second and 30 MB, so it waits for the first request: many installations serve REST alone. */
async function makeSchema(config: SanitizedConfig, env: Env) {
  const { configToSchema } = await import('@payloadcms/graphql')
  const made = configToSchema(config)
  offerChain(made.schema, env)
  return made
}

function findAccountCall(body: string | undefined): AccountCall | undefined {
  if (!body) return undefined
  try {
    const { query, operationName } = JSON.parse(body) as { query?: string; operationName?: string }
    if (!query || !/login|forgotPassword|resetPassword|unlock/.test(query)) return undefined
    const document = parse(query, { maxTokens: graphqlLimits.tokens })
    const operation = getOperationAST(document, operationName)
    if (!operation) return undefined
    const [name] = listAccountFields(
      operation,
      (wanted) =>
        document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === wanted,
        ) as FragmentDefinitionNode | undefined,
    )
    if (name === undefined) return undefined
    return name.startsWith('forgotPassword') ? 'passwordRequest' : 'signIn'
  } catch {
    // Not a request that can run; the handler says why.
    return undefined
  }
}

function toHeaders(rawHeaders: readonly string[]): Headers {
  const headers = new Headers()
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    if (name !== 'content-length') headers.append(name, rawHeaders[index + 1] ?? '')
  }
  return headers
}

/** Adds `chain` to the argument `fallbackLocale`, and puts the configured chain in its place. */
function offerChain(schema: GraphQLSchema, config: LanguageConfig): void {
  const type = schema.getType('FallbackLocaleInputType')
  if (!(type instanceof GraphQLEnumType)) return
  const values = type.toConfig().values
  const extended = new GraphQLEnumType({
    ...type.toConfig(),
    values: {
      ...values,
      chain: { value: 'chain', description: 'The chain configured for the language asked for' },
    },
  })
  // The type itself stays the same object, because arguments all over the schema point to it.
  Object.assign(type, extended)
  for (const object of Object.values(schema.getTypeMap())) {
    if (!isObjectType(object)) continue
    for (const field of Object.values(object.getFields())) {
      if (!field.args.some(({ name }) => name === 'fallbackLocale') || !field.resolve) continue
      const resolve = field.resolve as Resolve
      field.resolve = (source, args: Record<string, unknown>, ...more) =>
        resolve(source, withChain(args, config), ...more)
    }
  }
}

function withChain(args: Record<string, unknown>, config: LanguageConfig): Record<string, unknown> {
  if (args['fallbackLocale'] !== 'chain') return args
  const locale = isLanguage(args['locale']) ? args['locale'] : config.languages[0]
  return { ...args, fallbackLocale: fallbackChain(locale, config) }
}

type ErrorContext = {
  payload: Payload
  payloadRequest: Awaited<ReturnType<typeof createPayloadRequest>>
  requestId: string
}

/** As Payload's own errors are; anything else has neither. */
type PublicError = Error & { status?: number; data?: unknown }

/** Shows what a client may know of an error: expected failures whole, all others by id alone. */
async function formatError(
  error: GraphQLError,
  { payload, payloadRequest, requestId }: ErrorContext,
): Promise<GraphQLFormattedError> {
  const original: PublicError | undefined = error.originalError
  // Without an original error it is GraphQL's own: a syntax error, an unknown field, a limit.
  const isBusy = isTransientConflict(original)
  const status = isBusy ? 503 : original ? (original.status ?? 500) : 400
  const hidden = status >= 500
  if (original) logError({ err: error, payload })
  let result = {
    message: hidden
      ? tell(payloadRequest, isBusy ? 'othersWrote' : 'somethingWrong')
      : error.message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: {
      statusCode: status,
      ...(original && !hidden && { name: original.name, data: original.data }),
      ...(requestId && { requestId }),
    },
  } as GraphQLFormattedError
  for (const hook of payload.config.hooks.afterError ?? []) {
    const changed = await hook({
      context: payloadRequest.context,
      error,
      graphqlResult: result,
      req: payloadRequest,
    })
    if (changed?.graphqlResult) result = changed.graphqlResult
  }
  return result
}
