import { handleEndpoints, type Payload } from 'payload'

import type { Role } from '../../../src/access/actor.ts'
import { createUser } from '../createUser.ts'

import type { Editable } from './Editable.ts'

type Id = number | string

/** What came back: never a thrown error. */
export type Answer = {
  status: number
  headers: Headers
  text: string
  json: Editable
  bytes: Buffer
}

/** REST inside the test as one person, without a server in between. */
export type Api = {
  id: Id
  get: (path: string) => Promise<Answer>
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  patch: (path: string, body: unknown) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
  /** The same of the same person, who reads this language. */
  reading: (language: string) => Omit<Api, 'id'>
}

/** Makes an account and answers its way into REST. */
export const openApi = async (
  payload: Payload,
  role: Role,
  { partner, languages }: { partner?: Id; languages?: string[] } = {},
): Promise<Api> => {
  const { id, email, password } = await createUser(payload, role, partner, languages)
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { id, ...callsWith(payload, { authorization: `JWT ${token}` }) }
}

/** The same of nobody. */
export const openApiAnonymously = (payload: Payload): Omit<Api, 'id'> => callsWith(payload, {})

const callsWith = (payload: Payload, own: Record<string, string>): Omit<Api, 'id'> => {
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const request = new Request(`http://localhost:3000/api${path}`, init)
    const response = await handleEndpoints({ config: payload.config, request })
    const bytes = Buffer.from(await response.arrayBuffer())
    const text = bytes.toString()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    const json = isJson ? (JSON.parse(text) as Editable) : {}
    return { status: response.status, headers: response.headers, text, json, bytes }
  }
  return {
    reading: (language) => callsWith(payload, { ...own, 'accept-language': language }),
    get: (path) => send(path, { headers: own }),
    delete: (path) => send(path, { method: 'DELETE', headers: own }),
    patch: (path, body) =>
      send(path, {
        method: 'PATCH',
        headers: { ...own, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    post: (path, body, headers = {}) => {
      const isStream = body instanceof ReadableStream
      const isRaw = isStream || typeof body === 'string' || body instanceof Uint8Array
      const isForm = body instanceof FormData
      const usual: Record<string, string> =
        isRaw || isForm ? {} : { 'content-type': 'application/json' }
      return send(path, {
        method: 'POST',
        headers: { ...own, ...usual, ...headers },
        body: isRaw || isForm ? (body as BodyInit) : JSON.stringify(body ?? {}),
        ...(isStream && { duplex: 'half' }),
      })
    },
  }
}
