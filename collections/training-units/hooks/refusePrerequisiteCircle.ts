import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { findPrerequisiteCircle } from '../../../src/editing/findPrerequisiteCircle.ts'
import type { DocumentId } from '../../../src/platform/documents/types.ts'
import { relationId } from '../../../src/platform/documents/relationId.ts'

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
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: [
          {
            message: `These prerequisites lead back to this unit: ${circle.join(' → ')}`,
            path: 'prerequisites',
          },
        ],
        req,
      },
      req.t,
    )
  }
  return data
}
