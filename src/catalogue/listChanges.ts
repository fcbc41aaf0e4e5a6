import type { Payload, Where } from 'payload'

import { configuredLanguages } from '../platform/documents/configuredLanguages.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'
import type { FailureDetail } from '../platform/errors/Failure.ts'

import { findAddressPatterns, formatAddress } from './addressPatterns.ts'

/** What a reader asks of the change feed. */
export type ChangesQuery = {
  /** The last number already seen; 0 from the beginning. */
  after: number
  collection?: string
  language?: string
  limit: number
}

/** The latest state of a document in a language; a withdrawn one has no content. */
export type Change = {
  collection: string
  id: string
  language: string
  state: 'changed' | 'published' | 'withdrawn'
  /** ISO 8601 instants. */
  firstPublishedAt: string
  changedAt: string
  slug: string | null
  url: string | null
}

export type ChangesPage = {
  changes: Change[]
  /** Give it as `after` next time. */
  next: string
  /** True when there is more to read at once. */
  more: boolean
}

type LogRow = {
  contentType: string
  document: string
  language: string
  state: 'published' | 'withdrawn'
  syndicated: boolean
  slug: string | null
  firstPublishedAt: string
  lastChangedAt: string
  number: number
}

const defaultLimit = 100
const maximumLimit = 1000
const cursorPrefix = 'c1.'

/** Reads the parameters of `GET /api/changes`; an expected failure names all that is wrong. */
export const parseChangesQuery = (payload: Payload, params: URLSearchParams): ChangesQuery => {
  const errors: FailureDetail[] = []
  const languages = configuredLanguages(payload)
  const collections = loggedTypes(payload)
  const choice = (name: string, allowed: string[]): string | undefined => {
    const given = params.get(name)
    if (given === null || given === '') return undefined
    if (!allowed.includes(given)) {
      errors.push({ path: name, message: `“${given}” is not known`, allowed })
    }
    return given
  }
  const collection = choice('collection', collections)
  const language = choice('locale', languages)
  const given = params.get('limit')
  const limit = given === null ? defaultLimit : Number(given)
  if (!Number.isInteger(limit) || limit < 1 || limit > maximumLimit) {
    errors.push({ path: 'limit', message: `A whole number from 1 to ${maximumLimit}` })
  }
  const after = parseCursor(params.get('after'))
  if (after === undefined) {
    errors.push({
      path: 'after',
      message: 'Not a cursor of this feed: give the “next” of its last page',
    })
  }
  if (errors.length > 0) {
    throw new ExpectedFailure({
      kind: 'malformed',
      detail: 'The changes cannot be listed so.',
      errors,
    })
  }
  return {
    after: after ?? 0,
    limit,
    ...(collection && { collection }),
    ...(language && { language }),
  }
}

/**
 * Lists the latest state of every document and language that changed after the cursor, in the order
 * of the last change. Rows without a number are not committed yet and come later, never before.
 *
 * @param lastNumber the highest number there was before this call
 */
export const listChanges = async (
  payload: Payload,
  query: ChangesQuery,
  lastNumber: number,
): Promise<ChangesPage> => {
  const conditions: Where[] = [
    { number: { greater_than: query.after } },
    { number: { less_than_equal: lastNumber } },
  ]
  if (query.collection) conditions.push({ contentType: { equals: query.collection } })
  if (query.language) conditions.push({ language: { equals: query.language } })
  const { docs } = await payload.db.find<LogRow>({
    collection: 'publications',
    limit: query.limit + 1,
    pagination: false,
    sort: 'number',
    where: { and: conditions },
  })
  const rows = docs.slice(0, query.limit)
  const more = docs.length > query.limit
  const patterns = await findAddressPatterns(payload)
  const reached = more ? (rows.at(-1)?.number ?? query.after) : Math.max(query.after, lastNumber)
  return {
    changes: rows.map((row) => toChange(row, patterns)),
    next: formatCursor(reached),
    more,
  }
}

const toChange = (
  row: LogRow,
  patterns: Awaited<ReturnType<typeof findAddressPatterns>>,
): Change => {
  const isPublic = row.state === 'published' && row.syndicated
  const firstPublishedAt = new Date(row.firstPublishedAt).toISOString()
  const changedAt = new Date(row.lastChangedAt).toISOString()
  const published = firstPublishedAt === changedAt ? 'published' : 'changed'
  return {
    collection: row.contentType,
    id: row.document,
    language: row.language,
    state: isPublic ? published : 'withdrawn',
    firstPublishedAt,
    changedAt,
    slug: isPublic ? row.slug : null,
    url: isPublic
      ? formatAddress(patterns, row.contentType, {
          id: row.document,
          language: row.language,
          slug: row.slug ?? '',
        })
      : null,
  }
}

/** The collections and globals whose changes are logged. */
const loggedTypes = (payload: Payload): string[] => [
  ...payload.config.collections.filter(({ custom }) => custom?.['logged']).map(({ slug }) => slug),
  ...payload.config.globals.map(({ slug }) => slug),
]

const formatCursor = (number: number): string =>
  cursorPrefix + Buffer.from(String(number)).toString('base64url')

const parseCursor = (text: string | null): number | undefined => {
  if (text === null || text === '') return 0
  if (!text.startsWith(cursorPrefix)) return undefined
  const number = Number(Buffer.from(text.slice(cursorPrefix.length), 'base64url').toString())
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined
}
