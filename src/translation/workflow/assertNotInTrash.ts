import type { CollectionSlug } from 'payload'

import type { DocumentId } from '../../platform/documents/types.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'
import { message } from '../../platform/messages/Message.ts'

/**
 * Makes sure that a document may be worked on. In the trash it is read alone: work on it would be
 * lost with it, or come as a surprise when it is restored.
 *
 * @throws ExpectedFailure `conflict` for a document in the trash
 */
export const assertNotInTrash = (
  contentType: CollectionSlug,
  id: DocumentId,
  isInTrash: boolean,
): void => {
  if (!isInTrash) return
  throw new ExpectedFailure({
    kind: 'conflict',
    detail: message('restoreFirst', { contentType, id }),
  })
}
