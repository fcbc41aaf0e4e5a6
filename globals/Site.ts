import type { GlobalConfig, PayloadRequest } from 'payload'

import { publishableCollections } from '../collections/definePublishable.ts'
import { labels } from '../collections/fields/labels.ts'
import { languageOptions } from '../collections/fields/languageOptions.ts'
import { languageFields } from '../collections/fields/publishableFields.ts'
import { localizedRichText, localizedText } from '../collections/fields/text.ts'
import { urlField } from '../collections/fields/url.ts'
import { logGlobal } from '../collections/hooks/logAlwaysPublic.ts'
import { anyone, hasRole } from '../src/access/rules.ts'

import { answerGlobalInLanguage } from './hooks/answerGlobalInLanguage.ts'
import { refuseWrongTypes } from './hooks/refuseWrongTypes.ts'
import { tell } from '../src/platform/messages/tell.ts'

const collectionLabels: Record<
  (typeof publishableCollections)[number],
  ReturnType<typeof labels>
> = {
  'case-studies': labels('Case studies', 'Casi di studio'),
  'training-units': labels('Training units', 'Unità formative'),
  'training-paths': labels('Training paths', 'Percorsi formativi'),
  events: labels('Events', 'Eventi'),
  news: labels('News', 'Notizie'),
}

/** The public website: how it is called and where its pages are. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: labels('Website', 'Sito web'),
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
    afterChange: [logGlobal],
  },
  fields: [
    localizedText('name', labels('Name', 'Nome'), { required: true }),
    localizedText('tagline', labels('Tagline', 'Motto')),
    {
      name: 'contact',
      type: 'group',
      label: labels('Contact', 'Contatti'),
      fields: [
        { name: 'email', type: 'email', label: labels('E-mail', 'E-mail') },
        { name: 'phone', type: 'text', maxLength: 60, label: labels('Telephone', 'Telefono') },
        {
          name: 'address',
          type: 'textarea',
          maxLength: 500,
          label: labels('Address', 'Indirizzo'),
        },
      ],
    },
    {
      name: 'addressPatterns',
      type: 'array',
      label: labels('Addresses of pages', 'Indirizzi delle pagine'),
      labels: { singular: labels('Pattern', 'Schema'), plural: labels('Patterns', 'Schemi') },
      admin: {
        description: labels(
          'Where the public website shows a document: canonical addresses are made of these.',
          'Dove il sito pubblico mostra un documento: da qui si ricavano gli indirizzi canonici.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'contentType',
              type: 'select',
              required: true,
              label: labels('Collection', 'Raccolta'),
              options: publishableCollections.map((value) => ({
                value,
                label: collectionLabels[value],
              })),
            },
            {
              name: 'language',
              type: 'select',
              label: labels('Language', 'Lingua'),
              options: languageOptions,
              admin: { description: labels('Empty: all languages', 'Vuoto: tutte le lingue') },
            },
          ],
        },
        {
          name: 'pattern',
          type: 'text',
          required: true,
          label: labels('Pattern', 'Schema'),
          validate: validatePattern,
          admin: { placeholder: 'https://www.example.org/{language}/practices/{slug}' },
        },
      ],
    },
    {
      name: 'socialLinks',
      type: 'array',
      label: labels('Social networks', 'Reti sociali'),
      labels: { singular: labels('Link', 'Link'), plural: labels('Links', 'Link') },
      fields: [
        {
          name: 'kind',
          type: 'text',
          required: true,
          maxLength: 60,
          label: labels('Network', 'Rete'),
        },
        urlField('url', labels('Address', 'Indirizzo'), { required: true }),
      ],
    },
    {
      name: 'navigation',
      type: 'array',
      label: labels('Navigation', 'Navigazione'),
      labels: { singular: labels('Item', 'Voce'), plural: labels('Items', 'Voci') },
      fields: [
        localizedText('label', labels('Label', 'Etichetta'), { required: true }),
        {
          name: 'url',
          type: 'text',
          required: true,
          maxLength: 2000,
          label: labels('Address', 'Indirizzo'),
          validate: (value: unknown, { req }: { req: PayloadRequest }) =>
            (typeof value === 'string' && /^(https?:\/\/|\/(?!\/))/.test(value)) ||
            tell(req, 'linkNotHttp'),
        },
      ],
    },
    {
      name: 'legalNotices',
      type: 'array',
      label: labels('Legal notices', 'Note legali'),
      labels: { singular: labels('Notice', 'Nota'), plural: labels('Notices', 'Note') },
      fields: [
        localizedText('title', labels('Title', 'Titolo'), { required: true }),
        localizedRichText('body', labels('Text', 'Testo')),
      ],
    },
    ...languageFields(),
  ],
}

function validatePattern(value: unknown, { req }: { req: PayloadRequest }): string | true {
  if (typeof value !== 'string' || value === '') return tell(req, 'patternNeeded')
  const unknown = [...value.matchAll(/\{(\w*)\}/g)].filter(
    ([, name]) => !['language', 'slug', 'id'].includes(name ?? ''),
  )
  if (unknown.length > 0) {
    return tell(req, 'patternUnknown', { unknown: { list: unknown.map(([all]) => all) } })
  }
  if (!/\{(slug|id)\}/.test(value)) return tell(req, 'patternWithoutId')
  return /^https?:\/\/[^/]+\//.test(value) || tell(req, 'patternNotHttp')
}
