import type { Access, PayloadRequest, Where } from 'payload'

import { answersOnlyIn } from '../platform/database/readerLanguages.ts'

/**
 * The languages in which a request may be answered: the one asked for, then the fallbacks asked for,
 * in that order. `all` when every public language is wanted.
 */
export const readLanguages = (
  req: Pick<PayloadRequest, 'fallbackLocale' | 'locale' | 'payload'>,
): string[] | 'all' => {
  const localization = req.payload.config.localization
  if (!localization) return 'all'
  const locale = req.locale ?? localization.defaultLocale
  if (locale === 'all' || locale === '*') return 'all'
  const fallbacks: unknown[] = Array.isArray(req.fallbackLocale)
    ? req.fallbackLocale
    : [req.fallbackLocale]
  const usable = fallbacks.filter(
    (code): code is string => typeof code === 'string' && localization.localeCodes.includes(code),
  )
  return [...new Set([locale, ...usable])]
}

/** Stored rows that are public in a language the request asks for; see `readLanguages`. */
export const publicIn: Access = ({ req }) => {
  const languages = readLanguages(req)
  const where = publicWhere(languages)
  // Somebody signed in may be about to write, which needs the texts of all languages.
  return languages === 'all' || req.user ? where : answersOnlyIn(languages, where)
}

/** The stored row is the public page: a flag per language says where it is public. */
export const publicWhere = (languages: string[] | 'all'): Where => {
  if (languages === 'all') return { _status: { equals: 'published' } }
  const flags = languages.map((language): Where => ({ [`publicIn.${language}`]: { equals: true } }))
  return flags.length === 1 ? flags[0]! : { or: flags }
}
