import type { Field } from 'payload'

import { labels } from './labels.ts'

/** Latitude and longitude in degrees (WGS 84) as two numbers: SQLite cannot query Payload's `point`. */
export const coordinateFields = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'latitude',
      type: 'number',
      label: labels('Latitude', 'Latitudine'),
      min: -90,
      max: 90,
      admin: {
        step: 0.0001,
        width: '50%',
        description: labels('Degrees, −90 to 90', 'Gradi, da −90 a 90'),
      },
    },
    {
      name: 'longitude',
      type: 'number',
      label: labels('Longitude', 'Longitudine'),
      min: -180,
      max: 180,
      admin: {
        step: 0.0001,
        width: '50%',
        description: labels(
          'Degrees, −180 to 180; west is negative',
          'Gradi, da −180 a 180; ovest è negativo',
        ),
      },
    },
  ],
})
