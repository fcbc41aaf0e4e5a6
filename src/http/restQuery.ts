import { parse } from 'qs-esm'
import type { DetailInWords, FailureInWords } from '../platform/errors/translateFailure.ts'
import { fallbackChain, isLanguage, type LanguageConfig } from '../platform/locales.ts'

/** What a read may ask for at once; `everything` allows `limit=0` too. */
export type ReadLimits = { limit: number; depth: number; everything: boolean }

/** For everybody, and for those who have signed in: the panel selects across all pages of a list. */
export const readLimits = {
  anonymous: { limit: 100, depth: 3, everything: false },
  signedIn: { limit: 1000, depth: 10, everything: true },
} as const satisfies Record<string, ReadLimits>

type Query = Record<string, unknown>

/** A checked query: as Payload shall see it, and whether only somebody signed in may ask for it. */
export type CheckedQuery =
  | { ok: true; search: string; needsSignIn: FailureInWords | undefined }
  | { ok: false; failure: FailureInWords }

/**
 * Checks and rewrites the query of a REST request before Payload sees it.
 *
 * Payload takes what it does not understand for something else: an unknown `locale` becomes the
 * default language, `limit=0` is everything, a fallback happens unasked. Here each of these is
 * refused, `fallback-locale=chain` becomes the configured chain, no fallback is the default, and a
 * request without `locale` is about the first configured language.
 */
export function checkRestQuery(
  search: string,
  { method, pathname, config }: { method: string; pathname: string; config: LanguageConfig },
): CheckedQuery {
  const reads = method === 'GET' || method === 'HEAD'
  const query = parse(search, {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 10,
    ignoreQueryPrefix: true,
  })
  const errors: DetailInWords[] = []
  const report = (error: DetailInWords | undefined) => {
    if (error) errors.push(error)
  }
  report(checkLocale(query, { reads, pathname, config }))
  const fallback = readFallback(query, { reads, config })
  if (!Array.isArray(fallback)) report(fallback)
  for (const name of ['limit', 'page', 'depth']) report(checkWholeNumber(query, name))
  for (const name of ['where', 'data']) report(checkJson(query, name))
  if (reads) errors.push(...listTooMuch(query, pathname, readLimits.signedIn))
  if (errors.length > 0) return { ok: false, failure: toFailure(errors) }
  const tooMuch = reads ? listTooMuch(query, pathname, readLimits.anonymous) : []
  return {
    ok: true,
    search: rewriteLanguages(search, {
      fallback: Array.isArray(fallback) ? fallback : [],
      defaultLocale: hasOwnPaging.test(pathname) ? undefined : config.languages[0],
    }),
    needsSignIn: tooMuch.length > 0 ? toFailure(tooMuch) : undefined,
  }
}

function toFailure(errors: DetailInWords[]): FailureInWords {
  const detail = errors.map(({ path, message }) => `${path}: ${message}`).join('; ')
  return { kind: 'malformed', detail, errors }
}

/** Withdrawing a whole document is the one write that means all languages. */
const writesAllLanguages = /\/withdraw$/

function checkLocale(
  query: Query,
  { reads, pathname, config }: { reads: boolean; pathname: string; config: LanguageConfig },
): DetailInWords | undefined {
  const { locale } = query
  if (locale === undefined) return checkMissingLocale({ reads, pathname, config })
  const mayBeAll = reads || writesAllLanguages.test(pathname)
  const allowed = [...config.languages, ...(mayBeAll ? ['all'] : [])]
  const isAll = locale === 'all' || locale === '*'
  if (isAll && mayBeAll) return undefined
  if (isAll) {
    const message = 'all languages at once cannot be written; write one language at a time'
    return { path: 'locale', message, allowed }
  }
  if (typeof locale === 'string' && allowed.includes(locale)) return undefined
  return {
    path: 'locale',
    message: `one language is needed, one of: ${allowed.join(', ')}`,
    allowed,
  }
}

/** What changes one language's publication never acts on a default. */
const actsOnOneLanguage = /\/(publish|withdraw|restore|schedule)$/

function checkMissingLocale({
  reads,
  pathname,
  config,
}: {
  reads: boolean
  pathname: string
  config: LanguageConfig
}): DetailInWords | undefined {
  if (reads || !actsOnOneLanguage.test(pathname)) return undefined
  const message = `has to name the language, one of: ${config.languages.join(', ')}`
  return { path: 'locale', message, allowed: config.languages }
}

/** Gives the languages to fall back to, best first, or what is wrong with the parameter. */
function readFallback(
  query: Query,
  { reads, config }: { reads: boolean; config: LanguageConfig },
): string[] | DetailInWords {
  const given = query['fallbackLocale'] ?? query['fallback-locale']
  const path = query['fallbackLocale'] === undefined ? 'fallback-locale' : 'fallbackLocale'
  const values = toList(given)
  // `null` and `false` are what the panel sends.
  const none = values.length === 1 && ['none', 'null', 'false'].includes(values[0] ?? '')
  if (given === undefined || none) return []
  const allowed = ['chain', 'none', ...config.languages]
  if (!reads) {
    return {
      path,
      message: 'is for reading: a write is answered without fallback',
      allowed: ['none'],
    }
  }
  if (query['locale'] === 'all' || query['locale'] === '*') {
    return { path, message: 'locale=all shows every language as it is', allowed: ['none'] }
  }
  const locale = isLanguage(query['locale']) ? query['locale'] : config.languages[0]
  if (values.length === 1 && values[0] === 'chain') return fallbackChain(locale, config)
  const wrong = values.filter((value) => !isLanguage(value) || !config.languages.includes(value))
  if (wrong.length > 0 || values.length === 0) {
    const message = `chain, none or a comma list of languages is needed: ${config.languages.join(', ')}`
    return { path, message, allowed }
  }
  return values.filter((value) => value !== locale)
}

function toList(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toList)
  if (typeof value !== 'string') return value === undefined ? [] : ['?']
  return value.split(',').map((part) => part.trim())
}

function rewriteLanguages(
  search: string,
  { fallback, defaultLocale }: { fallback: readonly string[]; defaultLocale: string | undefined },
): string {
  const parameters = new URLSearchParams(search)
  for (const name of [...parameters.keys()]) {
    if (/^fallback-?locale(\[|$)/i.test(name)) parameters.delete(name)
  }
  if (fallback.length === 0) parameters.set('fallback-locale', 'none')
  for (const language of fallback) parameters.append('fallbackLocale[]', language)
  if (defaultLocale && !parameters.has('locale')) parameters.set('locale', defaultLocale)
  return `?${parameters.toString()}`
}

function checkWholeNumber(query: Query, name: string): DetailInWords | undefined {
  const value = query[name]
  if (value === undefined || value === '') return undefined
  const minimum = name === 'page' ? 1 : 0
  const isNumber = typeof value === 'string' && /^\d{1,9}$/.test(value) && Number(value) >= minimum
  return isNumber ? undefined : { path: name, message: `a whole number from ${minimum} is needed` }
}

function checkJson(query: Query, name: string): DetailInWords | undefined {
  const value = query[name]
  if (typeof value !== 'string' || value === '') return undefined
  try {
    const parsed: unknown = JSON.parse(value)
    if (typeof parsed === 'object' && parsed !== null) return undefined
  } catch {
    // Said below.
  }
  return { path: name, message: `JSON or brackets are needed, such as ${name}[title][equals]=…` }
}

/** The change feed has pages of its own, and without a language it is about all of them. */
const hasOwnPaging = /^\/api\/changes$/

function listTooMuch(query: Query, pathname: string, most: ReadLimits): DetailInWords[] {
  const found: DetailInWords[] = []
  const limit = query['limit'] === '' ? undefined : query['limit']
  const everything = limit === undefined ? query['pagination'] === 'false' : Number(limit) === 0
  const tooMany = Number(limit ?? 0) > most.limit || (everything && !most.everything)
  if (tooMany && !hasOwnPaging.test(pathname)) {
    found.push({ path: 'limit', message: `from 1 to ${most.limit} is allowed` })
  }
  if (Number(query['depth'] ?? 0) > most.depth) {
    found.push({ path: 'depth', message: `from 0 to ${most.depth} is allowed` })
  }
  return found
}
