import type { GlobalConfig } from 'payload'

import { labels } from '../collections/fields/labels.ts'
import { actorOf } from '../src/access/actor.ts'
import { hasRole } from '../src/access/rules.ts'

import { refuseWrongTypes } from './hooks/refuseWrongTypes.ts'

/** The rules of the project's translation work. */
export const TranslationSettings: GlobalConfig = {
  slug: 'translation-settings',
  label: labels('Translation rules', 'Regole di traduzione'),
  admin: {
    group: labels('Project', 'Progetto'),
    hidden: ({ user }) => !['administrator', 'coordinator'].includes(String(user?.['role'])),
  },
  access: {
    read: ({ req }) => Boolean(actorOf(req)),
    update: hasRole('administrator', 'coordinator'),
  },
  hooks: { beforeOperation: [refuseWrongTypes] },
  fields: [
    {
      name: 'unreadyTranslations',
      type: 'radio',
      required: true,
      defaultValue: 'confirm',
      label: labels(
        'Publishing a language that is incomplete or in review',
        'Pubblicare una lingua incompleta o in revisione',
      ),
      options: [
        {
          value: 'confirm',
          label: labels('Possible after a confirmation', 'Possibile dopo una conferma'),
        },
        {
          value: 'refuse',
          label: labels('Not possible, for anybody', 'Non possibile, per nessuno'),
        },
      ],
    },
    {
      name: 'reviewOf',
      type: 'radio',
      required: true,
      defaultValue: 'translators',
      label: labels(
        'Translations that wait for a review',
        'Traduzioni che attendono una revisione',
      ),
      options: [
        { value: 'translators', label: labels('Those of translators', 'Quelle dei traduttori') },
        {
          value: 'everyone',
          label: labels('Those of translators and editors', 'Quelle di traduttori e redattori'),
        },
      ],
      admin: {
        description: labels(
          'What comes from a returned file or from a machine always waits.',
          'Ciò che arriva da un file o da una macchina attende sempre.',
        ),
      },
    },
  ],
}
