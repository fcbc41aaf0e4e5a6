import type { PayloadRequest } from 'payload'

import type { DocumentId } from '../../platform/documents/types.ts'
import { requestOfOwn } from '../../platform/documents/requestOfOwn.ts'
import { explainError } from '../../platform/errors/explainError.ts'
import { renderText } from '../../platform/messages/renderText.ts'
import { readerLanguage, tell } from '../../platform/messages/tell.ts'

import { type Assignment, assignTranslation } from './assignTranslation.ts'
import type { TranslationPlace } from './openTranslation.ts'

/** What became of one document: assigned, or why not. */
export type AssignedDocument = { collection: string; id: DocumentId; problem: string | null }

/**
 * Gives a language of several documents to a person. Each is a transaction of its own: one that
 * cannot be assigned is told of and stops no other.
 */
export const assignTranslations = async (
  req: PayloadRequest,
  places: readonly TranslationPlace[],
  assignment: Assignment,
): Promise<AssignedDocument[]> => {
  const documents: AssignedDocument[] = []
  for (const place of places) {
    const own = await requestOfOwn(req, place.language)
    const problem = await assignTranslation(own, place, assignment).then(
      () => null,
      (error: unknown) => problemOf(req, error),
    )
    documents.push({ collection: place.contentType, id: place.id, problem })
  }
  return documents
}

/** What people may read of an error; the whole of it is in the log. */
const problemOf = (req: PayloadRequest, error: unknown): string => {
  const explained = explainError(error)
  if (explained !== undefined) return renderText(explained, readerLanguage(req))
  req.payload.logger.error({ err: error, msg: 'A translation could not be assigned' })
  return tell(req, 'somethingWrongSeeLog')
}
