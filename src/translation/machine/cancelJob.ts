import type { PayloadRequest } from 'payload'

import type { Actor } from '../../access/actor.ts'
import { inTransaction } from '../../platform/documents/inTransaction.ts'
import type { DocumentId } from '../../platform/documents/types.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'

import { findJobs, type JobRow, type JobState, updateJob } from './TranslationJob.ts'
import { message } from '../../platform/messages/Message.ts'

const over: Partial<Record<JobState, 'jobCancelled' | 'jobDone' | 'jobFailed'>> = {
  cancelled: 'jobCancelled',
  failed: 'jobFailed',
}

/**
 * Ends a job. What it has written stays; from then on it writes nothing any more, whichever process
 * is at work on it.
 *
 * @throws ExpectedFailure `not-found`; `conflict` for a job that has ended
 */
export const cancelJob = (req: PayloadRequest, actor: Actor, id: DocumentId): Promise<JobRow> =>
  inTransaction(req, async () => {
    const [job] = await findJobs(req, actor, { id })
    if (!job) throw new ExpectedFailure({ kind: 'not-found', detail: message('noJob', { id }) })
    const cancelled = await updateJob(
      req,
      id,
      { state: 'cancelled', finishedAt: new Date().toISOString() },
      [{ state: { in: ['running', 'waiting'] } }],
    )
    if (cancelled) return cancelled
    const { [job.state]: key = 'jobDone' } = over
    throw new ExpectedFailure({ kind: 'conflict', detail: message(key) })
  })
