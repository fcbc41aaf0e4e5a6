import { definePublishable, relatedDocuments } from '../definePublishable.ts'
import { labels } from '../fields/labels.ts'
import { headFields } from '../fields/publishableFields.ts'
import { localizedRichText } from '../fields/text.ts'

import {
  attachmentsField,
  figuresFields,
  galleryField,
  indicatorsField,
  placeFields,
  sdgsField,
  sourcesField,
} from './caseStudyFields.ts'

/** Good practices: places that other communities can learn from. */
export const CaseStudies = definePublishable({
  slug: 'case-studies',
  labels: {
    singular: labels('Case study', 'Caso di studio'),
    plural: labels('Case studies', 'Casi di studio'),
  },
  description: labels(
    'Good practices of coworking in rural areas and small towns.',
    'Buone pratiche di coworking nelle aree rurali e nei piccoli centri.',
  ),
  defaultColumns: ['title', 'languageStates', 'partner', 'country', 'updatedAt'],
  tabs: [
    {
      label: labels('Text', 'Testo'),
      fields: [
        ...headFields(),
        localizedRichText('body', labels('Body', 'Testo'), { required: true }),
      ],
    },
    {
      label: labels('Story', 'Racconto'),
      fields: [
        localizedRichText('context', labels('Context', 'Contesto')),
        localizedRichText('challenge', labels('Challenge', 'Sfida')),
        localizedRichText('solution', labels('Solution', 'Soluzione')),
        localizedRichText('results', labels('Results', 'Risultati')),
        localizedRichText('lessonsLearnt', labels('Lessons learnt', 'Lezioni apprese')),
        localizedRichText('transferability', labels('Transferability', 'Trasferibilità')),
      ],
    },
    {
      label: labels('Place and figures', 'Luogo e cifre'),
      fields: [...placeFields(), ...figuresFields(), indicatorsField(), sdgsField()],
    },
    {
      label: labels('Pictures, files and sources', 'Immagini, file e fonti'),
      fields: [
        galleryField(),
        attachmentsField(),
        sourcesField(),
        relatedDocuments(
          'relatedUnits',
          'training-units',
          labels('Related training units', 'Unità formative collegate'),
        ),
      ],
    },
  ],
})
