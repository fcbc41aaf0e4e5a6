import {
  definePublishable,
  publishableCollections,
  relatedDocuments,
} from '../definePublishable.ts'
import { labels } from '../fields/labels.ts'
import { headFields } from '../fields/publishableFields.ts'
import { localizedRichText } from '../fields/text.ts'

/** What happens in the project. */
export const News = definePublishable({
  slug: 'news',
  labels: { singular: labels('News item', 'Notizia'), plural: labels('News', 'Notizie') },
  defaultColumns: ['title', 'languageStates', 'date', 'partner', 'updatedAt'],
  defaultSort: '-date',
  tabs: [
    {
      label: labels('Text', 'Testo'),
      fields: [
        ...headFields(),
        localizedRichText('body', labels('Body', 'Testo'), { required: true }),
      ],
    },
    {
      label: labels('Details', 'Dettagli'),
      fields: [
        {
          name: 'date',
          type: 'date',
          required: true,
          index: true,
          defaultValue: () => new Date().toISOString(),
          label: labels('Date shown', 'Data mostrata'),
        },
        relatedDocuments(
          'related',
          [...publishableCollections],
          labels('Related documents', 'Documenti collegati'),
        ),
      ],
    },
  ],
})
