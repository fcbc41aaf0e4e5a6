import type { CollectionBeforeValidateHook } from 'payload'
import { type FieldProblem, FieldsRefused } from '../../../src/platform/errors/FieldsRefused.ts'
import { message } from '../../../src/platform/messages/Message.ts'

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
  const errors: FieldProblem[] = []
  if (start !== undefined && end !== undefined && end < start) {
    errors.push({ path: 'end', message: message('endBeforeStart') })
  }
  const last = end ?? start
  if (deadline !== undefined && last !== undefined && deadline > last) {
    errors.push({ path: 'registrationDeadline', message: message('deadlineAfterEvent') })
  }
  if (errors.length > 0) {
    throw new FieldsRefused(req, collection, errors)
  }
  return data
}
