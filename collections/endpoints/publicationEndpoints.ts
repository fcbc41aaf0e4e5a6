import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { type Actor, actorOf } from '../../src/access/actor.ts'
import { mayPublish, maySeeDesk } from '../../src/access/mayPublish.ts'
import { findBySlug } from '../../src/catalogue/findBySlug.ts'
import { findAddressPatterns, formatAddress } from '../../src/catalogue/addressPatterns.ts'
import { relationId } from '../../src/platform/documents/relationId.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { numberChanges } from '../../src/publications/numberChanges.ts'
import { publishLanguage } from '../../src/publications/publishLanguage.ts'
import {
  readLanguageStates,
  readPublicationState,
} from '../../src/publications/readPublicationState.ts'
import { readDesk } from '../../src/publications/readDesk.ts'
import { restoreVersion } from '../../src/publications/restoreVersion.ts'
import { addSchedule, cancelSchedule, parseSchedule } from '../../src/publications/schedules.ts'
import { withdrawLanguages } from '../../src/publications/withdrawLanguages.ts'

import { answer } from './answer.ts'

/** Publishing, withdrawing, scheduling and taking back, one language at a time; and reading by slug. */
export const publicationEndpoints = (contentType: CollectionSlug): Endpoint[] => [
  { path: '/by-slug/:slug', method: 'get', handler: answer((req) => findBySlug(req, contentType)) },
  {
    path: '/publications',
    method: 'get',
    handler: answer(async (req) => Response.json(await statesOfMany(req, contentType))),
  },
  {
    path: '/:id/publication',
    method: 'get',
    handler: answer(async (req) => {
      const id = idOf(req)
      await authorize(req, contentType, id, maySeeDesk)
      return Response.json(await stateWithAddresses(req, contentType, id))
    }),
  },
  {
    path: '/:id/publish',
    method: 'post',
    handler: answer(async (req) => {
      const id = idOf(req)
      const by = await authorize(req, contentType, id, mayPublish)
      const language = oneLanguage(req)
      await publishLanguage(req, { contentType, id, language, by })
      return outcome(req, contentType, id, language)
    }),
  },
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: answer(async (req) => {
      const id = idOf(req)
      const by = await authorize(req, contentType, id, mayPublish)
      const languages = req.locale === 'all' ? 'all' : [oneLanguage(req)]
      await withdrawLanguages(req, { contentType, id, languages, by })
      return outcome(req, contentType, id, req.locale ?? 'all')
    }),
  },
  {
    path: '/:id/schedule',
    method: 'post',
    handler: answer(async (req) => {
      const id = idOf(req)
      const { by, partner } = await authorizeWithOwner(req, contentType, id, mayPublish)
      const language = oneLanguage(req)
      const wanted = parseSchedule(await bodyOf(req), new Date())
      const document = String(id)
      const schedule = await addSchedule(req, {
        ...wanted,
        contentType,
        document,
        language,
        by,
        partner,
      })
      return Response.json(schedule, { status: 201 })
    }),
  },
  {
    path: '/:id/schedule/:scheduleId',
    method: 'delete',
    handler: answer(async (req) => {
      const id = idOf(req)
      await authorize(req, contentType, id, mayPublish)
      const schedule = typedId(req, String(req.routeParams?.['scheduleId']))
      await cancelSchedule(req, { contentType, document: String(id), id: schedule })
      return new Response(null, { status: 204 })
    }),
  },
  {
    path: '/:id/restore',
    method: 'post',
    handler: answer(async (req) => {
      const id = idOf(req)
      await authorize(req, contentType, id, mayPublish)
      const language = oneLanguage(req)
      const { part, version } = parseRestore(req, await bodyOf(req))
      await restoreVersion(req, { contentType, id, version, part, language })
      return Response.json(await stateWithAddresses(req, contentType, id))
    }),
  },
]

const outcome = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
  language: string,
): Promise<Response> => {
  // A change without a number is only a change that readers hear of a little later.
  await numberChanges(req.payload).catch((err: unknown) => {
    req.payload.logger.warn({ err, msg: 'Numbers will be given later' })
  })
  const publications = await stateWithAddresses(req, contentType, id)
  const state = publications.languages[language]?.state ?? null
  return Response.json({ document: id, language, state, publications })
}

const stateWithAddresses = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
) => {
  const state = await readPublicationState(req, contentType, id)
  const patterns = await findAddressPatterns(req.payload)
  for (const [language, entry] of Object.entries(state.languages)) {
    if (entry.slug)
      entry.url = formatAddress(patterns, contentType, { id, language, slug: entry.slug })
  }
  return state
}

const statesOfMany = async (req: PayloadRequest, contentType: CollectionSlug) => {
  const actor = actorOf(req)
  if (!actor) throw new ExpectedFailure({ kind: 'unauthenticated', detail: 'Sign in first.' })
  const ids = String(req.searchParams.get('ids') ?? '')
    .split(',')
    .filter(Boolean)
  if (ids.length > 100) {
    throw new ExpectedFailure({
      kind: 'malformed',
      detail: 'At most 100 documents at a time.',
      errors: [{ path: 'ids', message: `${ids.length} ids, at most 100` }],
    })
  }
  const visible: DocumentId[] = []
  for (const id of ids.map((value) => typedId(req, value))) {
    const desk = await readDesk(req, contentType, id).catch(() => undefined)
    if (desk && maySeeDesk(actor, relationId(desk.draft['partner']))) visible.push(id)
  }
  return readLanguageStates(req, contentType, visible)
}

/** Makes sure that the person may do this with this document, and returns who it is. */
const authorize = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
  may: (actor: Actor | undefined, partner: DocumentId | null | undefined) => boolean,
): Promise<string> => (await authorizeWithOwner(req, contentType, id, may)).by

const authorizeWithOwner = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
  may: (actor: Actor | undefined, partner: DocumentId | null | undefined) => boolean,
): Promise<{ by: string; partner: DocumentId | null }> => {
  const actor = actorOf(req)
  if (!actor) throw new ExpectedFailure({ kind: 'unauthenticated', detail: 'Sign in first.' })
  const desk = await readDesk(req, contentType, id)
  const partner = relationId(desk.draft['partner'])
  if (!maySeeDesk(actor, partner)) {
    // Whether another partner's draft exists is nobody's business.
    throw new ExpectedFailure({ kind: 'not-found', detail: `There is no ${contentType} ${id}.` })
  }
  if (!may(actor, partner)) {
    throw new ExpectedFailure({
      kind: 'forbidden',
      detail: 'Only editors of the document’s partner and coordinators may do this.',
    })
  }
  return { by: String(actor.id), partner: partner ?? null }
}

const oneLanguage = (req: PayloadRequest): string => {
  const localization = req.payload.config.localization
  const codes = localization ? localization.localeCodes : []
  const given = req.searchParams.get('locale')
  if (given && codes.includes(given)) return given
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: `Name one language: ?locale=${codes.join(' | ')}.`,
    errors: [{ path: 'locale', message: 'One language', allowed: codes }],
  })
}

const idOf = (req: PayloadRequest): DocumentId => typedId(req, String(req.routeParams?.['id']))

const typedId = (req: PayloadRequest, given: string): DocumentId => {
  const isNumber = req.payload.db.defaultIDType === 'number'
  if (isNumber ? !/^\d{1,15}$/.test(given) : !/^[\da-f]{24}$/i.test(given)) {
    throw new ExpectedFailure({
      kind: 'not-found',
      detail: `“${given}” is not the id of a document.`,
    })
  }
  return isNumber ? Number(given) : given
}

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch {
    throw new ExpectedFailure({ kind: 'malformed', detail: 'The body is not JSON.' })
  }
}

const parseRestore = (
  req: PayloadRequest,
  body: unknown,
): { part: 'language' | 'shared'; version: DocumentId } => {
  const { part, version } = (typeof body === 'object' && body !== null ? body : {}) as {
    part?: unknown
    version?: unknown
  }
  if (part !== 'language' && part !== 'shared') {
    throw new ExpectedFailure({
      kind: 'malformed',
      detail: 'Say which part of the version to take back.',
      errors: [{ path: 'part', message: 'Which part', allowed: ['language', 'shared'] }],
    })
  }
  return { part, version: typedId(req, String(version)) }
}
