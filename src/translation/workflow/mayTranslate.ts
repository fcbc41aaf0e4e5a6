import { type Actor, isCoordinating } from '../../access/actor.ts'
import { mayPublish, maySeeDesk } from '../../access/mayPublish.ts'
import type { DocumentId } from '../../platform/documents/types.ts'

type Place = { partner: DocumentId | null; language: string; isAssigned: boolean }

/** True when the person may write texts of this language of the document. */
export const mayTranslate = (actor: Actor | undefined, place: Place): boolean => {
  if (actor?.role !== 'translator') return mayPublish(actor, place.partner)
  const isTheirs = place.isAssigned || maySeeDesk(actor, place.partner)
  return isTheirs && actor.languages.includes(place.language)
}

/** True when the person may approve or return this language of the document. */
export const mayReview = (actor: Actor | undefined, place: Place): boolean => {
  if (isCoordinating(actor)) return true
  if (actor?.role !== 'reviewer' || !actor.languages.includes(place.language)) return false
  return place.isAssigned || maySeeDesk(actor, place.partner)
}
