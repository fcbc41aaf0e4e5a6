import type { CollectionBeforeValidateHook } from 'payload'

import { actorOf, isCoordinating } from '../../src/access/actor.ts'
import { listForeignChanges } from '../../src/editing/listForeignChanges.ts'
import { checkFields } from '../../src/platform/documents/checkFields.ts'
import { relationId, sameId } from '../../src/platform/documents/relationId.ts'
import type { StoredDocument } from '../../src/platform/documents/types.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { systemFields } from '../../src/publications/systemFields.ts'

import type { WriteContext } from './saveAsDraft.ts'
import { FieldsRefused } from '../../src/platform/errors/FieldsRefused.ts'
import { message } from '../../src/platform/messages/Message.ts'
import { describeForeignChanges } from '../../src/editing/describeForeignChanges.ts'

/**
 * Checks a write before anything of it is stored: a translator changes only texts of their
 * languages, a partner's people only their partner's documents, and whatever a draft holds is right
 * even while much is missing.
 */
export const checkDraft: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  assertOwnPartner(req, data, operation === 'update' ? (originalDoc as StoredDocument) : undefined)
  if (operation === 'update') {
    assertTranslatorsTexts(req, collection.flattenedFields, originalDoc as StoredDocument)
  }
  const errors = await checkFields({
    req,
    fields: collection.flattenedFields,
    document: data as StoredDocument,
    id: operation === 'update' ? originalDoc?.id : undefined,
    collection: collection.slug,
    mode: 'draft',
    skip: systemFields,
  })
  if (errors.length > 0) {
    throw new FieldsRefused(req, collection, errors)
  }
  return data
}

const assertOwnPartner = (
  req: Parameters<typeof actorOf>[0],
  data: Record<string, unknown>,
  before: Record<string, unknown> | undefined,
): void => {
  const actor = actorOf(req)
  if (!actor || isCoordinating(actor)) return
  if (!before && relationId(data['partner']) === undefined) data['partner'] = actor.partner
  const isNew = !before || !sameId(data['partner'], before['partner'])
  if (data['partner'] && isNew && !sameId(data['partner'], actor.partner)) {
    throw new ExpectedFailure({
      kind: 'forbidden',
      detail: message('ownPartnerOnly'),
      errors: [{ path: 'partner', message: message('notYourPartner') }],
    })
  }
}

const assertTranslatorsTexts = (
  req: Parameters<CollectionBeforeValidateHook>[0]['req'],
  fields: Parameters<typeof listForeignChanges>[0],
  originalDoc: StoredDocument | undefined,
): void => {
  const actor = actorOf(req)
  if (actor?.role !== 'translator') return
  const { submitted = {}, publishAfterSave } = req.context as WriteContext
  const mayTranslate = actor.languages.includes(req.locale ?? '')
  const paths = listForeignChanges(fields, submitted, originalDoc ?? {}, mayTranslate)
  if (publishAfterSave) paths.push('_status')
  if (paths.length === 0) return
  throw new ExpectedFailure({
    kind: 'forbidden',
    detail: describeForeignChanges(actor, req.locale, fields, paths),
    errors: paths.map((path) => ({ path, message: message('readOnlyForYou') })),
  })
}
