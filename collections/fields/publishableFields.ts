import type { CheckboxField, Field, FieldAccess, TextFieldValidation } from 'payload'

import { actorOf, isCoordinating } from '../../src/access/actor.ts'
import { readOnlyField, systemField } from '../../src/access/rules.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import { addAddresses } from '../../src/catalogue/addAddresses.ts'
import { supportedLanguageCodes } from '../../src/platform/locales.ts'

import { labels } from './labels.ts'
import { languageOptions } from './languageOptions.ts'
import { licenceField } from './licence.ts'
import { localizedText, localizedTextarea } from './text.ts'
import { tell } from '../../src/platform/messages/tell.ts'

const coordinatorsOnly: FieldAccess = ({ req }) => isCoordinating(actorOf(req))

/** Title and summary: what every list, card and feed shows of a document. */
export const headFields = (): Field[] => [
  localizedText('title', labels('Title', 'Titolo'), { required: true }),
  localizedTextarea('summary', labels('Summary', 'Riassunto'), {
    required: true,
    description: labels(
      'Two or three sentences for lists and search results.',
      'Due o tre frasi per gli elenchi e i risultati di ricerca.',
    ),
  }),
]

const longestSlug = 120

const validateSlug: TextFieldValidation = (value, { req }) =>
  !value ||
  (typeof value === 'string' && value.length <= longestSlug) ||
  tell(req, 'slugTooLong', { most: longestSlug })

/** Fields of the sidebar that all publishable documents share. */
export const sidebarFields = (): Field[] => [
  {
    name: 'slug',
    type: 'text',
    label: labels('Web address', 'Indirizzo web'),
    localized: true,
    index: true,
    validate: validateSlug,
    // A copy gets addresses of its own, made from its titles.
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      description: labels(
        'The last part of the page’s address, made from the title. Old addresses keep working.',
        'L’ultima parte dell’indirizzo della pagina, ricavata dal titolo. I vecchi indirizzi restano validi.',
      ),
    },
  },
  {
    name: 'partner',
    type: 'relationship',
    relationTo: 'partners',
    label: labels('Partner', 'Partner'),
    required: true,
    index: true,
    access: { update: coordinatorsOnly },
    defaultValue: ({ req }: { req: Parameters<typeof actorOf>[0] }) =>
      actorOf(req)?.partner ?? undefined,
    admin: {
      position: 'sidebar',
      allowCreate: false,
      description: labels(
        'The organisation that owns this document and whose people edit it.',
        'L’organizzazione a cui appartiene il documento e che lo modifica.',
      ),
    },
  },
  {
    name: 'sourceLanguage',
    type: 'select',
    label: labels('Source language', 'Lingua di partenza'),
    required: true,
    options: languageOptions,
    defaultValue: ({ locale }: { locale?: string | null }) =>
      locale && locale !== 'all' ? locale : undefined,
    admin: {
      position: 'sidebar',
      description: labels(
        'The language you write first and the others translate from.',
        'La lingua in cui si scrive per prima e da cui si traduce.',
      ),
    },
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: labels('Topics', 'Temi'),
    admin: { position: 'sidebar', allowCreate: false },
  },
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: labels('Cover picture', 'Immagine di copertina'),
    filterOptions: { mimeType: { contains: 'image/' } },
    admin: { position: 'sidebar' },
  },
  licenceField(),
  syndicationField(),
]

function syndicationField(): CheckboxField {
  return {
    name: 'syndication',
    type: 'checkbox',
    label: labels('Other portals may take this over', 'Altri portali possono riprenderlo'),
    defaultValue: true,
    admin: {
      position: 'sidebar',
      description: labels(
        'Feeds and harvesters offer it with its licence and its source.',
        'Feed e harvester lo offrono con la licenza e la fonte.',
      ),
    },
  }
}

/** Title and description for search engines; empty ones are taken from title and summary. */
export const seoFields = (): Field => ({
  name: 'seo',
  type: 'group',
  label: labels('Search engines', 'Motori di ricerca'),
  fields: [
    localizedText('title', labels('Title', 'Titolo'), {
      description: labels(
        'Up to 60 characters; else the title.',
        'Fino a 60 caratteri; altrimenti il titolo.',
      ),
    }),
    localizedTextarea('description', labels('Description', 'Descrizione'), {
      description: labels(
        'Up to 160 characters; else the summary.',
        'Fino a 160 caratteri; altrimenti il riassunto.',
      ),
    }),
  ],
})

/** Fields that describe the public row and that only `src/publications` writes. */
export const publicationFields = (contentType: string): Field[] => [
  {
    name: 'publicIn',
    type: 'group',
    hidden: true,
    access: systemField,
    // One flag for each language that may ever be configured: adding a language is no migration.
    fields: supportedLanguageCodes.map((name): CheckboxField => ({
      name,
      type: 'checkbox',
      access: systemField,
    })),
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: labels('First published', 'Prima pubblicazione'),
    access: readOnlyField,
    index: true,
    admin: { hidden: true },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    localized: true,
    access: readOnlyField,
    admin: { hidden: true, description: 'When this language was first public' },
  },
  {
    name: 'lastChangedAt',
    type: 'date',
    localized: true,
    access: readOnlyField,
    admin: { hidden: true, description: 'When the public content in this language last changed' },
  },
  {
    name: 'changedBy',
    type: 'relationship',
    relationTo: 'users',
    label: labels('Changed by', 'Modificato da'),
    access: { ...readOnlyField, read: ({ req }) => Boolean(actorOf(req)) },
    admin: { hidden: true },
  },
  {
    name: 'alternates',
    type: 'json',
    access: readOnlyField,
    typescriptSchema: [
      () => ({
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            language: { type: 'string' },
            slug: { type: 'string' },
            url: { type: ['string', 'null'] },
            firstPublishedAt: { type: 'string' },
            lastChangedAt: { type: 'string' },
          },
          required: ['language', 'slug', 'url', 'firstPublishedAt', 'lastChangedAt'],
        },
      }),
    ],
    hooks: {
      afterRead: [
        ({ data, req, value }) =>
          addAddresses(req, contentType, (data?.['id'] ?? '') as DocumentId, value),
      ],
    },
    admin: { hidden: true, description: 'The languages in which the document is public' },
  },
  ...languageFields(),
]

/** What an answer says of its own language; computed for each answer, never stored. */
export const languageFields = (): Field[] => [
  {
    name: 'language',
    type: 'text',
    virtual: true,
    access: readOnlyField,
    admin: { hidden: true, description: 'The language that this answer is in' },
  },
  {
    name: 'fallbacks',
    type: 'json',
    virtual: true,
    access: readOnlyField,
    typescriptSchema: [() => ({ type: 'object', additionalProperties: { type: 'string' } })],
    admin: { hidden: true, description: 'The language of each borrowed text, by field path' },
  },
]
