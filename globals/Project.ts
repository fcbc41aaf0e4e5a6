import type { Field, GlobalConfig } from 'payload'

import { labels } from '../collections/fields/labels.ts'
import { languageFields } from '../collections/fields/publishableFields.ts'
import { localizedText, localizedTextarea } from '../collections/fields/text.ts'
import { logGlobal } from '../collections/hooks/logAlwaysPublic.ts'
import { anyone, hasRole } from '../src/access/rules.ts'

import { answerGlobalInLanguage } from './hooks/answerGlobalInLanguage.ts'
import { refuseWrongTypes } from './hooks/refuseWrongTypes.ts'
import { checkDates } from './hooks/checkDates.ts'

const list = (name: string, label: ReturnType<typeof labels>): Field => ({
  name,
  type: 'array',
  label,
  labels: { singular: labels('Item', 'Voce'), plural: labels('Items', 'Voci') },
  fields: [localizedTextarea('text', labels('Text', 'Testo'), { required: true, rows: 2 })],
})

/** The funded project itself, as every output must describe it. */
export const Project: GlobalConfig = {
  slug: 'project',
  label: labels('Project', 'Progetto'),
  admin: { group: labels('Project', 'Progetto') },
  access: {
    read: anyone,
    update: hasRole('administrator', 'coordinator'),
    readVersions: hasRole('administrator', 'coordinator'),
  },
  versions: { max: 50 },
  hooks: {
    beforeOperation: [refuseWrongTypes],
    beforeRead: [answerGlobalInLanguage],
    beforeValidate: [checkDates],
    afterChange: [logGlobal],
  },
  fields: [
    localizedText('title', labels('Title', 'Titolo'), { required: true }),
    {
      type: 'row',
      fields: [
        { name: 'acronym', type: 'text', maxLength: 60, label: labels('Acronym', 'Acronimo') },
        {
          name: 'programme',
          type: 'text',
          maxLength: 200,
          label: labels('Programme', 'Programma'),
        },
        {
          name: 'projectId',
          type: 'text',
          maxLength: 100,
          label: labels('Project ID', 'Codice progetto'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'startDate', type: 'date', label: labels('Start', 'Inizio') },
        { name: 'endDate', type: 'date', label: labels('End', 'Fine') },
      ],
    },
    localizedTextarea('context', labels('Context', 'Contesto'), { rows: 6 }),
    localizedTextarea('overallObjective', labels('Overall objective', 'Obiettivo generale'), {
      rows: 4,
    }),
    list('specificObjectives', labels('Specific objectives', 'Obiettivi specifici')),
    list('mainActivities', labels('Main activities', 'Attività principali')),
    list('expectedResults', labels('Expected results', 'Risultati attesi')),
    localizedTextarea(
      'fundingStatement',
      labels('Funding statement', 'Dichiarazione di finanziamento'),
      {
        rows: 4,
        description: labels(
          'The official text that stands beside the EU emblem on every output. Correct it here if the programme gives you another.',
          'Il testo ufficiale accanto all’emblema UE su ogni prodotto. Si corregge qui se il programma ne indica un altro.',
        ),
      },
    ),
    ...languageFields(),
  ],
}
