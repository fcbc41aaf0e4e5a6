import { stringify } from 'qs-esm'

import { asAnonymous, signIn } from '../signIn.ts'

import type { Ask } from './ask.ts'
import type { Person } from './buildLeakWorld.ts'
import type { Question } from './questions.ts'

type Request = NonNullable<Question['request']>

/** Asks over HTTP as somebody who signs in, or as nobody. */
export const askOverHttp = async (url: string, person: Person | undefined): Promise<Ask> => {
  const call = person ? (await signIn(url, person.email, person.password)).fetch : asAnonymous(url)
  return async (question) => {
    const request = toRequest(question)
    if (!request) return
    const { method, path, json, headers } = request
    const answer = await call(path, {
      method,
      redirect: 'manual',
      ...(headers && { headers }),
      ...(json !== undefined && { json }),
    })
    const text = await answer.text()
    const location = answer.headers.get('location')
    const body = parse(text)
    return {
      status: path === '/api/graphql' ? statusOfGraphql(body) : answer.status,
      body: { ...(location !== null && { location }), ...body },
    }
  }
}

const parse = (text: string): object => {
  try {
    return JSON.parse(text, (key, value: unknown) =>
      // Every problem has a request id of its own.
      key === 'requestId' ? undefined : value,
    ) as object
  } catch {
    return { text }
  }
}

/** GraphQL answers 200 to everything: what its errors say, where nothing but errors came back. */
const statusOfGraphql = (body: object): number => {
  const { data, errors = [] } = body as {
    data?: Record<string, unknown> | null
    errors?: { extensions?: { statusCode?: number } }[]
  }
  const statuses = errors.map(({ extensions }) => extensions?.statusCode ?? 400)
  const worst = Math.max(0, ...statuses)
  const hasData = Object.values(data ?? {}).some((value) => value !== null)
  return worst >= 500 || !hasData ? worst || 200 : 200
}

const toRequest = ({
  operation,
  collection,
  id,
  slug,
  query,
  request,
}: Question): Request | undefined => {
  const { showHiddenFields, fallbackLocale, field: _field, ...rest } = query
  const search = stringify(
    {
      ...rest,
      ...(fallbackLocale && { 'fallback-locale': fallbackLocale.join(',') }),
      ...(showHiddenFields && { showHiddenFields: true }),
    },
    { addQueryPrefix: true },
  )
  const get = (path: string): Request => ({ method: 'GET', path: `/api/${path}${search}` })
  switch (operation) {
    case 'raw':
      return request
    case 'find':
      return get(collection)
    case 'count':
      return get(`${collection}/count`)
    case 'findByID':
      return get(`${collection}/${id}`)
    case 'bySlug':
      return get(`${collection}/by-slug/${slug}`)
    case 'findVersions':
      return get(`${collection}/versions`)
    case 'findVersionByID':
      return get(`${collection}/versions/${id}`)
    case 'findGlobal':
      return get(`globals/${collection}`)
    case 'changes':
      return get('changes')
    case 'docAccess':
      return { method: 'POST', path: `/api/${collection}/access/${id}${search}`, json: {} }
    case 'duplicate':
      return { method: 'POST', path: `/api/${collection}/${id}/duplicate${search}`, json: {} }
    default:
      return undefined
  }
}
