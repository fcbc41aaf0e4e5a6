import type { Field, TextFieldValidation } from 'payload'

import { findRegion } from '../../src/platform/regions/findRegion.ts'
import { nuts3Matches } from '../../src/platform/regions/countries.ts'
import { coordinateFields } from '../fields/coordinates.ts'
import { countryField } from '../fields/country.ts'
import { labels } from '../fields/labels.ts'
import { localizedText } from '../fields/text.ts'
import { urlField } from '../fields/url.ts'
import { tell } from '../../src/platform/messages/tell.ts'

const coworkingModels = [
  { value: 'municipal', label: labels('Municipal', 'Comunale') },
  { value: 'intermunicipal', label: labels('Intermunicipal', 'Intercomunale') },
  { value: 'cooperative', label: labels('Cooperative', 'Cooperativa') },
  { value: 'association', label: labels('Association', 'Associazione') },
  { value: 'community', label: labels('Community', 'Comunità') },
  { value: 'private', label: labels('Private', 'Privato') },
  { value: 'public-agency', label: labels('Public agency', 'Ente pubblico') },
  { value: 'other', label: labels('Other', 'Altro') },
]

/** Eurostat's degree of urbanisation, level 1. */
const territoryTypes = [
  { value: 'city', label: labels('City', 'Città') },
  { value: 'town-suburb', label: labels('Town or suburb', 'Piccola città o sobborgo') },
  { value: 'rural', label: labels('Rural area', 'Area rurale') },
]

const validateNuts3: TextFieldValidation = (value, { req, siblingData }) => {
  if (!value) return true
  const region = findRegion(value)
  if (!region) {
    return tell(req, 'nutsUnknown', { value })
  }
  const { country } = siblingData as { country?: string }
  return (
    !country ||
    nuts3Matches(value, country) ||
    tell(req, 'nutsElsewhere', {
      code: value,
      region: region.name,
      actual: { country: region.country },
      given: { country },
    })
  )
}

/** Where the practice is and what kind of place that is. */
export const placeFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'coworkingModel',
        type: 'select',
        label: labels('Coworking model', 'Modello di coworking'),
        options: coworkingModels,
        index: true,
      },
      {
        name: 'territoryType',
        type: 'select',
        label: labels('Territory', 'Territorio'),
        options: territoryTypes,
        admin: {
          description: labels(
            'Eurostat degree of urbanisation',
            'Grado di urbanizzazione Eurostat',
          ),
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { ...countryField(), index: true },
      {
        name: 'nuts3',
        type: 'text',
        label: labels('NUTS-3 region', 'Regione NUTS 3'),
        validate: validateNuts3,
        admin: { placeholder: 'ITG12' },
      },
    ],
  },
  {
    name: 'placeName',
    type: 'text',
    maxLength: 200,
    label: labels('Place', 'Località'),
  },
  coordinateFields(),
]

/** Size and age of the place. */
export const figuresFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'yearStarted',
        type: 'number',
        label: labels('Year started', 'Anno di avvio'),
        min: 1900,
        max: 2100,
        index: true,
      },
      {
        name: 'capacity',
        type: 'number',
        label: labels('Capacity (desks)', 'Capienza (postazioni)'),
        min: 0,
        max: 100_000,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'floorArea',
        type: 'number',
        label: labels('Floor area (m²)', 'Superficie (m²)'),
        min: 0,
        max: 10_000_000,
      },
      {
        name: 'inhabitants',
        type: 'number',
        label: labels('Inhabitants of the place', 'Abitanti della località'),
        min: 0,
        max: 50_000_000,
      },
    ],
  },
]

/** Measured facts, each with its year and source. */
export const indicatorsField = (): Field => ({
  name: 'indicators',
  type: 'array',
  label: labels('Indicators', 'Indicatori'),
  labels: {
    singular: labels('Indicator', 'Indicatore'),
    plural: labels('Indicators', 'Indicatori'),
  },
  maxRows: 50,
  fields: [
    localizedText('label', labels('What is measured', 'Che cosa si misura'), { required: true }),
    {
      type: 'row',
      fields: [
        { name: 'value', type: 'number', required: true, label: labels('Value', 'Valore') },
        { name: 'unit', type: 'text', maxLength: 50, label: labels('Unit', 'Unità di misura') },
        { name: 'year', type: 'number', min: 1900, max: 2100, label: labels('Year', 'Anno') },
      ],
    },
    { name: 'source', type: 'text', maxLength: 500, label: labels('Source', 'Fonte') },
  ],
})

const sdgNames: [string, string][] = [
  ['No poverty', 'Sconfiggere la povertà'],
  ['Zero hunger', 'Sconfiggere la fame'],
  ['Good health and well-being', 'Salute e benessere'],
  ['Quality education', 'Istruzione di qualità'],
  ['Gender equality', 'Parità di genere'],
  ['Clean water and sanitation', 'Acqua pulita e servizi igienico-sanitari'],
  ['Affordable and clean energy', 'Energia pulita e accessibile'],
  ['Decent work and economic growth', 'Lavoro dignitoso e crescita economica'],
  ['Industry, innovation and infrastructure', 'Imprese, innovazione e infrastrutture'],
  ['Reduced inequalities', 'Ridurre le disuguaglianze'],
  ['Sustainable cities and communities', 'Città e comunità sostenibili'],
  ['Responsible consumption and production', 'Consumo e produzione responsabili'],
  ['Climate action', 'Lotta contro il cambiamento climatico'],
  ['Life below water', 'Vita sott’acqua'],
  ['Life on land', 'Vita sulla terra'],
  ['Peace, justice and strong institutions', 'Pace, giustizia e istituzioni solide'],
  ['Partnerships for the goals', 'Partnership per gli obiettivi'],
]

/** The United Nations' sustainable development goals, by number. */
export const sdgsField = (): Field => ({
  name: 'sdgs',
  type: 'select',
  hasMany: true,
  label: labels('Sustainable development goals', 'Obiettivi di sviluppo sostenibile'),
  options: sdgNames.map(([en, it], index) => ({
    value: String(index + 1),
    label: labels(`${index + 1} ${en}`, `${index + 1} ${it}`),
  })),
})

/** Where the facts come from. */
export const sourcesField = (): Field => ({
  name: 'sources',
  type: 'array',
  label: labels('Sources', 'Fonti'),
  labels: { singular: labels('Source', 'Fonte'), plural: labels('Sources', 'Fonti') },
  maxRows: 100,
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 500,
      label: labels('Title', 'Titolo'),
    },
    urlField('url', labels('Address', 'Indirizzo')),
    { name: 'accessedOn', type: 'date', label: labels('Accessed on', 'Consultato il') },
  ],
})

/** More pictures than the cover. */
export const galleryField = (): Field => ({
  name: 'gallery',
  type: 'array',
  label: labels('Gallery', 'Galleria'),
  labels: { singular: labels('Picture', 'Immagine'), plural: labels('Pictures', 'Immagini') },
  maxRows: 50,
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
})

/** Documents to download. */
export const attachmentsField = (): Field => ({
  name: 'attachments',
  type: 'array',
  label: labels('Attachments', 'Allegati'),
  labels: { singular: labels('Attachment', 'Allegato'), plural: labels('Attachments', 'Allegati') },
  maxRows: 50,
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: labels('File', 'File'),
    },
    localizedText('label', labels('Label', 'Etichetta')),
  ],
})
