import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { type Actor, isCoordinating } from '../../access/actor.ts'
import type { DocumentId } from '../../platform/documents/types.ts'
import type { Text } from '../../platform/messages/Message.ts'
import { renderText } from '../../platform/messages/renderText.ts'
import { parseStoredText } from '../../platform/messages/storedText.ts'

/** Collection of the jobs. */
export const translationJobs = 'translation-jobs' as CollectionSlug

export type JobState = 'cancelled' | 'done' | 'failed' | 'running' | 'waiting'

/**
 * What became of a document. `translated`: texts were filled in; `partly`: some, others are left to
 * people; `complete`: nothing was missing; `failed`: nothing was written.
 */
export type JobOutcome = 'complete' | 'failed' | 'partly' | 'translated'

export type JobDocument = { collection: CollectionSlug; id: DocumentId; title: string }

type Reported<Words> = JobDocument & { outcome: JobOutcome; message: Words }

/** What became of each document, as stored: each reader reads it in their own language. */
export type JobReport = Reported<Text>[]

/** A job as people and programs are told. */
export type TranslationJob = {
  id: DocumentId
  kind: 'pretranslate'
  language: string
  state: JobState
  /** Documents in all. */
  total: number
  /** Documents dealt with, those that failed with them. */
  done: number
  failed: number
  /** What the machine was sent, as it is billed. */
  characters: number
  /** ISO 8601 instants. */
  startedAt: string | null
  finishedAt: string | null
  /** Why the job ended early. */
  error: string | null
  report: Reported<string>[]
}

/** A job as stored. */
export type JobRow = Omit<TranslationJob, 'report'> & {
  /** As `toStoredText` writes it. */
  error: string | null
  report: JobReport
  /** Id of the account with whose rights it is done. */
  by: string
  documents: JobDocument[]
  /** The process that does it, until when unless it says so again. */
  holder: string | null
  expiresAt: string | null
  /** How often it was begun without getting further. */
  attempts: number
}

const iso = (instant: string | null | undefined): string | null =>
  instant ? new Date(instant).toISOString() : null

/** A stored job as people and programs are told, in the language of whoever reads it. */
export const describeJob = (row: JobRow, language: string): TranslationJob => ({
  id: row.id,
  kind: row.kind,
  language: row.language,
  state: row.state,
  total: row.total,
  done: row.done,
  failed: row.failed,
  characters: row.characters,
  startedAt: iso(row.startedAt),
  finishedAt: iso(row.finishedAt),
  error: row.error ? renderText(parseStoredText(row.error), language) : null,
  report: (row.report ?? []).map((entry) => ({
    ...entry,
    message: renderText(entry.message, language),
  })),
})

/** The jobs that a person may see: those they began; all for whoever coordinates. */
export const findJobs = async (
  req: PayloadRequest,
  actor: Actor,
  { id, limit = 50 }: { id?: DocumentId; limit?: number } = {},
): Promise<JobRow[]> => {
  const constraints: Where[] = [
    ...(id === undefined ? [] : [{ id: { equals: id } }]),
    ...(isCoordinating(actor) ? [] : [{ by: { equals: String(actor.id) } }]),
  ]
  const { docs } = await req.payload.db.find<JobRow>({
    collection: translationJobs,
    limit,
    pagination: false,
    req,
    sort: ['-createdAt', '-id'],
    where: constraints.length > 0 ? { and: constraints } : {},
  })
  return docs
}

/** Changes a job if it is as the conditions say, in a transaction; null if it is not. */
export const updateJob = async (
  req: PayloadRequest,
  id: DocumentId,
  data: Partial<JobRow>,
  when: Where[] = [],
): Promise<JobRow | null> => {
  const changed: unknown = await req.payload.db.updateOne({
    collection: translationJobs,
    data: structuredClone(data),
    req,
    where: { and: [{ id: { equals: id } }, ...when] },
  })
  return changed as JobRow | null
}
