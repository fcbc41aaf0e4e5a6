import type { PayloadRequest, Where } from 'payload'

import { type Actor, actorOf, isCoordinating } from '../../access/actor.ts'
import { sameId } from '../../platform/documents/relationId.ts'
import type { DocumentId } from '../../platform/documents/types.ts'

import { describeCell, named, namePartners, namePeople } from './describeCell.ts'
import { documentIdOf, visibleWhere } from './listTranslations.ts'
import type { Cell, Named } from './TranslationDocument.ts'
import { translationStates, type TranslationRow } from './TranslationRow.ts'

/** Why something is in a person's list. */
export type WorkReason = 'assigned' | 'open' | 'returned' | 'review'

export type Work = {
  collection: string
  id: DocumentId
  title: string
  partner: Named | null
  sourceLanguage: string
  language: string
  cell: Cell
  reason: WorkReason
}

type Row = Omit<TranslationRow, 'memory'>

const most = 200

/**
 * Lists what a person has to do, the most urgent first: what was returned to them, what is overdue or
 * due next, what else is assigned to them, what waits for their review, and what is open in their
 * languages, stale before incomplete before missing. At most 200.
 *
 * @param today `YYYY-MM-DD`
 */
export const listWork = async (req: PayloadRequest, today: string): Promise<Work[]> => {
  const actor = actorOf(req)
  if (!actor) return []
  const kinds = workWheres(actor)
  const visible = await visibleWhere(req)
  const found = await Promise.all(kinds.map((where) => findWork(req, { and: [visible, where] })))
  const rows = [...new Map(found.flat().map((row) => [row.key, row])).values()]
  const people = await namePeople(
    req,
    rows.map(({ assignee }) => assignee),
  )
  const partners = await namePartners(
    req,
    rows.map(({ partner }) => partner),
  )
  return rows
    .map((row): [string, Work] => {
      const reason = reasonOf(row, actor)
      const work: Work = {
        collection: row.contentType,
        id: documentIdOf(req, row.document),
        title: row.title ?? '',
        partner: named(row.partner, partners),
        sourceLanguage: row.sourceLanguage,
        language: row.language,
        cell: describeCell(row, people),
        reason,
      }
      return [urgency(row, reason, today), work]
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, most)
    .map(([, work]) => work)
}

const open: Where = {
  and: [
    { isSource: { equals: false } },
    { state: { in: ['stale', 'incomplete', 'missing', 'in-review'] } },
  ],
}

/** One question for each kind of work, so that much of one kind does not hide another. */
const workWheres = (actor: Actor): Where[] => {
  const mine: Where = { and: [{ assignee: { equals: actor.id } }, open] }
  if (actor.role !== 'translator' && actor.role !== 'reviewer') {
    return isCoordinating(actor)
      ? [mine, { and: [{ waiting: { greater_than: 0 } }, { isSource: { equals: false } }] }]
      : [mine]
  }
  const inMine: Where = { language: { in: actor.languages } }
  if (actor.role === 'reviewer') {
    return [
      mine,
      { and: [inMine, { waiting: { greater_than: 0 } }, { isReturned: { not_equals: true } }] },
    ]
  }
  const unassigned: Where = { assignee: { exists: false } }
  return [
    mine,
    {
      and: [inMine, { isReturned: { equals: true } }, { isSource: { equals: false } }, unassigned],
    },
    ...['stale', 'incomplete', 'missing'].map((state): Where => ({
      and: [inMine, { state: { equals: state } }, { isSource: { equals: false } }, unassigned],
    })),
  ]
}

const findWork = async (req: PayloadRequest, where: Where): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: translationStates,
    limit: most,
    pagination: false,
    req,
    select: { memory: false },
    sort: ['oldestStale', 'key'],
    where,
  })
  return docs
}

const reasonOf = (row: Row, actor: Actor): WorkReason => {
  const isMine = sameId(row.assignee, actor.id)
  if (row.isReturned && (isMine || actor.role === 'translator')) return 'returned'
  const reviews = actor.role === 'reviewer' || isCoordinating(actor)
  if (reviews && row.waiting > 0) return 'review'
  return isMine ? 'assigned' : 'open'
}

const order: Record<WorkReason, number> = { returned: 0, assigned: 2, review: 3, open: 4 }
const states = ['stale', 'incomplete', 'missing', 'in-review']

/** A text by which work sorts, the most urgent first. */
const urgency = (row: Row, reason: WorkReason, today: string): string => {
  const isOverdue = row.dueOn !== null && row.dueOn < today
  const first = reason === 'returned' ? 0 : isOverdue ? 1 : order[reason]
  return [first, row.dueOn ?? '9999', states.indexOf(row.state), row.oldestStale, row.title].join()
}
