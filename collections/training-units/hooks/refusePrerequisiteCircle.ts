import type { CollectionBeforeValidateHook } from 'payload'

import { findPrerequisiteCircle } from '../../../src/editing/findPrerequisiteCircle.ts'
import type { DocumentId } from '../../../src/platform/documents/types.ts'
import { relationId } from '../../../src/platform/documents/relationId.ts'
import { FieldsRefused } from '../../../src/platform/errors/FieldsRefused.ts'
import { message } from '../../../src/platform/messages/Message.ts'

/** Refuses prerequisites that lead back to the unit itself. */
export const refusePrerequisiteCircle: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const wanted = [data?.['prerequisites'] ?? []].flat().map(relationId)
  if (operation === 'create' || wanted.length === 0) return data
  const circle = await findPrerequisiteCircle(
    req,
    collection.slug,
    originalDoc?.id as DocumentId,
    wanted,
  )
  if (circle) {
    const ids = { list: circle, separator: ' → ' }
    throw new FieldsRefused(req, collection, [
      { message: message('prerequisiteCircle', { circle: ids }), path: 'prerequisites' },
    ])
  }
  return data
}
