import type { CollectionConfig } from 'payload'

import { anyone, hasRole } from '../../src/access/rules.ts'
import { defineAlwaysPublic } from '../defineAlwaysPublic.ts'
import { labels } from '../fields/labels.ts'
import { sharedSlug } from '../fields/sharedSlug.ts'
import { localizedText, localizedTextarea } from '../fields/text.ts'
import { urlField } from '../fields/url.ts'

/** What documents are about, linked to the EU's vocabularies. */
export const Topics: CollectionConfig = defineAlwaysPublic({
  slug: 'topics',
  labels: { singular: labels('Topic', 'Tema'), plural: labels('Topics', 'Temi') },
  admin: {
    useAsTitle: 'label',
    group: labels('Project', 'Progetto'),
    defaultColumns: ['label', 'broader', 'sameAs'],
  },
  access: {
    read: anyone,
    create: hasRole('administrator', 'coordinator'),
    update: hasRole('administrator', 'coordinator'),
    delete: hasRole('administrator', 'coordinator'),
  },
  defaultSort: 'slug',
  fields: [
    localizedText('label', labels('Label', 'Etichetta'), { required: true }),
    sharedSlug('label'),
    localizedTextarea('description', labels('Description', 'Descrizione')),
    {
      name: 'broader',
      type: 'relationship',
      relationTo: 'topics',
      label: labels('Broader topic', 'Tema più ampio'),
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
    urlField('sameAs', labels('EU vocabulary', 'Vocabolario UE'), {
      description: labels(
        'The same concept in EuroVoc or ESCO, by its address.',
        'Lo stesso concetto in EuroVoc o ESCO, con il suo indirizzo.',
      ),
    }),
  ],
})
