import type { SelectField } from 'payload'

import { labels } from './labels.ts'

/** Licence of a document or file, by SPDX identifier where one exists. */
export const licenceField = (): SelectField => ({
  name: 'licence',
  type: 'select',
  label: labels('Licence', 'Licenza'),
  required: true,
  defaultValue: 'CC-BY-4.0',
  options: [
    { value: 'CC-BY-4.0', label: 'CC BY 4.0' },
    { value: 'CC-BY-SA-4.0', label: 'CC BY-SA 4.0' },
    { value: 'CC-BY-NC-4.0', label: 'CC BY-NC 4.0' },
    { value: 'CC0-1.0', label: 'CC0 1.0' },
    {
      value: 'all-rights-reserved',
      label: labels('All rights reserved', 'Tutti i diritti riservati'),
    },
  ],
  admin: {
    position: 'sidebar',
    description: labels(
      'Who may reuse this, and how. Project results are normally CC BY 4.0.',
      'Chi può riutilizzarlo e come. I risultati del progetto sono di norma CC BY 4.0.',
    ),
  },
})
