import type { PayloadRequest } from 'payload'

import type { DocumentId } from '../../platform/documents/types.ts'

import { ofDocument, translationStates } from './TranslationRow.ts'

/** Deletes the stored states of a document that is gone. */
export const forgetTranslations = async (
  req: PayloadRequest,
  contentType: string,
  id: DocumentId,
): Promise<void> => {
  const where = ofDocument(contentType, id)
  await req.payload.db.deleteMany({ collection: translationStates, req, where })
}
