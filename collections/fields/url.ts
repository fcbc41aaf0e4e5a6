import type { PayloadRequest, TextField } from 'payload'

import type { labels } from './labels.ts'
import { tell } from '../../src/platform/messages/tell.ts'

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
  validate: (value: unknown, options: { req: PayloadRequest; required?: boolean }) => {
    if (value === undefined || value === null || value === '') {
      return options.required ? tell(options.req, 'addressNeeded') : true
    }
    return (
      (typeof value === 'string' && value.length <= 2000 && isWebAddress(value)) ||
      tell(options.req, 'addressNotHttp')
    )
  },
  admin: { placeholder: 'https://', ...(description && { description }) },
})
