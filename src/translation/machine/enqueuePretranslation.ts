import type { PayloadRequest } from 'payload'

import type { Actor } from '../../access/actor.ts'
import { inTransaction } from '../../platform/documents/inTransaction.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'
import { selectDocuments, type Selection } from '../exchange/selectDocuments.ts'

import { type JobDocument, type JobRow, translationJobs } from './TranslationJob.ts'
import { message } from '../../platform/messages/Message.ts'

/**
 * Stores a job that fills the missing texts of a selection by machine, with the rights of the person
 * who asks for it.
 *
 * @throws ExpectedFailure `forbidden` for whoever may write no text in this language, `not-found`
 *   when there is nothing to do; as `selectDocuments`
 */
export const enqueuePretranslation = async (
  req: PayloadRequest,
  actor: Actor,
  { language, selection }: { language: string; selection: Selection },
): Promise<JobRow> => {
  assertMayWrite(actor, language)
  const selected = await selectDocuments(req, language, selection)
  if (selected.length === 0) {
    const detail = message('nothingToTranslate', { language: { language } })
    throw new ExpectedFailure({ kind: 'not-found', detail })
  }
  const documents = selected.map(({ contentType: collection, id, title }): JobDocument => ({
    collection,
    id,
    title,
  }))
  const data: Omit<JobRow, 'id'> = {
    kind: 'pretranslate',
    language,
    state: 'waiting',
    by: String(actor.id),
    documents,
    report: [],
    total: documents.length,
    done: 0,
    failed: 0,
    characters: 0,
    startedAt: null,
    finishedAt: null,
    error: null,
    holder: null,
    expiresAt: null,
    attempts: 0,
  }
  return inTransaction(
    req,
    async () =>
      (await req.payload.db.create({
        collection: translationJobs,
        data: structuredClone(data),
        req,
      })) as unknown as JobRow,
  )
}

/** Which documents are theirs is found out document by document, while the job runs. */
const assertMayWrite = ({ languages, role }: Actor, language: string): void => {
  const isTheirs = role !== 'translator' || languages.includes(language)
  if (role !== 'reviewer' && isTheirs) return
  throw new ExpectedFailure({
    kind: 'forbidden',
    detail: message('mayNotWriteLanguage', { language: { language } }),
    errors: [{ path: 'language', message: message('notYourLanguage') }],
  })
}
