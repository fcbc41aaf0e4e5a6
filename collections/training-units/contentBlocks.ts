import type { Block, PayloadRequest } from 'payload'

import { labels } from '../fields/labels.ts'
import { localizedRichText, localizedText, localizedTextarea } from '../fields/text.ts'
import { urlField } from '../fields/url.ts'
import { tell } from '../../src/platform/messages/tell.ts'

/** What the content of a training unit is built from. */
export const contentBlocks: Block[] = [
  {
    slug: 'text',
    labels: { singular: labels('Text', 'Testo'), plural: labels('Texts', 'Testi') },
    fields: [localizedRichText('body', labels('Text', 'Testo'), { required: true })],
  },
  {
    slug: 'picture',
    labels: { singular: labels('Picture', 'Immagine'), plural: labels('Pictures', 'Immagini') },
    fields: [
      {
        name: 'image',
        type: 'upload',
        relationTo: 'media',
        required: true,
        label: labels('Picture', 'Immagine'),
        filterOptions: { mimeType: { contains: 'image/' } },
      },
      localizedText('caption', labels('Caption', 'Didascalia')),
    ],
  },
  {
    slug: 'video',
    labels: { singular: labels('Video', 'Video'), plural: labels('Videos', 'Video') },
    fields: [
      urlField('url', labels('Address of the video', 'Indirizzo del video'), { required: true }),
      localizedText('title', labels('Title', 'Titolo'), { required: true }),
      localizedTextarea('transcript', labels('Transcript', 'Trascrizione'), { rows: 6 }),
    ],
  },
  {
    slug: 'download',
    labels: {
      singular: labels('Download', 'File da scaricare'),
      plural: labels('Downloads', 'File da scaricare'),
    },
    fields: [
      {
        name: 'file',
        type: 'upload',
        relationTo: 'media',
        required: true,
        label: labels('File', 'File'),
      },
      localizedText('label', labels('Label', 'Etichetta'), { required: true }),
    ],
  },
  {
    slug: 'activity',
    labels: { singular: labels('Activity', 'Attività'), plural: labels('Activities', 'Attività') },
    fields: [
      localizedText('title', labels('Title', 'Titolo'), { required: true }),
      localizedRichText('instructions', labels('Instructions', 'Istruzioni'), { required: true }),
      {
        name: 'duration',
        type: 'number',
        min: 0,
        max: 10_000,
        label: labels('Duration (minutes)', 'Durata (minuti)'),
      },
    ],
  },
  {
    slug: 'quiz',
    labels: { singular: labels('Quiz', 'Quiz'), plural: labels('Quizzes', 'Quiz') },
    fields: [
      localizedText('title', labels('Title', 'Titolo')),
      {
        name: 'questions',
        type: 'array',
        minRows: 1,
        maxRows: 50,
        label: labels('Questions', 'Domande'),
        labels: { singular: labels('Question', 'Domanda'), plural: labels('Questions', 'Domande') },
        fields: [
          localizedText('question', labels('Question', 'Domanda'), { required: true }),
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'single',
            label: labels('Kind', 'Tipo'),
            options: [
              { value: 'single', label: labels('One right answer', 'Una risposta giusta') },
              { value: 'multiple', label: labels('Several right answers', 'Più risposte giuste') },
            ],
          },
          {
            name: 'answers',
            type: 'array',
            minRows: 2,
            maxRows: 20,
            label: labels('Answers', 'Risposte'),
            labels: {
              singular: labels('Answer', 'Risposta'),
              plural: labels('Answers', 'Risposte'),
            },
            validate: validateAnswers,
            fields: [
              localizedText('text', labels('Answer', 'Risposta'), { required: true }),
              {
                name: 'correct',
                type: 'checkbox',
                defaultValue: false,
                label: labels('Right', 'Giusta'),
              },
              localizedTextarea('feedback', labels('Feedback', 'Riscontro'), { rows: 2 }),
            ],
          },
        ],
      },
    ],
  },
]

function validateAnswers(
  value: unknown,
  { siblingData, event, req }: { siblingData: unknown; event?: string; req: PayloadRequest },
): string | true {
  // While somebody types, the answers are not all there yet.
  if (event === 'onChange' || !Array.isArray(value) || value.length === 0) return true
  const right = (value as { correct?: boolean }[]).filter(({ correct }) => correct).length
  const { kind } = siblingData as { kind?: string }
  if (kind === 'single' && right > 1) {
    return tell(req, 'oneRightAnswer', { right })
  }
  return true
}
