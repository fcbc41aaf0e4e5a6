import type { PayloadRequest } from 'payload'

import { relationId } from '../../platform/documents/relationId.ts'
import type { DocumentId } from '../../platform/documents/types.ts'

import type { Cell, Named } from './TranslationDocument.ts'
import type { TranslationRow } from './TranslationRow.ts'

/** Names by id, of people or of partners. */
export type Names = ReadonlyMap<string, string>

/** A stored state as people and programs are told. */
export const describeCell = (row: Omit<TranslationRow, 'memory'>, people: Names): Cell => ({
  state: row.state,
  isSource: Boolean(row.isSource),
  isPublic: Boolean(row.isPublic),
  counts: {
    total: row.total,
    missing: row.missing,
    stale: row.stale,
    inReview: row.total - row.missing - row.stale - row.current,
    current: row.current,
  },
  waiting: row.waiting,
  staleSince: row.staleSince ? new Date(row.staleSince).toISOString() : null,
  isReturned: Boolean(row.isReturned),
  assignee: named(row.assignee, people),
  dueOn: row.dueOn ?? null,
})

/** An id with its name; null for nobody and for whom the name is not known of. */
export const named = (value: unknown, names: Names): Named | null => {
  const id = relationId(value)
  const name = names.get(String(id))
  return id === undefined || name === undefined ? null : { id, name }
}

/** Names of people, also of those whose account is disabled. */
export const namePeople = (req: PayloadRequest, ids: readonly unknown[]): Promise<Names> =>
  nameAll(req, 'users', ids, (user) => String(user['name'] || user['email']))

/** Names of partners, short ones where there are. */
export const namePartners = (req: PayloadRequest, ids: readonly unknown[]): Promise<Names> =>
  nameAll(req, 'partners', ids, (partner) => String(partner['shortName'] || partner['name']))

const nameAll = async (
  req: PayloadRequest,
  collection: 'partners' | 'users',
  values: readonly unknown[],
  nameOf: (document: Record<string, unknown>) => string,
): Promise<Names> => {
  const ids = [
    ...new Set(values.map(relationId).filter((id): id is DocumentId => id !== undefined)),
  ]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: DocumentId }>({
    collection,
    limit: 0,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  return new Map(docs.map((document) => [String(document.id), nameOf(document)]))
}
