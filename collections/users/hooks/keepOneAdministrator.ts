import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { DocumentId } from '../../../src/platform/documents/types.ts'
import { ExpectedFailure } from '../../../src/platform/errors/ExpectedFailure.ts'
import { message } from '../../../src/platform/messages/Message.ts'

const assertAnotherAdministrator = async (req: PayloadRequest, id: DocumentId): Promise<void> => {
  const others = await req.payload.count({
    collection: 'users',
    overrideAccess: true, // The rule speaks of all accounts, not of those this person sees.
    req,
    where: {
      and: [
        { id: { not_equals: id } },
        { role: { equals: 'administrator' } },
        { disabled: { not_equals: true } },
      ],
    },
  })
  if (others.totalDocs === 0) {
    throw new ExpectedFailure({
      kind: 'conflict',
      detail: message('lastAdministrator'),
    })
  }
}

const beforeChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const was = originalDoc?.role === 'administrator' && !originalDoc?.disabled
  const stays =
    (data['role'] ?? originalDoc?.role) === 'administrator' &&
    !(data['disabled'] ?? originalDoc?.disabled)
  if (operation === 'update' && was && !stays)
    await assertAnotherAdministrator(req, originalDoc.id as DocumentId)
  return data
}

const onDelete = async (req: PayloadRequest, id: DocumentId): Promise<void> => {
  const user = await req.payload.db.findOne<{ id: DocumentId; role?: string; disabled?: boolean }>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  })
  if (user?.role === 'administrator' && !user.disabled) await assertAnotherAdministrator(req, id)
}

/** Refuses to delete, disable or demote the last administrator: nobody could let people in again. */
export const keepOneAdministrator = Object.assign(beforeChange, { onDelete })
