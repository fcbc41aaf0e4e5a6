import type { TextFieldValidation } from 'payload'

import { definePublishable } from '../definePublishable.ts'
import { coordinateFields } from '../fields/coordinates.ts'
import { countryField } from '../fields/country.ts'
import { labels } from '../fields/labels.ts'
import { headFields } from '../fields/publishableFields.ts'
import { localizedRichText, localizedText } from '../fields/text.ts'
import { urlField } from '../fields/url.ts'

import { checkTimes } from './hooks/checkTimes.ts'
import { tell } from '../../src/platform/messages/tell.ts'

const kinds = [
  {
    value: 'transnational-meeting',
    label: labels('Transnational meeting', 'Incontro transnazionale'),
  },
  { value: 'training', label: labels('Training', 'Formazione') },
  { value: 'multiplier-event', label: labels('Multiplier event', 'Evento moltiplicatore') },
  { value: 'workshop', label: labels('Workshop', 'Laboratorio') },
  { value: 'webinar', label: labels('Webinar', 'Webinar') },
  { value: 'study-visit', label: labels('Study visit', 'Visita di studio') },
]

const dateAndTime = { date: { pickerAppearance: 'dayAndTime' as const } }

const validateTimeZone: TextFieldValidation = (value, { req, required }) => {
  if (!value) return required ? tell(req, 'timeZoneNeeded') : true
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return /^[A-Za-z]+(\/[\w+-]+)*$/.test(value) || tell(req, 'timeZoneUnknown', { value })
  } catch {
    return tell(req, 'timeZoneUnknown', { value })
  }
}

/** True for an event that takes place somewhere. */
const takesPlace = (data: { attendance?: string }): boolean => data.attendance !== 'online'

/** Meetings, trainings and visits, with their time zone. */
export const Events = definePublishable({
  slug: 'events',
  labels: { singular: labels('Event', 'Evento'), plural: labels('Events', 'Eventi') },
  defaultColumns: ['title', 'languageStates', 'start', 'partner', 'updatedAt'],
  defaultSort: '-start',
  hooks: { beforeValidate: [checkTimes] },
  tabs: [
    {
      label: labels('Text', 'Testo'),
      fields: [...headFields(), localizedRichText('body', labels('Body', 'Testo'))],
    },
    {
      label: labels('Time and place', 'Data e luogo'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: labels('Kind', 'Tipo'),
              options: kinds,
              index: true,
            },
            {
              name: 'eventStatus',
              type: 'select',
              required: true,
              defaultValue: 'confirmed',
              label: labels('Status', 'Stato'),
              options: [
                { value: 'confirmed', label: labels('Confirmed', 'Confermato') },
                { value: 'tentative', label: labels('Tentative', 'Provvisorio') },
                { value: 'cancelled', label: labels('Cancelled', 'Annullato') },
              ],
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'start',
              type: 'date',
              required: true,
              index: true,
              label: labels('Start', 'Inizio'),
              admin: dateAndTime,
            },
            { name: 'end', type: 'date', label: labels('End', 'Fine'), admin: dateAndTime },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'timeZone',
              type: 'text',
              required: true,
              defaultValue: 'Europe/Rome',
              label: labels('Time zone', 'Fuso orario'),
              validate: validateTimeZone,
            },
            {
              name: 'allDay',
              type: 'checkbox',
              defaultValue: false,
              label: labels('All day', 'Tutto il giorno'),
            },
          ],
        },
        {
          name: 'attendance',
          type: 'select',
          required: true,
          defaultValue: 'onsite',
          label: labels('Attendance', 'Partecipazione'),
          options: [
            { value: 'onsite', label: labels('On site', 'In presenza') },
            { value: 'online', label: labels('Online', 'Online') },
            { value: 'hybrid', label: labels('Hybrid', 'Ibrida') },
          ],
        },
        {
          name: 'venue',
          type: 'group',
          label: labels('Venue', 'Luogo'),
          admin: { condition: takesPlace },
          fields: [
            { name: 'name', type: 'text', maxLength: 200, label: labels('Name', 'Nome') },
            {
              name: 'address',
              type: 'textarea',
              maxLength: 500,
              label: labels('Address', 'Indirizzo'),
            },
            countryField(),
            coordinateFields(),
          ],
        },
        {
          ...urlField('onlineUrl', labels('Online address', 'Indirizzo online')),
          admin: {
            placeholder: 'https://',
            condition: (data: { attendance?: string }) =>
              data.attendance === 'online' || data.attendance === 'hybrid',
          },
        },
      ],
    },
    {
      label: labels('Programme and registration', 'Programma e iscrizione'),
      fields: [
        urlField('registrationUrl', labels('Registration address', 'Indirizzo per iscriversi')),
        {
          type: 'row',
          fields: [
            {
              name: 'registrationDeadline',
              type: 'date',
              label: labels('Registration deadline', 'Scadenza iscrizioni'),
              admin: dateAndTime,
            },
            {
              name: 'capacity',
              type: 'number',
              min: 0,
              max: 1_000_000,
              label: labels('Places', 'Posti'),
            },
          ],
        },
        {
          name: 'agenda',
          type: 'array',
          maxRows: 200,
          label: labels('Agenda', 'Programma'),
          labels: { singular: labels('Item', 'Voce'), plural: labels('Items', 'Voci') },
          fields: [
            { name: 'start', type: 'date', label: labels('Start', 'Inizio'), admin: dateAndTime },
            localizedText('title', labels('Title', 'Titolo'), { required: true }),
            { name: 'speaker', type: 'text', maxLength: 200, label: labels('Speaker', 'Relatore') },
          ],
        },
      ],
    },
  ],
})
