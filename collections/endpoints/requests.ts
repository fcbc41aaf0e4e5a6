import type { CollectionSlug, PayloadRequest } from 'payload'

import { configuredLanguages } from '../../src/platform/documents/configuredLanguages.ts'
import { type Actor, actorOf } from '../../src/access/actor.ts'
import { seesDesk } from '../../src/access/assignedDocuments.ts'
import { parseDocumentId } from '../../src/platform/documents/parseDocumentId.ts'
import { relationId } from '../../src/platform/documents/relationId.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { readDesk } from '../../src/publications/readDesk.ts'
import { message } from '../../src/platform/messages/Message.ts'

type May = (actor: Actor | undefined, partner: DocumentId | null | undefined) => boolean

/** Makes sure that the person may do this with this document, and returns who it is. */
export const authorize = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
  may: May = () => true,
): Promise<string> => (await authorizeWithOwner(req, contentType, id, may)).by

/** The same, and whose document it is. */
export const authorizeWithOwner = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
  may: May = () => true,
): Promise<{ by: string; partner: DocumentId | null }> => {
  const actor = assertSignedIn(req)
  const desk = await readDesk(req, contentType, id)
  const partner = relationId(desk.draft['partner'])
  if (!(await seesDesk(req, contentType, { id, partner }))) {
    // Whether another partner's draft exists is nobody's business.
    throw new ExpectedFailure({
      kind: 'not-found',
      detail: message('noDocument', { contentType, id }),
    })
  }
  if (!may(actor, partner)) {
    throw new ExpectedFailure({
      kind: 'forbidden',
      detail: message('publishersMay'),
    })
  }
  return { by: String(actor.id), partner: partner ?? null }
}

/** The one configured language that `?locale=` names. */
export const oneLanguage = (req: PayloadRequest): string => {
  const codes = configuredLanguages(req.payload)
  const given = req.searchParams.get('locale')
  if (given && codes.includes(given)) return given
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: `Name one language: ?locale=${codes.join(' | ')}.`,
    errors: [{ path: 'locale', message: 'One language', allowed: codes }],
  })
}

/** The id in the address. */
export const idOf = (req: PayloadRequest): DocumentId =>
  typedId(req, String(req.routeParams?.['id']))

/** An id as the database has it; an expected failure for what cannot be one. */
export const typedId = (req: PayloadRequest, given: string): DocumentId => {
  const id = parseDocumentId(req.payload, given)
  if (id !== undefined) return id
  throw new ExpectedFailure({
    kind: 'not-found',
    detail: message('noDocumentId', { given }),
  })
}

/** An id in a parameter; an expected failure that names the parameter for what cannot be one. */
export const idParameter = (req: PayloadRequest, path: string, given: string): DocumentId => {
  const id = parseDocumentId(req.payload, given)
  if (id !== undefined) return id
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: `“${given.slice(0, 80)}” is not an id.`,
    errors: [{ path, message: 'Not an id' }],
  })
}

/** The person who is signed in; an expected failure for nobody. */
export const assertSignedIn = (req: PayloadRequest): Actor => {
  const actor = actorOf(req)
  if (actor) return actor
  throw new ExpectedFailure({ kind: 'unauthenticated', detail: message('signInFirst') })
}

/** Slugs of the collections whose documents are published language by language. */
export const publishableSlugs = ({ payload }: PayloadRequest): CollectionSlug[] =>
  Object.values(payload.collections)
    .filter(({ config }) => config.custom['publishable'])
    .map(({ config }) => config.slug)

/** The JSON body. */
export const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch {
    throw new ExpectedFailure({ kind: 'malformed', detail: 'The body is not JSON.' })
  }
}
