import type { GlobalBeforeReadHook } from 'payload'

import { actorOf } from '../../src/access/actor.ts'
import { readLanguages } from '../../src/access/publicIn.ts'
import { describeLanguage } from '../../src/catalogue/describeLanguage.ts'
import type { StoredDocument } from '../../src/platform/documents/types.ts'

/** The same for globals as `answerInLanguage` for documents. */
export const answerGlobalInLanguage: GlobalBeforeReadHook = ({ doc, global, req }) => {
  const languages = readLanguages(req)
  if (languages === 'all') return doc
  return describeLanguage(global.flattenedFields, doc as StoredDocument, languages, {
    dropEmptyRows: !actorOf(req),
  })
}
