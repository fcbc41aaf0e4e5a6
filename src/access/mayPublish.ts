import { type Actor, isCoordinating } from './actor.ts'

/** True when this person may publish, withdraw and schedule documents of that partner. */
export const mayPublish = (
  actor: Actor | undefined,
  partner: number | string | null | undefined,
): boolean =>
  isCoordinating(actor) ||
  (actor?.role === 'editor' &&
    actor.partner !== null &&
    partner !== null &&
    partner !== undefined &&
    String(actor.partner) === String(partner))

/** True when this person may see the desk (drafts, versions, states) of that partner's documents. */
export const maySeeDesk = (
  actor: Actor | undefined,
  partner: number | string | null | undefined,
): boolean =>
  isCoordinating(actor) ||
  Boolean(
    actor &&
    actor.partner !== null &&
    partner !== null &&
    partner !== undefined &&
    String(actor.partner) === String(partner),
  )
