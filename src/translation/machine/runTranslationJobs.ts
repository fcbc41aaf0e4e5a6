import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { ProviderError, type ProviderFailure } from '../providers/ProviderError.ts'
import type { TranslationProvider } from '../providers/TranslationProvider.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import { correctBudget, monthOf, readUsage, takeFromBudget } from './budget.ts'
import { type JobLease, takeJob } from './JobLease.ts'
import { type Pretranslated, pretranslateDocument } from './pretranslateDocument.ts'
import type { JobDocument, JobReport, JobRow } from './TranslationJob.ts'
import { countUnits, type TranslatedUnits, translateUnits } from './translateUnits.ts'
import { explainError } from '../../platform/errors/explainError.ts'
import { type Message, message, type Text } from '../../platform/messages/Message.ts'
import { inEnglish } from '../../platform/messages/renderText.ts'
import { toStoredText } from '../../platform/messages/storedText.ts'

/** The machine of an installation, and how much it may be sent. */
export type Machine = {
  /** Undefined for none. */
  provider: TranslationProvider | undefined
  /** Characters in a month; null for no limit. */
  charactersPerMonth: number | null
}

/**
 * Does the jobs that wait, one after the other, and those that a process which is gone has left;
 * returns how many. Each document is a transaction of its own; one that fails is told in the job and
 * does not stop the others. When the signal ends it, the job waits again, for the next process.
 */
export const runTranslationJobs = async (
  payload: Payload,
  machine: Machine,
  signal: AbortSignal,
): Promise<number> => {
  for (let count = 0; ; count += 1) {
    const lease = signal.aborted ? undefined : await takeJob(payload)
    if (!lease) return count
    await runJob(payload, lease, machine, signal)
  }
}

const runJob = async (
  payload: Payload,
  lease: JobLease,
  machine: Machine,
  stop: AbortSignal,
): Promise<void> => {
  const signal = AbortSignal.any([lease.lost, stop])
  const progress = startProgress(lease)
  try {
    const failure = await workThrough(payload, lease, { machine, signal, progress })
    await progress.store()
    await lease.end(endingOf(lease.job, progress, failure))
  } finally {
    await lease.leave()
  }
}

/** A job that was ended from outside before it came to its own end waits again. */
const endingOf = (
  { attempts, total }: JobRow,
  { report }: Progress,
  failure: Text | undefined,
): Partial<JobRow> => {
  const finishedAt = new Date().toISOString()
  if (failure) return { state: 'failed', finishedAt, error: toStoredText(failure) }
  return report.length >= total
    ? { state: 'done', finishedAt }
    : { state: 'waiting', attempts: attempts - 1 }
}

/** Why a job cannot go on, for people to read. */
class JobError extends Error {
  readonly said: Message

  constructor(said: Message) {
    super(inEnglish(said))
    this.said = said
  }
}

type Context = { machine: Machine; signal: AbortSignal; progress: Progress }

/** Goes through the documents that are left; answers why it could not go on, if it could not. */
const workThrough = async (
  payload: Payload,
  lease: JobLease,
  context: Context,
): Promise<Text | undefined> => {
  const { progress, signal } = context
  const failures = countFailures()
  try {
    for (const document of lease.job.documents.slice(progress.report.length)) {
      if (signal.aborted) return undefined
      const result = await attempt(payload, signal, failures, () =>
        workOn(payload, lease, document, context),
      )
      if (!result) return undefined
      progress.report.push({ ...document, ...result })
      await progress.storeSometimes()
      // SQLite answers at once: without a pause nobody else would get a turn before the end.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return undefined
  } catch (error) {
    return reasonFor(payload, error)
  }
}

const workOn = async (
  payload: Payload,
  { assertHeld, job }: JobLease,
  { collection: contentType, id }: JobDocument,
  { machine, progress, signal }: Context,
): Promise<Pretranslated> => {
  const { charactersPerMonth: limit, provider } = machine
  if (!provider) throw new JobError(message('machineGone'))
  const { language } = job
  const person = await requestOf(payload, job)
  return pretranslateDocument(
    person,
    { contentType, id, language },
    {
      assertHeld,
      translate: async (units, from) => {
        const order = { provider, limit, from, to: language, signal }
        const translated = await translateWithinBudget(payload, units, order)
        progress.characters += translated.characters
        return translated
      },
    },
  )
}

/** The person with whose rights the job is done, as they are now. */
const requestOf = async (payload: Payload, { by, language }: JobRow): Promise<PayloadRequest> => {
  const id = payload.db.defaultIDType === 'number' ? Number(by) : by
  const user = await payload.db.findOne<{ id: number | string; disabled?: boolean }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  if (!user || user.disabled) throw new JobError(message('jobWithoutAccount'))
  return createLocalReq(
    { locale: language, user: { ...user, collection: 'users' } as never },
    payload,
  )
}

/** A service that fails this often in a row will not do better with the next document. */
const mostFailuresInARow = 3

/** Whether a service failed document after document. */
const countFailures = () => {
  let inARow = 0
  return {
    add: (error: ProviderError): void => {
      inARow += 1
      if (error.failure === 'quota' || inARow >= mostFailuresInARow) throw error
    },
    reset: (): void => {
      inARow = 0
    },
  }
}

/** Undefined when the work was ended from outside. */
const attempt = async (
  payload: Payload,
  signal: AbortSignal,
  failures: ReturnType<typeof countFailures>,
  work: () => Promise<Pretranslated>,
): Promise<Pretranslated | undefined> => {
  try {
    const result = await work()
    failures.reset()
    return result
  } catch (error) {
    if (signal.aborted) return undefined
    if (error instanceof JobError) throw error
    if (error instanceof ProviderError) failures.add(error)
    return { outcome: 'failed', message: reasonFor(payload, error) }
  }
}

/** After these a service has sent nothing back and bills nothing. */
const unbilled = new Set<ProviderFailure>(['busy', 'quota', 'refused', 'unreachable'])

type Order = {
  provider: TranslationProvider
  limit: number | null
  from: string
  to: string
  signal: AbortSignal
}

const translateWithinBudget = async (
  payload: Payload,
  units: readonly TranslationUnit[],
  { from, limit, provider, signal, to }: Order,
): Promise<TranslatedUnits> => {
  const month = monthOf(new Date())
  const expected = countUnits(units)
  if (!(await takeFromBudget(payload, { characters: expected, limit, month }))) {
    const left = Math.max(0, (limit ?? 0) - (await readUsage(payload, month)))
    throw new JobError(message('machineBudget', { limit: limit ?? 0, left, needed: expected }))
  }
  try {
    const translated = await translateUnits(units, { from, to }, provider, signal)
    await correctBudget(payload, { month, characters: translated.characters - expected })
    return translated
  } catch (error) {
    // What was sent before the work was ended, or answered with nonsense, may be billed.
    if (error instanceof ProviderError && unbilled.has(error.failure)) {
      await correctBudget(payload, { month, characters: -expected })
    }
    throw error
  }
}

type Progress = {
  report: JobReport
  characters: number
  store: () => Promise<void>
  /** Stores it if that is some time ago: a long report is not written again for each document. */
  storeSometimes: () => Promise<void>
}

const storeEveryMs = 500

const startProgress = ({ job, report: write }: JobLease): Progress => {
  let storedAt = 0
  const progress: Progress = {
    report: [...(job.report ?? [])],
    characters: job.characters,
    store: async () => {
      const { characters, report } = progress
      storedAt = Date.now()
      await write({
        report,
        characters,
        done: report.length,
        failed: report.filter(({ outcome }) => outcome === 'failed').length,
        // It got further.
        ...(report.length > (job.report ?? []).length && { attempts: 1 }),
      })
    },
    storeSometimes: async () => {
      if (Date.now() - storedAt >= storeEveryMs) await progress.store()
    },
  }
  return progress
}

/** What people may read of an error; the whole of it is in the log. */
const reasonFor = (payload: Payload, error: unknown): Text => {
  if (error instanceof JobError || error instanceof ProviderError) return error.said
  const explained = explainError(error)
  if (explained !== undefined) return explained
  payload.logger.error({ err: error, msg: 'A translation job failed' })
  return message('somethingWrongSeeLog')
}
