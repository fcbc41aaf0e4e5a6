import type { CollectionConfig, CollectionSlug, Field } from 'payload'

import { publishableAccess } from '../src/access/publishableAccess.ts'
import { publicationField } from '../src/admin/publicationField.ts'
import { publishableComponents } from '../src/admin/publishableComponents.ts'

import { publicationEndpoints } from './endpoints/publicationEndpoints.ts'
import { translationEndpoints } from './endpoints/translationEndpoints.ts'
import { labels } from './fields/labels.ts'
import { readOnlyForOthers } from './fields/readOnlyForOthers.ts'
import { publicationFields, seoFields, sidebarFields } from './fields/publishableFields.ts'
import { answerInLanguage } from './hooks/answerInLanguage.ts'
import { assignSlug } from './hooks/assignSlug.ts'
import { checkDraft } from './hooks/checkDraft.ts'
import { finishSave } from './hooks/finishSave.ts'
import { guardReads } from './hooks/guardReads.ts'
import { hideUnreadableRelations } from './hooks/hideUnreadableRelations.ts'
import { logDeletion } from './hooks/logAlwaysPublic.ts'
import { refuseBadFilters } from './hooks/refuseBadFilters.ts'
import { offerOthersPublic } from './hooks/offerOthersPublic.ts'
import { recordAuthor } from './hooks/recordAuthor.ts'
import { refuseDeletionOfReferenced } from './hooks/refuseDeletionOfReferenced.ts'
import { refuseHalfABulkEdit } from './hooks/refuseHalfABulkEdit.ts'
import { refuseUnknownRelations } from './hooks/refuseUnknownRelations.ts'
import { refuseWrongTypes } from './hooks/refuseWrongTypes.ts'
import { saveAsDraft } from './hooks/saveAsDraft.ts'
import { publicationHooks, trackDeletion } from './hooks/trackTranslations.ts'

type Tab = { label: ReturnType<typeof labels>; fields: Field[] }

type Publishable = {
  slug: CollectionSlug
  labels: CollectionConfig['labels']
  description?: ReturnType<typeof labels>
  /** Tabs of the form; search-engine fields are added as the last one. */
  tabs: Tab[]
  defaultColumns?: string[]
  defaultSort?: string
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'afterRead' | 'beforeValidate'>
}

export const publishableCollections = [
  'case-studies',
  'training-units',
  'training-paths',
  'events',
  'news',
] as const

/**
 * Defines a collection whose documents are written as drafts and published language by language:
 * fields, access, hooks and endpoints that all of them share.
 */
export const definePublishable = (definition: Publishable): CollectionConfig => ({
  slug: definition.slug,
  labels: definition.labels ?? {},
  admin: {
    useAsTitle: 'title',
    group: labels('Content', 'Contenuti'),
    defaultColumns: definition.defaultColumns ?? [
      'title',
      'languageStates',
      'partner',
      'updatedAt',
    ],
    listSearchableFields: ['title', 'slug'],
    pagination: { defaultLimit: 25 },
    components: publishableComponents,
    ...(definition.description && { description: definition.description }),
  },
  access: publishableAccess(definition.slug),
  custom: { publishable: true, logged: true, publicationHooks },
  defaultSort: definition.defaultSort ?? '-publishedAt',
  enableQueryPresets: false,
  forceSelect: { alternates: true, partner: true } as never,
  trash: true,
  versions: { maxPerDoc: 100, drafts: { autosave: { interval: 1500 }, schedulePublish: false } },
  endpoints: [...publicationEndpoints(definition.slug), ...translationEndpoints(definition.slug)],
  hooks: {
    beforeOperation: [refuseBadFilters, refuseWrongTypes, saveAsDraft, guardReads],
    beforeValidate: [
      ...(definition.hooks?.beforeValidate ?? []),
      checkDraft,
      refuseUnknownRelations,
    ],
    beforeChange: [recordAuthor, assignSlug],
    afterChange: [finishSave],
    afterOperation: [refuseHalfABulkEdit, offerOthersPublic],
    beforeRead: [answerInLanguage],
    afterRead: definition.hooks?.afterRead ?? [],
    beforeDelete: [refuseDeletionOfReferenced],
    afterDelete: [logDeletion, trackDeletion],
  },
  fields: [
    ...readOnlyForOthers([
      {
        type: 'tabs',
        tabs: [
          ...definition.tabs,
          { label: labels('Search engines', 'Motori di ricerca'), fields: [seoFields()] },
        ],
      },
      ...sidebarFields(),
    ]),
    publicationField,
    ...publicationFields(definition.slug),
  ],
})

/** A relation to publishable documents: readers get only those that they may see. */
export const relatedDocuments = (
  name: string,
  relationTo: string[] | string,
  label: ReturnType<typeof labels>,
): Field =>
  ({
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    label,
    hooks: { afterRead: [hideUnreadableRelations(relationTo)] },
    admin: { allowCreate: false },
  }) as Field
