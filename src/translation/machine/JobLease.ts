import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { inTransaction } from '../../platform/documents/inTransaction.ts'
import type { DocumentId } from '../../platform/documents/types.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'

import { type JobRow, translationJobs, updateJob } from './TranslationJob.ts'
import { message } from '../../platform/messages/Message.ts'
import { toStoredText } from '../../platform/messages/storedText.ts'

/** How long a job stays with a process that says nothing more. */
const leaseMs = 30_000
/** How often a process says so, and looks whether the job was cancelled. */
const heartbeatMs = 2_000
/** A job that ends the process each time it is begun is given up. */
const mostAttempts = 5

/** A job that this process, and no other, is at work on. */
export type JobLease = {
  job: JobRow
  /** Aborted when the job was cancelled or another process has it. */
  lost: AbortSignal
  /** Throws when the job is no longer this process's to do, in the transaction of the request. */
  assertHeld: (req: PayloadRequest) => Promise<void>
  /** Stores how far the job is, also after it was cancelled. */
  report: (progress: Partial<JobRow>) => Promise<void>
  /** Ends the job, unless somebody did so already. */
  end: (data: Partial<JobRow>) => Promise<void>
  /** Says nothing more: a job that did not end is taken up by another process. */
  leave: () => Promise<void>
}

/**
 * Takes the oldest job that waits, or that a process which is gone has left, so that no other
 * process has it. Undefined when there is none.
 */
export const takeJob = async (payload: Payload): Promise<JobLease | undefined> => {
  const now = new Date()
  const free: Where = {
    or: [
      { state: { equals: 'waiting' } },
      {
        and: [{ state: { equals: 'running' } }, { expiresAt: { less_than: now.toISOString() } }],
      },
    ],
  }
  const { docs } = await payload.db.find<JobRow>({
    collection: translationJobs,
    limit: 10,
    pagination: false,
    sort: ['createdAt', 'id'],
    where: free,
  })
  for (const candidate of docs) {
    const job = await claim(payload, candidate, free)
    if (job) return hold(payload, job.row, job.holder)
  }
  return undefined
}

const claim = async (
  payload: Payload,
  { attempts, id, startedAt }: JobRow,
  free: Where,
): Promise<{ row: JobRow; holder: string } | undefined> => {
  const holder = randomUUID()
  const now = new Date().toISOString()
  if (attempts >= mostAttempts) {
    const error = toStoredText(message('jobStuck', { times: attempts }))
    await change(payload, id, { state: 'failed', error, finishedAt: now }, [free])
    return undefined
  }
  const data: Partial<JobRow> = {
    state: 'running',
    holder,
    expiresAt: expiry(),
    startedAt: startedAt ?? now,
    attempts: attempts + 1,
  }
  const row = await change(payload, id, data, [free])
  return row ? { row, holder } : undefined
}

const expiry = (): string => new Date(Date.now() + leaseMs).toISOString()

const change = async (
  payload: Payload,
  id: DocumentId,
  data: Partial<JobRow>,
  when: Where[],
): Promise<JobRow | null> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () => updateJob(req, id, data, when))
}

const hold = (payload: Payload, job: JobRow, holder: string): JobLease => {
  const mine: Where = { holder: { equals: holder } }
  const running: Where[] = [mine, { state: { equals: 'running' } }]
  const stop = new AbortController()
  const heartbeat = beat(payload, stop, () =>
    change(payload, job.id, { expiresAt: expiry() }, running),
  )
  return {
    job,
    lost: stop.signal,
    assertHeld: async (req) => {
      // A write, so that a cancellation at the same moment comes before or after, never between.
      if (await updateJob(req, job.id, { expiresAt: expiry() }, running)) return
      stop.abort(ended)
      throw ended
    },
    report: async (progress) => {
      await change(payload, job.id, progress, [mine])
    },
    end: async (data) => {
      await change(payload, job.id, { ...data, holder: null, expiresAt: null }, running)
    },
    leave: () => heartbeat.stop(),
  }
}

const ended = new ExpectedFailure({ kind: 'conflict', detail: message('jobEnded') })

/** Says again and again that the job is being done, until it is not ours any more. */
const beat = (payload: Payload, stop: AbortController, renew: () => Promise<JobRow | null>) => {
  let lastMs = Date.now()
  let underWay = Promise.resolve()
  const once = async (): Promise<void> => {
    try {
      if (await renew()) lastMs = Date.now()
      else stop.abort(ended)
    } catch (err) {
      payload.logger.warn({ err, msg: 'A translation job could not say that it goes on' })
      // Another process may begin it now.
      if (Date.now() - lastMs > leaseMs) stop.abort(ended)
    }
  }
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    underWay = once().finally(() => (busy = false))
  }, heartbeatMs)
  timer.unref()
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer)
      await underWay
    },
  }
}
