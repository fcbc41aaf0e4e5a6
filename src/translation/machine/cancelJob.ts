import type { PayloadRequest } from 'payload'

import type { Actor } from '../../access/actor.ts'
import { inTransaction } from '../../platform/documents/inTransaction.ts'
import type { DocumentId } from '../../platform/documents/types.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'

import { findJobs, type JobRow, updateJob } from './TranslationJob.ts'

/**
 * Ends a job. What it has written stays; from then on it writes nothing any more, whichever process
 * is at work on it.
 *
 * @throws ExpectedFailure `not-found`; `conflict` for a job that has ended
 */
export const cancelJob = (req: PayloadRequest, actor: Actor, id: DocumentId): Promise<JobRow> =>
  inTransaction(req, async () => {
    const [job] = await findJobs(req, actor, { id })
    if (!job) throw new ExpectedFailure({ kind: 'not-found', detail: `There is no job ${id}.` })
    const cancelled = await updateJob(
      req,
      id,
      { state: 'cancelled', finishedAt: new Date().toISOString() },
      [{ state: { in: ['running', 'waiting'] } }],
    )
    if (cancelled) return cancelled
    throw new ExpectedFailure({
      kind: 'conflict',
      detail: `This job is ${job.state} and can no longer be cancelled.`,
    })
  })
