import type { CollectionBeforeReadHook } from 'payload'

import { seesDesk } from '../../src/access/assignedDocuments.ts'
import { readLanguages } from '../../src/access/publicIn.ts'
import { describeLanguage } from '../../src/catalogue/describeLanguage.ts'
import { hasShortWalk } from '../../src/catalogue/shortWalk.ts'
import { relationId } from '../../src/platform/documents/relationId.ts'
import type { StoredDocument } from '../../src/platform/documents/types.ts'

/**
 * Answers in the language asked for or an honest fallback: fills texts only from the languages the
 * request allows, says which language the document is in and where each borrowed text comes from.
 */
export const answerInLanguage: CollectionBeforeReadHook = async ({
  collection,
  doc,
  overrideAccess,
  req,
}) => {
  const languages = readLanguages(req)
  if (languages === 'all') return doc
  const stored = doc as StoredDocument
  const partner = relationId(stored['partner'])
  return describeLanguage(collection.flattenedFields, stored, languages, {
    flatten: hasShortWalk(collection),
    // Whoever may write the document gets every row: a save without one would delete it.
    dropEmptyRows:
      !overrideAccess && !(await seesDesk(req, collection.slug, { id: doc['id'], partner })),
  })
}
