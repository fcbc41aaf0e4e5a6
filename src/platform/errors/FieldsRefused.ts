import { type PayloadRequest, ValidationError, type ValidationFieldError } from 'payload'

import { labelAt } from '../documents/fieldTree.ts'
import type { FlattenedField } from '../documents/types.ts'
import { type Message, message, type MessageValue, type Text } from '../messages/Message.ts'
import { renderText, renderValue } from '../messages/renderText.ts'
import { readerLanguage } from '../messages/tell.ts'

/** What is wrong with a field. */
export type FieldProblem = {
  /** Path with the positions of rows, as forms use it. */
  path: string
  message: Text
  /** What the form calls the field; without it, the field at the path is asked. */
  label?: MessageValue
}

type Place = { flattenedFields: FlattenedField[]; slug: string }

/**
 * Payload's own error of what is wrong with fields, in the language of whoever reads it. It keeps
 * what it says as a message besides, for those who read it later and in another language.
 */
export class FieldsRefused extends ValidationError {
  readonly said: Message

  constructor(req: PayloadRequest, place: Place, problems: readonly FieldProblem[]) {
    const language = readerLanguage(req)
    const isGlobal = req.payload.config.globals.some(({ slug }) => slug === place.slug)
    const errors = problems.map(({ label, path, ...problem }): ValidationFieldError => ({
      ...(label !== undefined && { label: renderValue(label, language) }),
      message: renderText(problem.message, language),
      path,
    }))
    super(
      { ...(isGlobal ? { global: place.slug } : { collection: place.slug }), errors, req },
      req.t,
    )
    // Clients know it by this name.
    this.name = 'ValidationError'
    const labels = problems.map(
      ({ label, path }) => label ?? labelAt(place.flattenedFields, path) ?? path,
    )
    this.said = message('fieldsInvalid', { count: labels.length, fields: { list: labels } })
    this.message = renderText(this.said, language)
  }
}
