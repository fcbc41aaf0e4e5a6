import type { PayloadRequest, Where } from 'payload'

import { type Actor, actorOf, isCoordinating, type Role } from '../../access/actor.ts'
import { mayPublish } from '../../access/mayPublish.ts'
import { inTransaction } from '../../platform/documents/inTransaction.ts'
import { relationId } from '../../platform/documents/relationId.ts'
import type { DocumentId } from '../../platform/documents/types.ts'
import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'

import { namePartners } from './describeCell.ts'
import { mayReview, mayTranslate } from './mayTranslate.ts'
import { openForWork, type TranslationPlace } from './openTranslation.ts'
import type { Named } from './TranslationDocument.ts'
import { translationStates } from './TranslationRow.ts'
import { message } from '../../platform/messages/Message.ts'

export type Assignment = {
  /** Nobody when null. */
  assignee: DocumentId | null
  /** The day by which it is to be done, `YYYY-MM-DD`. */
  dueOn: string | null
}

/** Somebody to whom work can be given. */
export type Person = Named & { role: Role; partner: Named | null; languages: string[] }

type User = Record<string, unknown> & { id: DocumentId; role: Role }

/**
 * Gives a language of a document to a person, who from then on may see the document; a translator
 * may write that language. Coordinators may do so, and editors with their partner's documents.
 *
 * @throws ExpectedFailure `forbidden`, or `malformed` for somebody who could not do the work; as
 *   `openForWork`
 */
export const assignTranslation = (
  req: PayloadRequest,
  place: TranslationPlace,
  { assignee, dueOn }: Assignment,
): Promise<void> =>
  inTransaction(req, async () => {
    const { actor, partner, row } = await openForWork(req, place)
    if (!mayPublish(actor, partner)) {
      throw new ExpectedFailure({
        kind: 'forbidden',
        detail: message('assignersOnly'),
      })
    }
    if (assignee !== null) await assertCanWork(req, place.language, { assignee, partner })
    await req.payload.db.updateOne({
      collection: translationStates,
      id: row.id,
      // A day belongs to whoever has to keep it.
      data: { assignee, dueOn: assignee === null ? null : dueOn, assignedBy: String(actor?.id) },
      req,
      returning: false,
    })
  })

const assertCanWork = async (
  req: PayloadRequest,
  language: string,
  { assignee, partner }: { assignee: DocumentId; partner: DocumentId | null },
): Promise<void> => {
  const [user] = await findUsers(req, { id: { equals: assignee } })
  const worker = user && actorOf({ user: user as never })
  const place = { isAssigned: true, language, partner }
  if (mayTranslate(worker, place) || mayReview(worker, place)) return
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: user ? message('cannotWorkOn', { language: { language } }) : message('noSuchPerson'),
    errors: [{ path: 'assignee', message: message('workersOnly') }],
  })
}

/** The people to whom a language can be given; an editor knows those of their own partner besides. */
export const listPeople = async (req: PayloadRequest, language: string): Promise<Person[]> => {
  const asker = actorOf(req)
  // Who may not give out work need not know who could take it.
  if (!isCoordinating(asker) && asker?.role !== 'editor') return []
  const users = await findUsers(req, { disabled: { not_equals: true } })
  const able = users.filter((user) => canTake(user, language, asker))
  const partners = await namePartners(
    req,
    able.map(({ partner }) => partner),
  )
  return able
    .map((user): Person => {
      const partner = relationId(user['partner'])
      const name = partners.get(String(partner))
      return {
        id: user.id,
        // Addresses of other partners' people are not for everybody.
        name: String(
          user['name'] || (isCoordinating(asker) ? user['email'] : `${user.role} ${user.id}`),
        ),
        role: user.role,
        partner: partner !== undefined && name !== undefined ? { id: partner, name } : null,
        languages: (user['languages'] as string[] | null) ?? [],
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

const canTake = (user: User, language: string, asker: Actor | undefined): boolean => {
  const worker = actorOf({ user: user as never })
  if (!worker) return false
  if (worker.role === 'translator' || worker.role === 'reviewer') {
    return worker.languages.includes(language)
  }
  return isCoordinating(asker) || isCoordinating(worker) || mayPublish(asker, worker.partner)
}

const findUsers = async (req: PayloadRequest, where: Where): Promise<User[]> => {
  const { docs } = await req.payload.db.find<User>({
    collection: 'users',
    limit: 0,
    pagination: false,
    req,
    where,
  })
  return docs
}
