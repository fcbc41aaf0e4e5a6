import type { CollectionSlug, PayloadRequest } from 'payload'

import { checkFields } from '../platform/documents/checkFields.ts'
import { labelOf } from '../platform/documents/fieldTree.ts'
import { inLanguage } from '../platform/documents/inLanguage.ts'
import { isEmptyValue } from '../platform/documents/isEmptyValue.ts'
import { inTransaction } from '../platform/documents/inTransaction.ts'
import type { DocumentId } from '../platform/documents/types.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'

import { composePublicRow } from './composePublicRow.ts'
import { runBeforePublication } from './publicationHooks.ts'
import { type Desk, publicLanguages, readDesk } from './readDesk.ts'
import { recordHistory } from './recordHistory.ts'
import { claimSlug } from './slugRegister.ts'
import { systemFields } from './systemFields.ts'
import { writePublicRow } from './writePublicRow.ts'
import { message } from '../platform/messages/Message.ts'
import type { FieldProblem } from '../platform/errors/FieldsRefused.ts'

type Publish = { contentType: CollectionSlug; id: DocumentId; language: string; by: string | null }

/**
 * Makes the draft's texts of one language, and the draft's shared values, public. Texts of the other
 * public languages stay as they are public now; of languages that are not public nothing goes out.
 *
 * Writes the row, the log and the history in one transaction: the request's, or its own. Whoever
 * calls has checked that the person may publish.
 *
 * @throws ExpectedFailure `invalid` with the path of everything that is missing or wrong,
 *   `conflict` for a document in the trash, `not-found`
 */
export const publishLanguage = (req: PayloadRequest, publish: Publish): Promise<void> =>
  inTransaction(req, async () => {
    const desk = await readDesk(req, publish.contentType, publish.id)
    await assertPublishable(req, desk, publish.language)
    await runBeforePublication(req, desk, publish.language)
    const at = new Date().toISOString()
    const kept = publicLanguages(desk).filter((language) => language !== publish.language)
    const content = composePublicRow(
      desk.fields,
      { base: desk.draft, kept: desk.row },
      { fresh: [publish.language], kept },
    )
    const slugs = content['slug'] as Record<string, string>
    await claimSlug(
      req,
      { contentType: desk.contentType, document: desk.id, language: publish.language },
      slugs[publish.language] ?? null,
      { isPublic: true },
    )
    await writePublicRow(req, desk, content, [...kept, publish.language], { at, by: publish.by })
    await recordHistory(req, { ...publish, action: 'published', at })
    await closeVersion(req, desk)
  })

/** The next autosave starts a version of its own: what was published stays among the versions. */
const closeVersion = async (req: PayloadRequest, desk: Desk): Promise<void> => {
  if (!desk.version?.autosave) return
  await req.payload.db.updateVersion({
    collection: desk.contentType,
    id: desk.version.id,
    req,
    returning: false,
    versionData: { autosave: false } as never,
  })
}

const assertPublishable = async (
  req: PayloadRequest,
  desk: Desk,
  language: string,
): Promise<void> => {
  if (desk.draft['deletedAt']) {
    throw new ExpectedFailure({
      kind: 'conflict',
      detail: message('publishInTrash'),
    })
  }
  const problems = await listMissing(req, desk, language)
  if (problems.length === 0) return
  throw new ExpectedFailure({
    kind: 'invalid',
    detail: message('cannotPublish', {
      language: { language },
      fields: { list: problems.map(({ label, path }) => label ?? path) },
    }),
    errors: problems.map(({ message, path }) => ({ path, message })),
  })
}

/** What keeps the draft from being published in this language, by path, label and reason. */
export const listMissing = async (
  req: PayloadRequest,
  desk: Pick<Desk, 'contentType' | 'draft' | 'fields' | 'id'>,
  language: string,
): Promise<FieldProblem[]> => {
  const document = inLanguage(desk.fields, desk.draft, language)
  const problems = await checkFields({
    req,
    fields: desk.fields,
    document,
    id: desk.id,
    collection: desk.contentType,
    mode: 'public',
    skip: systemFields,
  })
  const slug = desk.fields.find(({ name }) => name === 'slug')
  // A title makes the address; where there is none, the title is what is missing.
  if (slug && isEmptyValue(document['slug']) && !isEmptyValue(document['title'])) {
    problems.push({ label: labelOf(slug), message: message('titleWithoutSlug'), path: 'slug' })
  }
  return problems
}
