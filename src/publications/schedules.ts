import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '../platform/documents/inTransaction.ts'
import type { DocumentId } from '../platform/documents/types.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'

import { publishLanguage } from './publishLanguage.ts'
import { withdrawLanguages } from './withdrawLanguages.ts'
import type { FailureDetail } from '../platform/errors/Failure.ts'
import { message, type Text } from '../platform/messages/Message.ts'
import { toStoredText } from '../platform/messages/storedText.ts'

/** A publication or withdrawal of one language at a time to come, or how it went. */
export type Schedule = {
  id: DocumentId
  contentType: CollectionSlug
  document: string
  language: string
  action: 'publish' | 'withdraw'
  /** ISO 8601 instant. */
  at: string
  /** The IANA time zone in which the person chose the time. */
  timeZone: string
  state: 'cancelled' | 'done' | 'failed' | 'waiting'
  /** Why it failed, as `toStoredText` writes it. */
  error?: string | null
  finishedAt?: string | null
  by?: string | null
  /** Owner of the document: its people see how the schedule went. */
  partner?: DocumentId | null
}

const collection = 'schedules'

/** Reads what a person submitted as a schedule; an expected failure names everything wrong with it. */
export const parseSchedule = (
  body: unknown,
  now: Date,
): Pick<Schedule, 'action' | 'at' | 'timeZone'> => {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const errors: FailureDetail[] = []
  const { action, at, timeZone } = given
  if (action !== 'publish' && action !== 'withdraw') {
    errors.push({
      path: 'action',
      message: message('scheduleAction'),
      allowed: ['publish', 'withdraw'],
    })
  }
  const instant = typeof at === 'string' && isDateThatExists(at) ? new Date(at) : undefined
  if (!instant || Number.isNaN(instant.getTime())) {
    errors.push({ path: 'at', message: message('scheduleTime') })
  } else if (instant <= now) {
    errors.push({ path: 'at', message: message('schedulePast') })
  }
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    errors.push({ path: 'timeZone', message: message('scheduleZone') })
  }
  if (errors.length > 0 || !instant) {
    throw new ExpectedFailure({ kind: 'malformed', detail: message('cannotSchedule'), errors })
  }
  return {
    action: action as Schedule['action'],
    at: instant.toISOString(),
    timeZone: timeZone as string,
  }
}

const isDateThatExists = (text: string): boolean => {
  if (!isoInstant.test(text)) return false
  // JavaScript takes 30 February for 2 March.
  const date = text.slice(0, 10)
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

const isTimeZone = (value: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

/** Stores a schedule, in the transaction of the request. */
export const addSchedule = async (
  req: PayloadRequest,
  schedule: Omit<Schedule, 'id' | 'state'>,
): Promise<Schedule> =>
  (await inTransaction(req, () =>
    req.payload.db.create({ collection, data: { ...schedule, state: 'waiting' }, req }),
  )) as Schedule

const over = {
  cancelled: 'scheduleCancelled',
  done: 'scheduleDone',
  failed: 'scheduleFailed',
} as const

/** Cancels a schedule that still waits; an expected failure when it does not, or is not there. */
export const cancelSchedule = async (
  req: PayloadRequest,
  { contentType, document, id }: Pick<Schedule, 'contentType' | 'document'> & { id: DocumentId },
): Promise<void> =>
  inTransaction(req, async () => {
    const schedule = await req.payload.db.findOne<Schedule>({
      collection,
      req,
      where: {
        and: [
          { id: { equals: id } },
          { contentType: { equals: contentType } },
          { document: { equals: document } },
        ],
      },
    })
    if (!schedule) {
      throw new ExpectedFailure({ kind: 'not-found', detail: message('noSchedule', { id }) })
    }
    if (schedule.state !== 'waiting') {
      throw new ExpectedFailure({
        kind: 'conflict',
        detail: message(over[schedule.state]),
      })
    }
    await req.payload.db.updateOne({
      collection,
      id: schedule.id,
      data: { state: 'cancelled', finishedAt: new Date().toISOString() },
      req,
      returning: false,
    })
  })

/** The schedules of a document, latest first. */
export const listSchedules = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  document: DocumentId,
): Promise<Schedule[]> => {
  const { docs } = await req.payload.db.find<Schedule>({
    collection,
    limit: 100,
    pagination: false,
    req,
    sort: '-at',
    where: {
      and: [{ contentType: { equals: contentType } }, { document: { equals: String(document) } }],
    },
  })
  return docs
}

/**
 * Carries out every schedule whose time has come, and returns how many. Each one is claimed first,
 * so several replicas may run this side by side; a failure is kept with its reason, for people to
 * see, and does not stop the others.
 */
export const runDueSchedules = async (payload: Payload, now: Date): Promise<number> => {
  const { docs: due } = await payload.db.find<Schedule>({
    collection,
    limit: 100,
    pagination: false,
    sort: ['at', 'id'],
    where: {
      and: [{ state: { equals: 'waiting' } }, { at: { less_than_equal: now.toISOString() } }],
    },
  })
  for (const schedule of due) {
    await runSchedule(payload, schedule, now).catch((err: unknown) => {
      // It still waits, and is tried again the next time.
      payload.logger.error({ err, msg: `Schedule ${schedule.id} could not be marked as failed` })
    })
  }
  return due.length
}

const runSchedule = async (payload: Payload, schedule: Schedule, now: Date): Promise<void> => {
  const settle = async (
    req: PayloadRequest,
    outcome: Pick<Schedule, 'error' | 'state'>,
    from: Schedule['state'],
  ): Promise<boolean> =>
    Boolean(
      await payload.db.updateOne({
        collection,
        data: { ...outcome, finishedAt: now.toISOString() },
        req,
        where: { and: [{ id: { equals: schedule.id } }, { state: { equals: from } }] },
      }),
    )
  const progress = { claimStays: false }
  try {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      if (!(await settle(req, { state: 'done', error: null }, 'waiting'))) return
      // Without transactions the claim is not taken back when what follows fails.
      progress.claimStays = !(await req.transactionID)
      await carryOut(req, schedule)
    })
  } catch (error) {
    payload.logger.warn({ err: error, msg: `Schedule ${schedule.id} failed` })
    const failed = { state: 'failed' as const, error: toStoredText(reasonFor(error)) }
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => settle(req, failed, progress.claimStays ? 'done' : 'waiting'))
  }
}

/** What people may read of an error; the whole of it is in the log. */
const reasonFor = (error: unknown): Text =>
  error instanceof ExpectedFailure ? error.failure.detail : message('somethingWrongSeeLog')

const carryOut = async (req: PayloadRequest, schedule: Schedule): Promise<void> => {
  const { contentType, language, by = null } = schedule
  const id =
    req.payload.db.defaultIDType === 'number' ? Number(schedule.document) : schedule.document
  if (schedule.action === 'publish') {
    await publishLanguage(req, { contentType, id, language, by })
  } else {
    await withdrawLanguages(req, { contentType, id, languages: [language], by })
  }
}
