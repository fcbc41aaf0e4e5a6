import type { PayloadRequest } from 'payload'

import type { DocumentId } from '../../platform/documents/types.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'

import { readSettings } from './settings.ts'
import { findRows, type TranslationRow } from './TranslationRow.ts'

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
  const why =
    row.missing === 0
      ? `${row.waiting} texts wait for a reviewer`
      : `${row.missing} of ${row.total} texts are not translated`
  throw new ExpectedFailure({
    kind: 'conflict',
    detail: `Cannot be published in ${language} yet: ${why}. The translation rules of this project ask for finished translations.`,
    errors: [{ path: 'locale', message: row.missing > 0 ? 'incomplete' : 'in-review' }],
  })
}
