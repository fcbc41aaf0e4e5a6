import type { CollectionAfterDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

import { actorOf } from '../../src/access/actor.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import type { PublicationHooks } from '../../src/publications/publicationHooks.ts'
import { publicLanguages, readDesk } from '../../src/publications/readDesk.ts'
import { assertReady } from '../../src/translation/workflow/assertReady.ts'
import { copyMemories } from '../../src/translation/workflow/copyMemories.ts'
import { forgetTranslations } from '../../src/translation/workflow/forgetTranslations.ts'
import {
  refreshTranslations,
  type TrackedChange,
} from '../../src/translation/workflow/refreshTranslations.ts'
import { findRows } from '../../src/translation/workflow/TranslationRow.ts'
import { waitsForReview } from '../../src/translation/workflow/settings.ts'

import type { WriteContext } from './saveAsDraft.ts'

/** What a request tells those who keep track of translations. */
export type TranslationContext = {
  /** Publishing is a small fix: translations that are current stay so. */
  smallFix?: boolean
  /** The texts written come from a file or a machine. */
  needsReview?: boolean
  /** The language that was translated from, where it is not the document's own. */
  translatedFrom?: string
}

/** Keeps track of the translations of a document whose draft was saved, in that transaction. */
export const trackSave = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
  { isNew }: { isNew: boolean },
): Promise<void> => {
  const { copyOf, isAutosave } = req.context as WriteContext
  const { needsReview, translatedFrom } = req.context as TranslationContext
  const language = req.locale && req.locale !== 'all' ? req.locale : undefined
  await trackDraft(req, contentType, id, {
    language: copyOf === undefined ? language : undefined,
    isAutosave,
    from: translatedFrom,
    needsReview: needsReview ?? (await waitsForReview(req, actorOf(req)?.role)),
    isNew,
    copyOf,
  })
}

/** Keeps track of the translations of a document whose draft was changed, in that transaction. */
export const trackDraft = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
  { copyOf, ...change }: Omit<TrackedChange, 'copied'> & { copyOf?: DocumentId | undefined },
): Promise<void> => {
  const desk = await readDesk(req, contentType, id, { isNew: change.isNew })
  const { draft, fields } = desk
  const copied =
    copyOf === undefined
      ? undefined
      : copyMemories(
          fields,
          {
            draft: (await readDesk(req, contentType, copyOf)).draft,
            rows: await findRows(req, contentType, copyOf),
          },
          draft,
        )
  const page = { row: desk.row, languages: publicLanguages(desk) }
  await refreshTranslations(req, { contentType, id, fields, draft, page }, { ...change, copied })
}

/** Asks the rules of translation before a language goes out, and keeps track of what goes out. */
export const publicationHooks: PublicationHooks = {
  beforePublication: async (req, { contentType, id }, language) => {
    await assertReady(req, { contentType, id, language })
  },
  afterPublication: async (req, desk, { after, before }) => {
    const { smallFix } = req.context as TranslationContext
    await refreshTranslations(req, { ...desk, page: after }, smallFix ? { fixed: before } : {})
  },
}

/** Forgets the translations of a document that is deleted for good. */
export const trackDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await forgetTranslations(req, collection.slug, id)
}
