import { type PayloadRequest, ValidationError } from 'payload'

import { inLanguage } from '../../platform/documents/inLanguage.ts'
import { isRichText } from '../../platform/documents/isRichText.ts'
import { inTransaction } from '../../platform/documents/inTransaction.ts'
import type { StoredDocument } from '../../platform/documents/types.ts'
import type { FailureDetail } from '../../platform/errors/Failure.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'
import { textFingerprint } from '../units/textFingerprint.ts'
import { writeUnits } from '../units/writeUnits.ts'

import { acceptTexts } from './acceptTexts.ts'
import { assertUnmoved } from './assertUnmoved.ts'
import { mayTranslate } from './mayTranslate.ts'
import { openForWork, type OpenTranslation, type TranslationPlace } from './openTranslation.ts'
import { message } from '../../platform/messages/Message.ts'

/** What is to be saved of a translation. */
export type TranslationChange = TranslationPlace & {
  /** New texts by unit id; null empties a text. */
  values: ReadonlyMap<string, unknown>
  /** Fingerprints that the person saw: where the translation says something else by now, nothing is saved. */
  expect?: Readonly<Record<string, string>> | undefined
  /** Ids of texts that need no change although their source changed. */
  current?: readonly string[] | undefined
  /** The texts wait for a reviewer, whoever writes them. */
  needsReview?: boolean | undefined
}

/**
 * Saves texts of one language into the draft, in a transaction, by the same way as any other write:
 * with the rights of the person of the request, the checks of the form and the slug that follows the
 * title. Touches no other language and no shared value.
 *
 * @throws ExpectedFailure `forbidden`; `malformed` for texts that the document does not have,
 *   `invalid` for those of the wrong kind or that its fields object to, with the id of each;
 *   `conflict` with the path of each text that somebody else changed; as `openForWork`
 */
export const saveTranslation = (req: PayloadRequest, change: TranslationChange): Promise<void> =>
  inTransaction(req, async () => {
    const open = await openForWork(req, change)
    assertMayEdit(req, open, change.language)
    assertUnmoved(open, change.expect ?? {})
    const fresh = listFresh(open, change.values)
    if (fresh.size > 0) await writeTexts(req, open, { ...change, values: fresh })
    const accepted = new Set(change.current)
    if (accepted.size > 0) await acceptTexts(req, change, accepted)
  })

const assertMayEdit = (req: PayloadRequest, open: OpenTranslation, language: string): void => {
  const { actor, isAssigned, partner } = open
  // Without a person it is the product's own code.
  if (!req.user || mayTranslate(actor, { isAssigned, language, partner })) return
  throw new ExpectedFailure({
    kind: 'forbidden',
    detail: message('mayNotWriteTexts', { language: { language } }),
    errors: [{ path: 'locale', message: message('notYourTexts') }],
  })
}

/** The values that say something new, and those that say nothing and are no text. */
const listFresh = (
  { units }: OpenTranslation,
  values: ReadonlyMap<string, unknown>,
): Map<string, unknown> => {
  const present = new Map(units.map((unit) => [unit.id, unit.targetFingerprint]))
  return new Map(
    [...values].filter(
      ([id, value]) => present.get(id) !== textFingerprint(value) || !isTextOrNothing(value),
    ),
  )
}

const isTextOrNothing = (value: unknown): boolean =>
  value === null || typeof value === 'string' || isRichText(value)

const writeTexts = async (
  req: PayloadRequest,
  { desk, units }: OpenTranslation,
  { from, language, needsReview, values }: TranslationChange,
): Promise<void> => {
  const { document, unfit, unknown } = writeUnits(desk.fields, desk.draft, language, values)
  const errors: FailureDetail[] = [
    ...unknown.map((id) => ({ path: id, message: message('noSuchText') })),
    ...unfit.map((id) => ({ path: id, message: message('textOfOtherKind') })),
  ]
  if (errors.length > 0) {
    throw new ExpectedFailure({
      kind: unknown.length > 0 ? 'malformed' : 'invalid',
      detail: message('textsDoNotFit'),
      errors,
    })
  }
  const flat = inLanguage(desk.fields, document, language)
  const data = Object.fromEntries(
    Object.keys(document)
      .filter((name) => document[name] !== desk.draft[name])
      .map((name) => [name, flat[name]]),
  )
  const update = { contentType: desk.contentType, id: desk.id, language, data }
  try {
    await updateDraft(req, update, { needsReview, translatedFrom: from })
  } catch (error) {
    throw error instanceof ValidationError ? toFailure(error, units) : error
  }
}

/** What the form would say of its fields, said of the texts. */
const toFailure = (
  { data, message }: ValidationError,
  units: OpenTranslation['units'],
): ExpectedFailure => {
  const ids = new Map(units.map(({ id, path }) => [path, id]))
  const { errors = [] } = (data ?? {}) as { errors?: FailureDetail[] }
  return new ExpectedFailure({
    kind: 'invalid',
    detail: message,
    errors: errors.map(({ message: text, path }) => ({
      path: ids.get(path) ?? path,
      message: text,
    })),
  })
}

type Update = Pick<TranslationPlace, 'contentType' | 'id' | 'language'> & { data: StoredDocument }

const updateDraft = async (
  req: PayloadRequest,
  { contentType, data, id, language }: Update,
  context: { needsReview: boolean | undefined; translatedFrom: string | undefined },
): Promise<void> => {
  const before = { locale: req.locale, fallbackLocale: req.fallbackLocale }
  try {
    await req.payload.update({
      collection: contentType,
      id,
      context,
      data: data,
      depth: 0,
      draft: true,
      fallbackLocale: false,
      locale: language as never,
      overrideAccess: !req.user,
      req,
    })
  } finally {
    Object.assign(req, before)
    for (const name of ['needsReview', 'translatedFrom']) delete req.context[name]
  }
}
