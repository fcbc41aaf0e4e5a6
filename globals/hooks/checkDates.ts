import type { GlobalBeforeValidateHook } from 'payload'
import { FieldsRefused } from '../../src/platform/errors/FieldsRefused.ts'
import { message } from '../../src/platform/messages/Message.ts'

/** Refuses a project that ends before it starts. */
export const checkDates: GlobalBeforeValidateHook = ({ data, global, originalDoc, req }) => {
  const start: unknown = data?.['startDate'] ?? originalDoc?.startDate
  const end: unknown = data?.['endDate'] ?? originalDoc?.endDate
  if (start && end && new Date(end as string) < new Date(start as string)) {
    throw new FieldsRefused(req, global, [{ path: 'endDate', message: message('endBeforeStart') }])
  }
  return data as unknown
}
