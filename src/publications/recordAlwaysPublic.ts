import type { PayloadRequest } from 'payload'

import { isLocalized, isVirtual } from '../platform/documents/fieldTree.ts'
import { isEmptyValue } from '../platform/documents/isEmptyValue.ts'
import { relationId } from '../platform/documents/relationId.ts'
import type { DocumentId, FlattenedField, StoredDocument } from '../platform/documents/types.ts'

import { fingerprintOf } from './fingerprint.ts'
import { findPublications, recordPublication } from './recordPublication.ts'

type Saved = {
  contentType: string
  id: DocumentId
  fields: FlattenedField[]
  /** The stored document with all its languages. */
  stored: StoredDocument
  by: string | null
}

/**
 * Logs what is public without drafts (partners, topics, files, globals) in every language that has
 * its required texts; a document without localized required texts is public in every language.
 */
export const recordAlwaysPublic = async (req: PayloadRequest, saved: Saved): Promise<void> => {
  const { contentType, id, fields, stored, by } = saved
  const localization = req.payload.config.localization
  if (!localization) return
  const at = new Date().toISOString()
  const log = await findPublications(req.payload, req, contentType, id)
  const owner = relationId(stored['partner'])
  for (const language of localization.localeCodes) {
    const isPublic = hasRequiredTexts(fields, stored, language)
    await recordPublication(
      req,
      log.find((previous) => previous.language === language),
      {
        contentType,
        document: String(id),
        language,
        state: isPublic ? 'published' : 'withdrawn',
        syndicated: isPublic,
        partner: owner === undefined ? null : String(owner),
        slug: typeof stored['slug'] === 'string' ? stored['slug'] : null,
        fingerprint: isPublic ? fingerprintOf(fields, stored, language) : '',
        by,
      },
      at,
    )
  }
}

const hasRequiredTexts = (
  fields: FlattenedField[],
  stored: StoredDocument,
  language: string,
): boolean =>
  fields.every(
    (field) =>
      isVirtual(field) ||
      !isLocalized(field) ||
      !('required' in field && field.required) ||
      !isEmptyValue((stored[field.name] as StoredDocument | null | undefined)?.[language]),
  )
