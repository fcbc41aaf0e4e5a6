import type { PayloadRequest } from 'payload'

import type { DocumentId } from '../../platform/documents/types.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'

import { readSettings } from './settings.ts'
import { findRows, type TranslationRow } from './TranslationRow.ts'
import { message } from '../../platform/messages/Message.ts'

/** True for a translation that somebody should look at before it goes out, stale besides or not. */
const isUnready = ({
  isSource,
  missing,
  waiting,
}: Pick<TranslationRow, 'isSource' | 'missing' | 'waiting'>): boolean =>
  !isSource && (missing > 0 || waiting > 0)

/**
 * Makes sure that the rules of the installation let a language go out as far as it is translated.
 *
 * @throws ExpectedFailure `conflict` for a language that is incomplete or in review, if the rules say so
 */
export const assertReady = async (
  req: PayloadRequest,
  { contentType, id, language }: { contentType: string; id: DocumentId; language: string },
): Promise<void> => {
  const { unreadyTranslations } = await readSettings(req)
  if (unreadyTranslations !== 'refuse') return
  const row = (await findRows(req, contentType, id)).get(language)
  if (!row || !isUnready(row)) return
  throw new ExpectedFailure({
    kind: 'conflict',
    detail:
      row.missing === 0
        ? message('unreadyWaiting', { language: { language }, count: row.waiting })
        : message('unreadyMissing', {
            language: { language },
            count: row.missing,
            total: row.total,
          }),
    // For programs: the panel says in its own words which texts these are.
    errors: [{ path: 'locale', message: row.missing > 0 ? 'incomplete' : 'in-review' }],
  })
}
