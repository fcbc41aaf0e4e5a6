import type { Endpoint, PayloadRequest } from 'payload'

import { configuredLanguages } from '../../src/platform/documents/configuredLanguages.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { message } from '../../src/platform/messages/Message.ts'
import { listPeople } from '../../src/translation/workflow/assignTranslation.ts'
import { assignTranslations } from '../../src/translation/workflow/assignTranslations.ts'
import {
  listTranslations,
  type TranslatedDocument,
  type TranslationFilter,
  translationSorts,
  translationStateNames,
} from '../../src/translation/workflow/listTranslations.ts'
import { listWork } from '../../src/translation/workflow/listWork.ts'
import type { TranslationPlace } from '../../src/translation/workflow/openTranslation.ts'
import { renderOverview } from '../../src/translation/workflow/renderOverview.ts'

import { answer } from './answer.ts'
import { parseDocuments } from './exchangeEndpoints.ts'
import { assertSignedIn, bodyOf, idParameter, oneLanguage, publishableSlugs } from './requests.ts'
import { parseAssignment } from './translationEndpoints.ts'

const largestPage = 100

/** How far the translations of all documents are, and who has to do what. */
export const translationListEndpoints: Endpoint[] = [
  {
    path: '/translations',
    method: 'get',
    handler: answer(async (req) => {
      assertSignedIn(req)
      const page = wholeNumber(req, 'page', 1, Number.MAX_SAFE_INTEGER)
      const limit = wholeNumber(req, 'limit', 25, largestPage)
      const sort = oneOf(req, 'sort', translationSorts) ?? 'oldest-stale'
      return Response.json(
        await listTranslations(req, translationFilter(req), { limit, page, sort }),
      )
    }),
  },
  {
    path: '/translations.csv',
    method: 'get',
    handler: answer(async (req) => {
      assertSignedIn(req)
      const documents = await listAll(req)
      return new Response(renderOverview(documents), {
        headers: {
          'content-disposition': 'attachment; filename="translations.csv"',
          'content-type': 'text/csv; charset=utf-8',
        },
      })
    }),
  },
  {
    path: '/translations/work',
    method: 'get',
    handler: answer(async (req) => {
      assertSignedIn(req)
      const today = new Date().toISOString().slice(0, 10)
      return Response.json({ work: await listWork(req, today) })
    }),
  },
  {
    path: '/translations/people',
    method: 'get',
    handler: answer(async (req) => {
      assertSignedIn(req)
      return Response.json({ people: await listPeople(req, oneLanguage(req)) })
    }),
  },
  {
    path: '/translations/assign',
    method: 'post',
    handler: answer(async (req) => {
      assertSignedIn(req)
      const language = oneLanguage(req)
      const body = await bodyOf(req)
      const assignment = parseAssignment(req, body)
      const places = parsePlaces(req, body, language)
      return Response.json({ documents: await assignTranslations(req, places, assignment) })
    }),
  },
]

/** Each is read and written on its own. */
const mostAssigned = 500

const parsePlaces = (req: PayloadRequest, body: unknown, language: string): TranslationPlace[] => {
  const documents = parseDocuments(req, (body as { documents?: unknown }).documents)
  if (documents.length <= mostAssigned) return documents.map((one) => ({ ...one, language }))
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: message('assignTooMany', { found: documents.length, most: mostAssigned }),
    errors: [{ path: 'documents', message: `At most ${mostAssigned}` }],
  })
}

/** Which documents the query of a request asks for; an expected failure for what cannot be asked. */
const translationFilter = (req: PayloadRequest): TranslationFilter => {
  const id = (name: string) => {
    const given = req.searchParams.get(name)
    return given ? idParameter(req, name, given) : undefined
  }
  return {
    collection: oneOf(req, 'collection', publishableSlugs(req)),
    partner: id('partner'),
    topic: id('topic'),
    search: req.searchParams.get('search')?.trim().slice(0, 200) || undefined,
    language: oneOf(req, 'language', configuredLanguages(req.payload)),
    state: oneOf(req, 'state', translationStateNames),
  }
}

const listAll = async (req: PayloadRequest): Promise<TranslatedDocument[]> => {
  const filter = translationFilter(req)
  const sort = oneOf(req, 'sort', translationSorts) ?? 'title'
  const documents: TranslatedDocument[] = []
  for (let page = 1; ; page += 1) {
    const list = await listTranslations(req, filter, { limit: 1000, page, sort })
    documents.push(...list.documents)
    if (page >= list.totalPages) return documents
  }
}

const oneOf = <Value extends string>(
  req: PayloadRequest,
  name: string,
  allowed: readonly Value[],
): Value | undefined => {
  const given = req.searchParams.get(name)
  if (!given) return undefined
  const found = allowed.find((value) => value === given)
  if (found) return found
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: `“${given}” is no ${name} here. Allowed: ${allowed.join(', ')}.`,
    errors: [{ path: name, message: 'Not one of the allowed values', allowed }],
  })
}

const wholeNumber = (req: PayloadRequest, name: string, usual: number, largest: number): number => {
  const given = req.searchParams.get(name)
  if (!given) return usual
  const value = Number(given)
  if (Number.isSafeInteger(value) && value >= 1 && value <= largest) return value
  throw new ExpectedFailure({
    kind: 'malformed',
    detail: `${name} is a whole number from 1 to ${largest}.`,
    errors: [{ path: name, message: `A whole number from 1 to ${largest}` }],
  })
}
