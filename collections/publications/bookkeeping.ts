import type { Access, CollectionConfig, Field } from 'payload'

import { nobody, ownPartner } from '../../src/access/rules.ts'
import { tellStored } from '../../src/platform/messages/tell.ts'

/** Collections that only the product's own code reads and writes. */
const bookkeeping = (slug: string, fields: Field[], read: Access = nobody): CollectionConfig => ({
  slug,
  access: { create: nobody, read, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  fields,
})

const text = (name: string, options: { index?: boolean; unique?: boolean } = {}): Field => ({
  name,
  type: 'text',
  ...options,
})

/** The state of each document in each language: what the outside learns of changes from. */
const Publications = bookkeeping('publications', [
  text('key', { unique: true, index: true }),
  text('contentType'),
  text('document', { index: true }),
  text('language'),
  text('state'),
  { name: 'syndicated', type: 'checkbox' },
  text('partner'),
  text('slug'),
  { name: 'firstPublishedAt', type: 'date' },
  { name: 'lastChangedAt', type: 'date' },
  text('fingerprint'),
  { name: 'number', type: 'number', index: true },
  { name: 'pending', type: 'checkbox', index: true },
  text('by'),
])

/** Who published and withdrew what, and when. */
const PublicationHistory = bookkeeping('publication-history', [
  text('contentType'),
  text('document', { index: true }),
  text('language'),
  text('action'),
  { name: 'at', type: 'date' },
  text('by'),
])

/** Which document holds which slug of which language. */
const Slugs = bookkeeping('slugs', [
  text('key', { unique: true, index: true }),
  text('contentType'),
  text('language'),
  text('slug', { index: true }),
  text('document', { index: true }),
  { name: 'wasPublic', type: 'checkbox' },
])

/** Publications and withdrawals to come. A partner's people see theirs: one that failed must be seen. */
const Schedules = bookkeeping(
  'schedules',
  [
    text('contentType'),
    text('document', { index: true }),
    text('language'),
    text('action'),
    { name: 'at', type: 'date', index: true },
    text('timeZone'),
    text('state', { index: true }),
    {
      name: 'error',
      type: 'textarea',
      hooks: {
        afterRead: [
          ({ req, value }) =>
            typeof value === 'string' ? tellStored(req, value) : (value as unknown),
        ],
      },
    },
    { name: 'finishedAt', type: 'date' },
    text('by'),
    { name: 'partner', type: 'relationship', relationTo: 'partners', index: true },
  ],
  ownPartner,
)

/** What one process at a time may do, and counters that go with it. */
const Leases = bookkeeping('leases', [
  text('name', { unique: true, index: true }),
  text('holder'),
  { name: 'expiresAt', type: 'date' },
  { name: 'value', type: 'number' },
])

/** How each language of each document stands; see src/translation/workflow. */
const TranslationStates = bookkeeping('translation-states', [
  text('key', { unique: true, index: true }),
  text('contentType'),
  text('document'),
  text('language'),
  text('sourceLanguage'),
  { name: 'isSource', type: 'checkbox' },
  text('title'),
  { name: 'partner', type: 'relationship', relationTo: 'partners' },
  text('topics'),
  text('state'),
  { name: 'isPublic', type: 'checkbox' },
  { name: 'inTrash', type: 'checkbox' },
  ...['total', 'missing', 'stale', 'waiting', 'current'].map((name): Field => ({
    name,
    type: 'number',
  })),
  { name: 'staleSince', type: 'date' },
  text('states'),
  text('oldestStale'),
  { name: 'changedAt', type: 'date' },
  { name: 'memory', type: 'json' },
  { name: 'assignee', type: 'relationship', relationTo: 'users' },
  text('dueOn'),
  text('assignedBy'),
  { name: 'isReturned', type: 'checkbox' },
  { name: 'comment', type: 'textarea' },
  text('reviewedBy'),
  { name: 'reviewedAt', type: 'date' },
])

/** Long work that machines do with translations: what is to be done, how far it is, who does it. */
const TranslationJobs = bookkeeping('translation-jobs', [
  text('kind'),
  text('language'),
  text('state', { index: true }),
  text('by', { index: true }),
  { name: 'documents', type: 'json' },
  { name: 'report', type: 'json' },
  { name: 'total', type: 'number' },
  { name: 'done', type: 'number' },
  { name: 'failed', type: 'number' },
  { name: 'characters', type: 'number' },
  { name: 'startedAt', type: 'date' },
  { name: 'finishedAt', type: 'date' },
  { name: 'error', type: 'textarea' },
  text('holder'),
  { name: 'expiresAt', type: 'date' },
  { name: 'attempts', type: 'number' },
])

/** How many characters were translated by machine in each month, for the budget. */
const TranslationUsage = bookkeeping('translation-usage', [
  text('month', { unique: true, index: true }),
  { name: 'characters', type: 'number' },
])

export const bookkeepingCollections = [
  Publications,
  PublicationHistory,
  Slugs,
  Schedules,
  Leases,
  TranslationStates,
  TranslationJobs,
  TranslationUsage,
]
