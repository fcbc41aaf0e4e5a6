import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '../../platform/documents/inTransaction.ts'
import type { DocumentId } from '../../platform/documents/types.ts'

type Usage = { id: DocumentId; month: string; characters: number }

const collection = 'translation-usage' as CollectionSlug

/** The calendar month of an instant, in UTC: `2026-11`. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7)

/** How many characters machines have been sent in a month. */
export const readUsage = async (payload: Payload, month: string): Promise<number> =>
  (await find(payload, month))?.characters ?? 0

/**
 * Takes characters from the budget of a month before they are sent, or answers false and takes none
 * when fewer are left. Replicas may do so at the same time: together they never take more than the
 * limit.
 *
 * @param limit characters in a month; null for no limit
 */
export const takeFromBudget = (
  payload: Payload,
  { characters, limit, month }: { characters: number; limit: number | null; month: string },
): Promise<boolean> => change(payload, month, characters, limit)

/** Corrects what was taken: by what was billed more, or, negative, by what was not sent. */
export const correctBudget = async (
  payload: Payload,
  { characters, month }: { characters: number; month: string },
): Promise<void> => {
  if (characters !== 0) await change(payload, month, characters, null)
}

const attempts = 50

const change = async (
  payload: Payload,
  month: string,
  characters: number,
  limit: number | null,
): Promise<boolean> => {
  await ensureMonth(payload, month)
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const req = await createLocalReq({}, payload)
    const outcome = await inTransaction(req, () => changeOnce(req, month, characters, limit))
    if (outcome !== 'overtaken') return outcome === 'changed'
  }
  throw new Error(`The usage of ${month} could not be counted: it kept changing.`)
}

/** Writes only over the number that it has read: two replicas never count one over the other. */
const changeOnce = async (
  req: PayloadRequest,
  month: string,
  characters: number,
  limit: number | null,
): Promise<'changed' | 'overtaken' | 'refused'> => {
  const usage = await find(req.payload, month, req)
  if (!usage) return 'overtaken'
  const next = Math.max(0, usage.characters + characters)
  if (limit !== null && next > limit) return 'refused'
  const changed = await req.payload.db.updateOne({
    collection,
    data: { characters: next },
    req,
    where: { and: [{ month: { equals: month } }, { characters: { equals: usage.characters } }] },
  })
  return changed ? 'changed' : 'overtaken'
}

const find = (payload: Payload, month: string, req?: PayloadRequest): Promise<Usage | null> =>
  payload.db.findOne<Usage>({
    collection,
    ...(req && { req }),
    where: { month: { equals: month } },
  })

/** Two processes may begin a month at the same moment; one of them makes its row. */
const ensureMonth = async (payload: Payload, month: string): Promise<void> => {
  if (await find(payload, month)) return
  await payload.db
    .create({ collection, data: { month, characters: 0 } })
    .catch(async (error: unknown) => {
      if (!(await find(payload, month))) throw error
    })
}
