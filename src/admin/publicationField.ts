import type { UIField } from 'payload'

/**
 * A field without a value: in lists the column of the languages' states (`languageStates`
 * in `defaultColumns`), in a document's sidebar who published what.
 */
export const publicationField: UIField = {
  name: 'languageStates',
  type: 'ui',
  label: { en: 'Languages', it: 'Lingue', pt: 'Línguas', el: 'Γλώσσες' },
  admin: {
    position: 'sidebar',
    components: {
      Cell: '/src/admin/LanguageStatesCell.tsx#LanguageStatesCell',
      Field: '/src/admin/PublicationHistory.tsx#PublicationHistory',
    },
  },
}
