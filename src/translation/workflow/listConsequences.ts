import type { PayloadRequest } from 'payload'

import { configuredLanguages } from '../../platform/documents/configuredLanguages.ts'
import { type Desk, publicLanguages } from '../../publications/readDesk.ts'
import { listBecomingStale } from '../state/listBecomingStale.ts'
import { listTranslationUnits, type TranslationUnit } from '../units/listTranslationUnits.ts'
import { referenceSource } from '../units/referenceSource.ts'
import { rememberFingerprints } from '../units/textFingerprint.ts'

import { sourceLanguageOf } from './refreshTranslations.ts'
import { readMemory, type TranslationRow } from './TranslationRow.ts'

/** Translations that a publication makes stale. */
export type Consequence = { language: string; units: { path: string; label: string }[] }

/**
 * Lists for each language of a document which translations become stale when its draft is published
 * in that language.
 */
export const listConsequences = (
  req: PayloadRequest,
  desk: Desk,
  rows: ReadonlyMap<string, TranslationRow>,
): Record<string, Consequence[]> => {
  const languages = configuredLanguages(req.payload)
  const sourceLanguage = sourceLanguageOf(req, desk.draft)
  const fingerprint = rememberFingerprints()
  const present = publicLanguages(desk)
  const unitsBy = (kept: readonly string[], language: string): TranslationUnit[] =>
    listTranslationUnits(desk.fields, desk.draft, sourceLanguage, language, {
      reference: referenceSource(desk.fields, desk.draft, desk.row, kept),
      fingerprint,
      labelLanguage: req.i18n?.language,
    })
  const consequencesOf = (published: string): Consequence[] => {
    // What was not public counts by its draft already.
    if (!present.includes(published)) return []
    const kept = present.filter((language) => language !== published)
    return languages.flatMap((language): Consequence[] => {
      if (language === published || language === sourceLanguage) return []
      const { origins } = readMemory(rows.get(language))
      const after = unitsBy(kept, language)
      const stale = new Set(listBecomingStale(unitsBy(present, language), after, origins))
      const units = after.filter(({ id }) => stale.has(id))
      return units.length > 0
        ? [{ language, units: units.map(({ label, path }) => ({ label, path })) }]
        : []
    })
  }
  return Object.fromEntries(languages.map((language) => [language, consequencesOf(language)]))
}
