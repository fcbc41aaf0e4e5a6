import type { PayloadRequest } from 'payload'

import { relationId } from '../platform/documents/relationId.ts'
import type { StoredDocument } from '../platform/documents/types.ts'
import { supportedLanguageCodes } from '../platform/locales.ts'

import { fingerprintOf } from './fingerprint.ts'
import { giveOwnRowIds, isTakenRowId } from './giveOwnRowIds.ts'
import { runAfterPublication } from './publicationHooks.ts'
import type { Desk } from './readDesk.ts'
import { type Publication, recordPublication } from './recordPublication.ts'
import type { Alternate } from './systemFields.ts'

/**
 * Writes a composed public row and, in the same transaction, the log rows of every language whose
 * public content it changes. The only place that writes the row of a publishable document.
 *
 * @param content what `composePublicRow` made
 * @param languages the languages in which the document is public from now on
 * @param at ISO 8601 instant of the change
 */
export const writePublicRow = async (
  req: PayloadRequest,
  desk: Desk,
  content: StoredDocument,
  languages: string[],
  { at, by }: { at: string; by: string | null },
): Promise<void> => {
  const slugs = (content['slug'] ?? {}) as Record<string, string | null>
  const partner = relationId(content['partner'])
  const logged: Publication[] = []
  for (const language of new Set([...languages, ...desk.log.map((entry) => entry.language)])) {
    const isPublic = languages.includes(language)
    const entry = await recordPublication(
      req,
      desk.log.find((previous) => previous.language === language),
      {
        contentType: desk.contentType,
        document: String(desk.id),
        language,
        state: isPublic ? 'published' : 'withdrawn',
        syndicated: isPublic && content['syndication'] !== false,
        partner: partner === undefined ? null : String(partner),
        slug: isPublic ? (slugs[language] ?? null) : null,
        fingerprint: isPublic ? fingerprintOf(desk.fields, content, language) : '',
        by,
      },
      at,
    )
    if (entry && isPublic) logged.push(entry)
  }
  const row = {
    ...content,
    ...publicationFields(logged),
    _status: languages.length > 0 ? 'published' : 'draft',
    publishedAt: languages.length > 0 ? earliest(desk, logged) : null,
    updatedAt: at,
  }
  try {
    await storeRow(req, desk, row)
  } catch (error) {
    if (!isTakenRowId(error)) throw error
    await storeRow(req, desk, await giveOwnRowIds(req, desk, row))
  }
  await runAfterPublication(req, desk, { row, languages })
}

const storeRow = async (req: PayloadRequest, desk: Desk, row: StoredDocument): Promise<void> => {
  await req.payload.db.updateOne({
    collection: desk.contentType,
    id: desk.id,
    // The adapters change what they are given.
    data: structuredClone(row),
    req,
    returning: false,
  })
}

const publicationFields = (logged: Publication[]): StoredDocument => ({
  publicIn: Object.fromEntries(
    supportedLanguageCodes.map((code) => [code, logged.some(({ language }) => language === code)]),
  ),
  firstPublishedAt: Object.fromEntries(logged.map((row) => [row.language, row.firstPublishedAt])),
  lastChangedAt: Object.fromEntries(logged.map((row) => [row.language, row.lastChangedAt])),
  alternates: logged.map((row): Alternate => ({
    language: row.language,
    slug: row.slug ?? '',
    firstPublishedAt: isoInstant(row.firstPublishedAt),
    lastChangedAt: isoInstant(row.lastChangedAt),
  })),
})

// First publication in any language, of languages withdrawn since too.
const earliest = (desk: Desk, logged: Publication[]): string | undefined =>
  [...desk.log, ...logged].map((row) => isoInstant(row.firstPublishedAt)).sort()[0]

const isoInstant = (value: Date | string): string => new Date(value).toISOString()
