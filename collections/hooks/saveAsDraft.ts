import type { CollectionBeforeOperationHook } from 'payload'

import { distinctRowIds } from '../../src/editing/distinctRowIds.ts'
import { spellOutEmptyGroups } from '../../src/editing/spellOutEmptyGroups.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { message } from '../../src/platform/messages/Message.ts'

/** What a hook further down the same operation needs to know of the write as it was submitted. */
export type WriteContext = {
  /** The submitted data, before field access drops what the person may not change. */
  submitted?: Record<string, unknown>
  /** Publish the request's language once the draft is saved. */
  publishAfterSave?: boolean
  /** The new document is a copy of this one. */
  copyOf?: DocumentId | undefined
  /** Saved by itself while somebody types. */
  isAutosave?: boolean
}

type WriteArgs = {
  autosave?: boolean
  duplicateFromID?: DocumentId
  data?: Record<string, unknown>
  draft?: boolean
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: string
}

/**
 * Turns every write, by whichever client, into the save of a draft: none of Payload's own paths may
 * write the public row. `_status: 'published'` is kept in mind and means "publish the language of
 * the request after saving".
 */
export const saveAsDraft: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation === 'restoreVersion') {
    throw new ExpectedFailure({
      kind: 'conflict',
      detail: message('restoreByLanguage'),
    })
  }
  if (operation !== 'create' && operation !== 'update') return args
  const write = args as WriteArgs
  refuseWholesale(write, req.locale)
  const context = req.context as WriteContext
  context.copyOf = write.duplicateFromID
  context.isAutosave = Boolean(write.autosave)
  const fields = collection.flattenedFields
  const data = distinctRowIds(fields, spellOutEmptyGroups(fields, write.data ?? {}), {
    isNew: operation === 'create' && context.copyOf === undefined,
  })
  context.publishAfterSave = data['_status'] === 'published'
  delete data['_status']
  if (operation === 'update') {
    // A form sends them back; when a version was made is not for anybody to say.
    delete data['createdAt']
    delete data['updatedAt']
  }
  context.submitted = structuredClone(data)
  // An answer to a write with fallback in it would come back from a form as a translation.
  req.fallbackLocale = null
  return { ...args, data, draft: true }
}

const refuseWholesale = (write: WriteArgs, locale: string | undefined | null): void => {
  if (locale === 'all' || locale === '*') {
    throw new ExpectedFailure({
      kind: 'malformed',
      detail: 'A write is made in one language: ?locale=<language>, not all.',
      errors: [{ path: 'locale', message: 'One language is written at a time' }],
    })
  }
  if (write.publishAllLocales || write.unpublishAllLocales || write.publishSpecificLocale) {
    throw new ExpectedFailure({
      kind: 'malformed',
      detail:
        'Languages are published and withdrawn one by one: POST /api/<collection>/<id>/publish?locale=<language> or …/withdraw?locale=<language>.',
    })
  }
}
