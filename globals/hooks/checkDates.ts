import { type GlobalBeforeValidateHook, ValidationError } from 'payload'

/** Refuses a project that ends before it starts. */
export const checkDates: GlobalBeforeValidateHook = ({ data, global, originalDoc, req }) => {
  const start: unknown = data?.['startDate'] ?? originalDoc?.startDate
  const end: unknown = data?.['endDate'] ?? originalDoc?.endDate
  if (start && end && new Date(end as string) < new Date(start as string)) {
    throw new ValidationError(
      {
        errors: [{ path: 'endDate', message: 'The end is before the start.' }],
        global: global.slug,
        req,
      },
      req.t,
    )
  }
  return data as unknown
}
