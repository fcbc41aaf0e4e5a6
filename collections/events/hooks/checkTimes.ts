import {
  type CollectionBeforeValidateHook,
  ValidationError,
  type ValidationFieldError,
} from 'payload'

/** Refuses an event that ends before it starts or takes registrations after it has ended. */
export const checkTimes: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const value = (name: string): number | undefined => {
    const given: unknown = data && name in data ? data[name] : originalDoc?.[name]
    return given ? new Date(given as string).getTime() : undefined
  }
  const [start, end, deadline] = [value('start'), value('end'), value('registrationDeadline')]
  const errors: ValidationFieldError[] = []
  if (start !== undefined && end !== undefined && end < start) {
    errors.push({ path: 'end', message: 'The end is before the start.' })
  }
  const last = end ?? start
  if (deadline !== undefined && last !== undefined && deadline > last) {
    errors.push({ path: 'registrationDeadline', message: 'The deadline is after the event.' })
  }
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return data
}
