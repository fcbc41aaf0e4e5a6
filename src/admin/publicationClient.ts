import { formatAdminURL } from 'payload/shared'
import type { ListedState, PublicationState } from './PublicationState.ts'

/** Which document is spoken of, and in which language of the panel errors are wanted. */
export type DocumentAddress = {
  /** Payload's `routes.api`, such as `/api`. */
  apiRoute: string
  collection: string
  id: number | string
}

/** A request that the server refused or that did not reach it; the message is for the person. */
export class RequestError extends Error {
  /** HTTP status, 0 when there was no answer. */
  readonly status: number
  /** What is wrong with single fields, where the server says so. */
  readonly fields: readonly FieldRefusal[]

  constructor(status: number, message: string, fields: readonly FieldRefusal[] = []) {
    super(message)
    this.name = 'RequestError'
    this.status = status
    this.fields = fields
  }
}

/** What is wrong with one field; the message is for the person. */
export type FieldRefusal = { path: string; message: string }

type Call = {
  method?: 'DELETE' | 'GET' | 'PATCH' | 'POST'
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, files included. */
  form?: FormData
}

/** What an endpoint may say when it refuses: an RFC 9457 problem or Payload's own list of errors. */
type Refusal = {
  detail?: unknown
  title?: unknown
  message?: unknown
  errors?: (FieldError & { data?: { errors?: FieldError[] } | null })[]
}

type FieldError = { path?: unknown; message?: unknown }

/** Asks one of our endpoints, and throws a `RequestError` with the server's own words. */
export async function requestJson<Answer>(
  apiRoute: string,
  path: `/${string}`,
  { method = 'GET', body, form }: Call = {},
): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(formatAdminURL({ apiRoute, path }), {
      method,
      credentials: 'include',
      cache: 'no-store',
      headers: {
        accept: 'application/json, application/problem+json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? { ...(form && { body: form }) } : { body: JSON.stringify(body) }),
    })
  } catch {
    throw new RequestError(0, '')
  }
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new RequestError(response.status, readRefusal(answer), readFields(answer))
  return answer as Answer
}

/** The server's own words, of an answer that refuses. */
export function readRefusal(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return ''
  const { detail, title, message, errors } = answer as Refusal
  const first = errors?.[0]
  const fields = (first?.data?.errors ?? [])
    .map((error) => error.message)
    .filter((text) => typeof text === 'string')
  const found = [detail, first?.message, message, title].find(
    (text) => typeof text === 'string' && text !== '',
  ) as string | undefined
  return [found, ...fields].filter(Boolean).join(' ')
}

/** What an answer that refuses says of single fields. */
function readFields(answer: unknown): FieldRefusal[] {
  const { errors } = (answer ?? {}) as Refusal
  if (!Array.isArray(errors)) return []
  return errors
    .flatMap((error) => error.data?.errors ?? [error])
    .flatMap(({ path, message }) =>
      typeof path === 'string' && typeof message === 'string' ? [{ path, message }] : [],
    )
}

const documentPath = ({ collection, id }: DocumentAddress) =>
  `/${collection}/${encodeURIComponent(id)}` as const

/** The publication endpoints of a document, as functions. All throw `RequestError`. */
export const publicationClient = {
  read: (address: DocumentAddress) =>
    requestJson<PublicationState>(address.apiRoute, `${documentPath(address)}/publication`),

  /** After a small fix, translations that were current stay so. */
  publish: (address: DocumentAddress, language: string, { smallFix }: { smallFix: boolean }) =>
    requestJson<unknown>(
      address.apiRoute,
      `${documentPath(address)}/publish?locale=${language}${smallFix ? '&smallFix=true' : ''}`,
      { method: 'POST' },
    ),

  /** `all` withdraws the whole document. */
  withdraw: (address: DocumentAddress, language: string) =>
    requestJson<unknown>(address.apiRoute, `${documentPath(address)}/withdraw?locale=${language}`, {
      method: 'POST',
    }),

  schedule: (
    address: DocumentAddress,
    language: string,
    body: { action: 'publish' | 'withdraw'; at: string; timeZone: string },
  ) =>
    requestJson<unknown>(address.apiRoute, `${documentPath(address)}/schedule?locale=${language}`, {
      method: 'POST',
      body,
    }),

  cancelSchedule: (address: DocumentAddress, schedule: number | string) =>
    requestJson<unknown>(
      address.apiRoute,
      `${documentPath(address)}/schedule/${encodeURIComponent(schedule)}`,
      { method: 'DELETE' },
    ),

  restore: (
    address: DocumentAddress,
    language: string,
    body: { version: number | string; part: 'language' | 'shared' },
  ) =>
    requestJson<unknown>(address.apiRoute, `${documentPath(address)}/restore?locale=${language}`, {
      method: 'POST',
      body,
    }),

  /** States of all languages of many documents at once, by document id. */
  listStates: (apiRoute: string, collection: string, ids: readonly (number | string)[]) =>
    requestJson<Record<string, Record<string, ListedState>>>(
      apiRoute,
      `/${collection}/publications?ids=${ids.map(encodeURIComponent).join(',')}`,
    ),
}
