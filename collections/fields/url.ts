import type { TextField } from 'payload'

import type { labels } from './labels.ts'

/** True for an absolute http or https address. */
const isWebAddress = (value: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol)
  } catch {
    return false
  }
}

/** A field for an absolute http(s) address; anything else, `javascript:` above all, is refused. */
export const urlField = (
  name: string,
  label: ReturnType<typeof labels>,
  {
    required = false,
    description,
  }: { required?: boolean; description?: ReturnType<typeof labels> } = {},
): TextField => ({
  name,
  type: 'text',
  label,
  required,
  validate: (value: unknown, options: { required?: boolean }) => {
    if (value === undefined || value === null || value === '') {
      return options.required ? 'An address is needed: https://…' : true
    }
    return (
      (typeof value === 'string' && value.length <= 2000 && isWebAddress(value)) ||
      'Not an address: it must begin with https:// or http://'
    )
  },
  admin: { placeholder: 'https://', ...(description && { description }) },
})
