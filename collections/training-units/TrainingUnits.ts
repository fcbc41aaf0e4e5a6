import type { PayloadRequest } from 'payload'

import { definePublishable, relatedDocuments } from '../definePublishable.ts'
import { labels } from '../fields/labels.ts'
import { headFields } from '../fields/publishableFields.ts'
import { localizedTextarea } from '../fields/text.ts'

import { contentBlocks } from './contentBlocks.ts'
import { refusePrerequisiteCircle } from './hooks/refusePrerequisiteCircle.ts'
import { tell } from '../../src/platform/messages/tell.ts'

const targetGroups = [
  { value: 'community-leaders', label: labels('Community leaders', 'Leader di comunità') },
  { value: 'municipal-staff', label: labels('Municipal staff', 'Personale dei comuni') },
  { value: 'coworking-managers', label: labels('Coworking managers', 'Gestori di coworking') },
  { value: 'trainers', label: labels('Trainers', 'Formatori') },
  { value: 'remote-workers', label: labels('Remote workers', 'Lavoratori da remoto') },
  { value: 'young-people', label: labels('Young people', 'Giovani') },
  { value: 'entrepreneurs', label: labels('Entrepreneurs', 'Imprenditori') },
  { value: 'policy-makers', label: labels('Policy makers', 'Decisori pubblici') },
]

/** Units of vocational training, each teachable on its own. */
export const TrainingUnits = definePublishable({
  slug: 'training-units',
  labels: {
    singular: labels('Training unit', 'Unità formativa'),
    plural: labels('Training units', 'Unità formative'),
  },
  defaultColumns: ['title', 'languageStates', 'code', 'partner', 'updatedAt'],
  hooks: { beforeValidate: [refusePrerequisiteCircle] },
  tabs: [
    {
      label: labels('Content', 'Contenuto'),
      fields: [
        ...headFields(),
        {
          name: 'content',
          type: 'blocks',
          label: labels('Content', 'Contenuto'),
          labels: { singular: labels('Block', 'Blocco'), plural: labels('Blocks', 'Blocchi') },
          blocks: contentBlocks,
          maxRows: 200,
        },
      ],
    },
    {
      label: labels('Learning', 'Apprendimento'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'code', type: 'text', maxLength: 30, label: labels('Code', 'Codice') },
            {
              name: 'position',
              type: 'number',
              min: 0,
              max: 1000,
              label: labels('Position in the path', 'Posizione nel percorso'),
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'eqfLevel',
              type: 'number',
              min: 1,
              max: 8,
              validate: validateEqfLevel,
              label: labels('EQF level', 'Livello EQF'),
              admin: {
                description: labels(
                  'European Qualifications Framework, 1 to 8',
                  'Quadro europeo delle qualifiche, da 1 a 8',
                ),
              },
            },
            {
              name: 'duration',
              type: 'number',
              min: 0,
              max: 100_000,
              label: labels('Duration (minutes)', 'Durata (minuti)'),
            },
          ],
        },
        {
          name: 'learningOutcomes',
          type: 'array',
          maxRows: 50,
          label: labels('Learning outcomes', 'Risultati di apprendimento'),
          labels: {
            singular: labels('Learning outcome', 'Risultato di apprendimento'),
            plural: labels('Learning outcomes', 'Risultati di apprendimento'),
          },
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: labels('Kind', 'Tipo'),
              options: [
                { value: 'knowledge', label: labels('Knowledge', 'Conoscenza') },
                { value: 'skill', label: labels('Skill', 'Abilità') },
                {
                  value: 'responsibility-autonomy',
                  label: labels('Responsibility and autonomy', 'Responsabilità e autonomia'),
                },
              ],
            },
            localizedTextarea('text', labels('Outcome', 'Risultato'), { required: true, rows: 2 }),
          ],
        },
        {
          name: 'targetGroups',
          type: 'select',
          hasMany: true,
          label: labels('Target groups', 'Destinatari'),
          options: targetGroups,
        },
        relatedDocuments(
          'prerequisites',
          'training-units',
          labels('Units to take first', 'Unità propedeutiche'),
        ),
        relatedDocuments(
          'relatedCaseStudies',
          'case-studies',
          labels('Related case studies', 'Casi di studio collegati'),
        ),
      ],
    },
  ],
})

function validateEqfLevel(value: unknown, { req }: { req: PayloadRequest }): string | true {
  if (value === null || value === undefined) return true
  return (
    (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 8) ||
    tell(req, 'eqfLevelWrong')
  )
}
