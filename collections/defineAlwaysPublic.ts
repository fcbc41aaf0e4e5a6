import type { CollectionConfig } from 'payload'

import { languageFields } from './fields/publishableFields.ts'
import { answerInLanguage } from './hooks/answerInLanguage.ts'
import { guardReads } from './hooks/guardReads.ts'
import { logAlwaysPublic, logDeletion } from './hooks/logAlwaysPublic.ts'
import { refuseBadFilters } from './hooks/refuseBadFilters.ts'
import { refuseDeletionOfReferenced } from './hooks/refuseDeletionOfReferenced.ts'
import { refuseUnknownRelations } from './hooks/refuseUnknownRelations.ts'
import { refuseWrongTypes } from './hooks/refuseWrongTypes.ts'

/**
 * Completes a collection that is public as soon as it is saved, without drafts: answers say their
 * language, changes and deletions are logged, nothing is deleted that is still referred to.
 */
export const defineAlwaysPublic = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  custom: { ...collection.custom, logged: true },
  fields: [...collection.fields, ...languageFields()],
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      refuseBadFilters,
      refuseWrongTypes,
      ...(collection.hooks?.beforeOperation ?? []),
      guardReads,
    ],
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseUnknownRelations],
    beforeRead: [...(collection.hooks?.beforeRead ?? []), answerInLanguage],
    afterChange: [...(collection.hooks?.afterChange ?? []), logAlwaysPublic],
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), refuseDeletionOfReferenced],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), logDeletion],
  },
})
