import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { seesDesk } from '../../src/access/assignedDocuments.ts'
import { mayPublish } from '../../src/access/mayPublish.ts'
import { findBySlug } from '../../src/catalogue/findBySlug.ts'
import { findAddressPatterns, formatAddress } from '../../src/catalogue/addressPatterns.ts'
import { relationId } from '../../src/platform/documents/relationId.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { inTransaction } from '../../src/platform/documents/inTransaction.ts'
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
import { readTranslationState } from '../../src/translation/workflow/readTranslationState.ts'
import { readSettings } from '../../src/translation/workflow/settings.ts'

import { type TranslationContext, trackDraft } from '../hooks/trackTranslations.ts'

import { answer } from './answer.ts'
import {
  assertSignedIn,
  authorize,
  authorizeWithOwner,
  bodyOf,
  idOf,
  oneLanguage,
  typedId,
} from './requests.ts'

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
      await authorize(req, contentType, id)
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
      const context: TranslationContext = req.context
      context.smallFix = yesOrNo(req, 'smallFix')
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
      await inTransaction(req, async () => {
        const old = await restoreVersion(req, { contentType, id, version, part, language })
        await trackDraft(req, contentType, id, { restored: old })
      })
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
  const translation = await readTranslationState(req, contentType, id)
  const patterns = await findAddressPatterns(req.payload)
  const { unreadyTranslations } = await readSettings(req)
  const languages = Object.entries(state.languages).map(([language, entry]) => {
    const address = entry.slug && { id, language, slug: entry.slug }
    const url = address ? formatAddress(patterns, contentType, address) : entry.url
    return [language, { ...entry, url, ...translation[language] }] as const
  })
  return { ...state, unreadyTranslations, languages: Object.fromEntries(languages) }
}

const statesOfMany = async (req: PayloadRequest, contentType: CollectionSlug) => {
  assertSignedIn(req)
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
    const partner = desk && relationId(desk.draft['partner'])
    if (desk && (await seesDesk(req, contentType, { id, partner }))) visible.push(id)
  }
  return readLanguageStates(req, contentType, visible)
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

const yesOrNo = (req: PayloadRequest, name: string): boolean => {
  const given = req.searchParams.get(name)
  if (given === null || given === 'true' || given === 'false') return given === 'true'
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: `${name} is true or false.`,
    errors: [{ path: name, message: 'true or false', allowed: ['true', 'false'] }],
  })
}
