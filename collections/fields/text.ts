import type { RichTextField, TextareaField, TextField } from 'payload'

import type { labels } from './labels.ts'

type Options = { required?: boolean; description?: ReturnType<typeof labels>; rows?: number }

/** A single line of text in every language. */
export const localizedText = (
  name: string,
  label: ReturnType<typeof labels>,
  { required = false, description }: Options = {},
): TextField => ({
  name,
  type: 'text',
  label,
  localized: true,
  required,
  maxLength: 300,
  ...(description && { admin: { description } }),
})

/** Several lines of plain text in every language. */
export const localizedTextarea = (
  name: string,
  label: ReturnType<typeof labels>,
  { required = false, description, rows = 3 }: Options = {},
): TextareaField => ({
  name,
  type: 'textarea',
  label,
  localized: true,
  required,
  maxLength: 10_000,
  admin: { rows, ...(description && { description }) },
})

/** Rich text in every language; the editor is the product's one editor. */
export const localizedRichText = (
  name: string,
  label: ReturnType<typeof labels>,
  { required = false, description }: Options = {},
): RichTextField => ({
  name,
  type: 'richText',
  label,
  localized: true,
  required,
  ...(description && { admin: { description } }),
})
