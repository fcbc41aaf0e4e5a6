import { definePublishable, relatedDocuments } from '../definePublishable.ts'
import { labels } from '../fields/labels.ts'
import { headFields } from '../fields/publishableFields.ts'

import { addUpDuration } from './hooks/addUpDuration.ts'

/** Ordered units that make a course. */
export const TrainingPaths = definePublishable({
  slug: 'training-paths',
  labels: {
    singular: labels('Training path', 'Percorso formativo'),
    plural: labels('Training paths', 'Percorsi formativi'),
  },
  tabs: [
    {
      label: labels('Content', 'Contenuto'),
      fields: [
        ...headFields(),
        relatedDocuments('units', 'training-units', labels('Units, in order', 'Unità, in ordine')),
        {
          name: 'totalDuration',
          type: 'number',
          virtual: true,
          label: labels('Total duration (minutes)', 'Durata totale (minuti)'),
          access: { create: () => false, update: () => false },
          admin: { readOnly: true },
          hooks: { afterRead: [addUpDuration] },
        },
      ],
    },
  ],
})
