import type { CollectionSlug, PayloadRequest } from 'payload'

import { inTransaction } from '../platform/documents/inTransaction.ts'
import type { DocumentId, StoredDocument } from '../platform/documents/types.ts'

import { composePublicRow } from './composePublicRow.ts'
import { type Desk, publicLanguages, readDesk } from './readDesk.ts'
import { recordHistory } from './recordHistory.ts'
import { writePublicRow } from './writePublicRow.ts'

type Withdraw = {
  contentType: CollectionSlug
  id: DocumentId
  languages: string[] | 'all'
  by: string | null
}

/**
 * Takes languages of a document out of public sight and returns those that were public. The row is
 * composed from itself, so nothing of the draft goes out; with the last language the row is emptied.
 */
export const withdrawLanguages = (req: PayloadRequest, withdraw: Withdraw): Promise<string[]> =>
  inTransaction(req, async () => {
    const desk = await readDesk(req, withdraw.contentType, withdraw.id)
    const present = publicLanguages(desk)
    const leaving =
      withdraw.languages === 'all'
        ? present
        : present.filter((language) => withdraw.languages.includes(language))
    if (leaving.length === 0) return []
    const at = new Date().toISOString()
    const staying = present.filter((language) => !leaving.includes(language))
    await writePublicRow(req, desk, contentWithout(req, desk, staying), staying, {
      at,
      by: withdraw.by,
    })
    for (const language of leaving) {
      await recordHistory(req, { ...withdraw, language, action: 'withdrawn', at })
    }
    return leaving
  })

const contentWithout = (req: PayloadRequest, desk: Desk, staying: string[]): StoredDocument =>
  staying.length > 0
    ? composePublicRow(
        desk.fields,
        { base: desk.row, kept: desk.row },
        { fresh: staying, kept: [] },
      )
    : emptyContent(req, desk.fields, desk.row)

/**
 * The row of a document that is public in no language: only whose it is. One language is named with
 * empty texts because SQLite's adapter removes the stored languages only when it is given one.
 */
export const emptyContent = (
  req: Pick<PayloadRequest, 'payload'>,
  fields: Desk['fields'],
  row: StoredDocument,
): StoredDocument => {
  const localization = req.payload.config.localization
  const language = localization ? localization.defaultLocale : 'en'
  return {
    ...composePublicRow(fields, { base: null, kept: null }, { fresh: [language], kept: [] }),
    partner: row['partner'] ?? null,
  }
}
