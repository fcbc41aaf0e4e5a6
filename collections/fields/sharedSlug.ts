import type { TextField } from 'payload'

import { makeSlug } from '../../src/platform/slugs/makeSlug.ts'

import { labels } from './labels.ts'

/** A slug that is the same in every language, made from another field when none is given. */
export const sharedSlug = (source: string): TextField => ({
  name: 'slug',
  type: 'text',
  label: labels('Web address', 'Indirizzo web'),
  unique: true,
  index: true,
  maxLength: 120,
  hooks: {
    beforeValidate: [
      ({ data, originalDoc, req, value }) => {
        const given = typeof value === 'string' && value !== '' ? value : undefined
        const text: unknown = given ?? originalDoc?.slug ?? data?.[source]
        return typeof text === 'string' ? makeSlug(text, req.locale ?? 'en') : (value as unknown)
      },
    ],
  },
  admin: { position: 'sidebar' },
})
