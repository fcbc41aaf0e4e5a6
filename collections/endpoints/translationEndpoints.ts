import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { configuredLanguages } from '../../src/platform/documents/configuredLanguages.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import {
  type Assignment,
  assignTranslation,
} from '../../src/translation/workflow/assignTranslation.ts'
import type { TranslationPlace } from '../../src/translation/workflow/openTranslation.ts'
import { readTranslation } from '../../src/translation/workflow/readTranslation.ts'
import { type Review, reviewTranslation } from '../../src/translation/workflow/reviewTranslation.ts'
import { saveTranslation } from '../../src/translation/workflow/saveTranslation.ts'

import { answer } from './answer.ts'
import { assertSignedIn, bodyOf, idOf, oneLanguage, typedId } from './requests.ts'
import { message, type Text } from '../../src/platform/messages/Message.ts'

/** The work on one language of a document: read it text by text, write, give out, review. */
export const translationEndpoints = (contentType: CollectionSlug): Endpoint[] => {
  const about =
    (work: (req: PayloadRequest, place: TranslationPlace) => Promise<unknown>) =>
    async (req: PayloadRequest): Promise<Response> => {
      assertSignedIn(req)
      const from = fromOf(req)
      const place = { contentType, id: idOf(req), language: oneLanguage(req), from }
      await work(req, place)
      return Response.json(await readTranslation(req, place))
    }
  return [
    { path: '/:id/translation', method: 'get', handler: answer(about(async () => {})) },
    {
      path: '/:id/translation',
      method: 'patch',
      handler: answer(
        about(async (req, place) =>
          saveTranslation(req, { ...place, ...parseTexts(await bodyOf(req)) }),
        ),
      ),
    },
    {
      path: '/:id/translation/assign',
      method: 'post',
      handler: answer(
        about(async (req, place) =>
          assignTranslation(req, place, parseAssignment(req, await bodyOf(req))),
        ),
      ),
    },
    {
      path: '/:id/translation/review',
      method: 'post',
      handler: answer(
        about(async (req, place) => reviewTranslation(req, place, parseReview(await bodyOf(req)))),
      ),
    },
  ]
}

const fromOf = (req: PayloadRequest): string | undefined => {
  const codes = configuredLanguages(req.payload)
  const given = req.searchParams.get('from')
  if (given === null || codes.includes(given)) return given ?? undefined
  throw malformed('from', `Name a language to translate from: ${codes.join(', ')}.`, codes)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const recordOf = (body: unknown): Record<string, unknown> => {
  if (isRecord(body)) return body
  throw new ExpectedFailure({ kind: 'malformed', detail: 'The body is not a JSON object.' })
}

const parseTexts = (body: unknown) => {
  const { current = [], expect = {}, units = {} } = recordOf(body)
  if (!isRecord(units)) throw malformed('units', 'Give the texts as an object by id.')
  if (!Array.isArray(current) || current.some((id) => typeof id !== 'string')) {
    throw malformed('current', 'Give a list of ids of texts.')
  }
  return {
    values: new Map(Object.entries(units)),
    expect: fingerprintsOf(expect),
    current: current as string[],
  }
}

const fingerprintsOf = (value: unknown): Record<string, string> => {
  if (isRecord(value) && Object.values(value).every((item) => typeof item === 'string')) {
    return value as Record<string, string>
  }
  throw malformed('expect', 'Give the fingerprints as an object by id.')
}

/** Who is to do something and by when, as the body of a request says it. */
export const parseAssignment = (req: PayloadRequest, body: unknown): Assignment => {
  const { assignee = null, dueOn = null } = recordOf(body)
  if (dueOn !== null && !isDay(dueOn)) {
    throw malformed('dueOn', 'Give the day as YYYY-MM-DD, or null.')
  }
  if (dueOn !== null && (dueOn < earliestDay || dueOn > latestDay)) {
    throw malformed('dueOn', `Give a day from ${earliestDay} to ${latestDay}.`)
  }
  if (assignee !== null && typeof assignee !== 'string' && typeof assignee !== 'number') {
    throw malformed('assignee', 'Give the id of a person, or null for nobody.')
  }
  return { assignee: assignee === null ? null : personId(req, assignee), dueOn }
}

const personId = (req: PayloadRequest, given: number | string) => {
  try {
    return typedId(req, String(given))
  } catch {
    throw malformed('assignee', message('noSuchPerson'))
  }
}

// Before and after them is a slip of the finger.
const earliestDay = '1900-01-01'
const latestDay = '2200-12-31'

// A day that the calendar does not have becomes another one, or none, when it is read.
const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const longestComment = 2000

const parseReview = (body: unknown): Review => {
  const { comment = null, decision, expect = {} } = recordOf(body)
  if (decision !== 'approve' && decision !== 'return') {
    throw malformed('decision', 'Approve or return the translation.', ['approve', 'return'])
  }
  if (comment !== null && (typeof comment !== 'string' || comment.length > longestComment)) {
    throw malformed('comment', message('reviewCommentTooLong', { most: longestComment }))
  }
  const text = comment?.trim() || null
  if (decision === 'return' && text === null) {
    throw malformed('comment', message('reviewComment'))
  }
  return { decision, comment: text, expect: fingerprintsOf(expect) }
}

const malformed = (path: string, detail: Text, allowed?: readonly string[]): ExpectedFailure =>
  new ExpectedFailure({
    kind: 'malformed',
    detail,
    errors: [{ path, message: detail, ...(allowed && { allowed }) }],
  })
