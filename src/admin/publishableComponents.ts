import type { CollectionConfig } from 'payload'

/** `admin.components` of every collection whose documents are published language by language. */
export const publishableComponents = {
  // Stands under the title of a document; in lists it is the collection's own description.
  Description: '/src/admin/DocumentNotices.tsx#DocumentNotices',
  edit: {
    PublishButton: '/src/admin/PublishButton.tsx#PublishButton',
    Status: '/src/admin/Status.tsx#Status',
    UnpublishButton: '/src/admin/UnpublishButton.tsx#UnpublishButton',
  },
  beforeListTable: ['/src/admin/ListNotes.tsx#ListNotes'],
  views: {
    edit: {
      versions: { Component: '/src/admin/OlderVersions.tsx#OlderVersions' },
    },
  },
} satisfies NonNullable<CollectionConfig['admin']>['components']
