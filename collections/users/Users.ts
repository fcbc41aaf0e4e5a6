import type { CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'

import { actorOf, roles } from '../../src/access/actor.ts'
import { hasRole, systemField } from '../../src/access/rules.ts'
import { labels } from '../fields/labels.ts'
import { languageOptions } from '../fields/languageOptions.ts'

import { refuseFirstRegister } from './endpoints/refuseFirstRegister.ts'
import { refuseBadFilters } from '../hooks/refuseBadFilters.ts'
import { endSessionsOfDisabled } from './hooks/endSessionsOfDisabled.ts'
import { keepOneAdministrator } from './hooks/keepOneAdministrator.ts'
import { refuseDisabled } from './hooks/refuseDisabled.ts'
import { refuseShortPasswords } from './hooks/refuseShortPasswords.ts'
import { tell } from '../../src/platform/messages/tell.ts'

const roleLabels = {
  administrator: labels('Administrator', 'Amministratore'),
  coordinator: labels('Coordinator', 'Coordinatore'),
  editor: labels('Editor', 'Redattore'),
  translator: labels('Translator', 'Traduttore'),
  reviewer: labels('Reviewer', 'Revisore'),
}

const administratorsOnly: FieldAccess = ({ req }) => actorOf(req)?.role === 'administrator'

/** The people who work here. Only administrators make accounts and give rights. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: labels('User', 'Utente'), plural: labels('Users', 'Utenti') },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax' },
    // WORKAROUND payload 3.90: its own interval is kept by a write beside the transaction, for which
    // the one writer of SQLite waits: 30 s without any write for each request of a stranger. Our own
    // limit on such requests stands. Drop when test/http/accounts.test.ts passes without it.
    forgotPassword: { minRequestInterval: 0 },
  },
  admin: {
    useAsTitle: 'email',
    group: labels('Project', 'Progetto'),
    defaultColumns: ['email', 'name', 'role', 'partner', 'disabled'],
    hidden: ({ user }) => !['administrator', 'coordinator'].includes(String(user?.['role'])),
  },
  access: {
    admin: ({ req }) => Boolean(actorOf(req)),
    create: hasRole('administrator'),
    delete: hasRole('administrator'),
    // Colleagues are seen by name where they have a document open.
    read: ({ req }) => {
      const actor = actorOf(req)
      if (!actor) return false
      if (actor.role === 'administrator' || actor.role === 'coordinator') return true
      const self: Where = { id: { equals: actor.id } }
      return actor.partner ? { or: [self, { partner: { equals: actor.partner } }] } : self
    },
    update: ({ req }) => {
      const actor = actorOf(req)
      if (!actor) return false
      return actor.role === 'administrator' || { id: { equals: actor.id } }
    },
    unlock: hasRole('administrator'),
  },
  endpoints: [refuseFirstRegister],
  hooks: {
    beforeOperation: [refuseBadFilters, refuseShortPasswords],
    beforeLogin: [refuseDisabled],
    beforeChange: [keepOneAdministrator, endSessionsOfDisabled],
    beforeDelete: [
      async ({ id, req }) => {
        await keepOneAdministrator.onDelete(req, id)
      },
    ],
  },
  fields: [
    // Payload's own field: who is signed in where is for nobody to read.
    { name: 'sessions', type: 'array', access: systemField, fields: [] },
    { name: 'name', type: 'text', maxLength: 200, label: labels('Name', 'Nome') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: labels('Role', 'Ruolo'),
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      name: 'partner',
      type: 'relationship',
      relationTo: 'partners',
      saveToJWT: true,
      maxDepth: 0,
      label: labels('Partner', 'Partner'),
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: {
        description: labels(
          'Editors, translators and reviewers work on the documents of this partner.',
          'Redattori, traduttori e revisori lavorano sui documenti di questo partner.',
        ),
      },
      validate: (
        value: unknown,
        { req, siblingData }: { req: PayloadRequest; siblingData: unknown },
      ) => {
        const { role } = siblingData as { role?: string }
        const needsPartner = role === 'editor' || role === 'translator' || role === 'reviewer'
        return !needsPartner || Boolean(value) || tell(req, 'roleNeedsPartner')
      },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      label: labels('Languages', 'Lingue'),
      options: languageOptions,
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: {
        condition: (data) => data['role'] === 'translator' || data['role'] === 'reviewer',
        description: labels(
          'The languages this person translates or reviews.',
          'Le lingue che questa persona traduce o revisiona.',
        ),
      },
    },
    {
      name: 'panelLanguage',
      type: 'select',
      label: labels('Language of the panel', 'Lingua del pannello'),
      options: languageOptions,
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      label: labels('Disabled', 'Disattivato'),
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: {
        position: 'sidebar',
        description: labels(
          'Cannot sign in. What this person wrote stays.',
          'Non può accedere. Ciò che ha scritto resta.',
        ),
      },
    },
  ],
}
