import type { CollectionConfig, PayloadRequest } from 'payload'

import { actorOf, isCoordinating } from '../../src/access/actor.ts'
import { anyone, hasRole } from '../../src/access/rules.ts'
import { defineAlwaysPublic } from '../defineAlwaysPublic.ts'
import { countryField } from '../fields/country.ts'
import { labels } from '../fields/labels.ts'
import { languageOptions } from '../fields/languageOptions.ts'
import { sharedSlug } from '../fields/sharedSlug.ts'
import { localizedTextarea } from '../fields/text.ts'
import { urlField } from '../fields/url.ts'
import { tell } from '../../src/platform/messages/tell.ts'

/** The organisations that run the project. */
export const Partners: CollectionConfig = defineAlwaysPublic({
  slug: 'partners',
  labels: { singular: labels('Partner', 'Partner'), plural: labels('Partners', 'Partner') },
  admin: {
    useAsTitle: 'name',
    group: labels('Project', 'Progetto'),
    defaultColumns: ['name', 'shortName', 'role', 'country'],
  },
  access: {
    read: anyone,
    create: hasRole('administrator', 'coordinator'),
    delete: hasRole('administrator', 'coordinator'),
    // An editor keeps the page of their own organisation up to date.
    update: ({ req }) => {
      const actor = actorOf(req)
      if (isCoordinating(actor)) return true
      return actor?.role === 'editor' && actor.partner ? { id: { equals: actor.partner } } : false
    },
  },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 200,
      index: true,
      label: labels('Name', 'Nome'),
    },
    { name: 'shortName', type: 'text', maxLength: 60, label: labels('Short name', 'Nome breve') },
    sharedSlug('name'),
    localizedTextarea('description', labels('Description', 'Descrizione'), { rows: 5 }),
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'partner',
      label: labels('Role', 'Ruolo'),
      access: { update: ({ req }) => isCoordinating(actorOf(req)) },
      options: [
        { value: 'coordinator', label: labels('Coordinator', 'Coordinatore') },
        { value: 'partner', label: labels('Partner', 'Partner') },
        { value: 'associated', label: labels('Associated partner', 'Partner associato') },
      ],
      admin: { position: 'sidebar' },
    },
    countryField(),
    {
      type: 'row',
      fields: [
        {
          name: 'oid',
          type: 'text',
          label: labels('OID', 'OID'),
          validate: (value: unknown, { req }: { req: PayloadRequest }) =>
            !value ||
            (typeof value === 'string' && /^E\d{8}$/.test(value)) ||
            tell(req, 'oidWrong'),
        },
        {
          name: 'pic',
          type: 'text',
          label: labels('PIC', 'PIC'),
          validate: (value: unknown, { req }: { req: PayloadRequest }) =>
            !value || (typeof value === 'string' && /^\d{9}$/.test(value)) || tell(req, 'picWrong'),
        },
      ],
    },
    urlField('website', labels('Website', 'Sito web')),
    { name: 'logo', type: 'upload', relationTo: 'media', label: labels('Logo', 'Logo') },
    {
      name: 'defaultLanguage',
      type: 'select',
      label: labels('Language', 'Lingua'),
      options: languageOptions,
      admin: { position: 'sidebar' },
    },
  ],
})
