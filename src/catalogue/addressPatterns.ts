import type { Payload } from 'payload'

import type { DocumentId } from '../platform/documents/types.ts'

export type AddressPattern = {
  contentType: string
  /** Absent: for every language without a pattern of its own. */
  language?: string | null
  /** An address with `{language}`, `{slug}` and `{id}` in it. */
  pattern: string
}

const memory = new WeakMap<Payload, { until: number; patterns: Promise<AddressPattern[]> }>()
const keepMilliseconds = 2000

/**
 * The address patterns of the public website, from the site global. Kept for two seconds: each
 * document of each answer needs them, and another replica may have changed them.
 */
export const findAddressPatterns = (payload: Payload): Promise<AddressPattern[]> => {
  const kept = memory.get(payload)
  if (kept && kept.until > Date.now()) return kept.patterns
  const patterns = payload.db
    .findGlobal<{ addressPatterns?: AddressPattern[] }>({ slug: 'site' })
    .then((site) => site?.addressPatterns ?? [])
  memory.set(payload, { until: Date.now() + keepMilliseconds, patterns })
  patterns.catch(() => memory.delete(payload))
  return patterns
}

/** The address of a document in a language by the site's patterns; null when none fits. */
export const formatAddress = (
  patterns: AddressPattern[],
  contentType: string,
  { id, language, slug }: { id: DocumentId; language: string; slug: string },
): string | null => {
  const own = patterns.filter((pattern) => pattern.contentType === contentType)
  const match =
    own.find((pattern) => pattern.language === language) ?? own.find((pattern) => !pattern.language)
  if (!match || slug === '') return null
  return match.pattern
    .replaceAll('{language}', encodeURIComponent(language))
    .replaceAll('{slug}', encodeURIComponent(slug))
    .replaceAll('{id}', encodeURIComponent(String(id)))
}
