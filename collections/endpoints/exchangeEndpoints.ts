import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { configuredLanguages } from '../../src/platform/documents/configuredLanguages.ts'
import type { DocumentId } from '../../src/platform/documents/types.ts'
import { loadEnv } from '../../src/platform/env.ts'
import type { FailureDetail } from '../../src/platform/errors/Failure.ts'
import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { exchangeFormats, largestFile } from '../../src/translation/exchange/exchangeFormats.ts'
import type { ExchangeFormat } from '../../src/translation/exchange/exchangeFormats.ts'
import { exportTranslations } from '../../src/translation/exchange/exportTranslations.ts'
import { importTranslations } from '../../src/translation/exchange/importTranslations.ts'
import { readReturnedFile } from '../../src/translation/exchange/readReturnedFile.ts'
import type { Selection } from '../../src/translation/exchange/selectDocuments.ts'
import { monthOf, readUsage } from '../../src/translation/machine/budget.ts'
import { cancelJob } from '../../src/translation/machine/cancelJob.ts'
import { enqueuePretranslation } from '../../src/translation/machine/enqueuePretranslation.ts'
import { machineOf } from '../../src/translation/machine/machineOf.ts'
import { describeJob, findJobs } from '../../src/translation/machine/TranslationJob.ts'
import { translationStateNames } from '../../src/translation/workflow/listTranslations.ts'

import { answer } from './answer.ts'
import { readUpload } from './readUpload.ts'
import { assertSignedIn, bodyOf, idOf, idParameter, publishableSlugs } from './requests.ts'
import { type Message, message } from '../../src/platform/messages/Message.ts'
import { readerLanguage } from '../../src/platform/messages/tell.ts'
import { renderReport } from '../../src/translation/exchange/renderReport.ts'

/** Texts that go out to translators and come back, by file; and machines that translate. */
export const exchangeEndpoints: Endpoint[] = [
  {
    path: '/translations/export',
    method: 'get',
    handler: answer(async (req) => {
      assertSignedIn(req)
      const given = Object.fromEntries(req.searchParams)
      const { body, filename, mediaType } = await exportTranslations(req, {
        format: oneOf('format', given['format'], formats),
        language: oneOf('language', given['language'], configuredLanguages(req.payload)),
        scope: oneOf('scope', given['scope'] ?? 'all', ['all', 'open']),
        selection: parseSelection(req, { ...given, documents: listOf(given['documents']) }, given),
      })
      return new Response(body, {
        headers: {
          'cache-control': 'no-store',
          'content-disposition': `attachment; filename="${filename}"`,
          'content-type': mediaType,
        },
      })
    }),
  },
  {
    path: '/translations/import',
    method: 'post',
    handler: answer(async (req) => {
      assertSignedIn(req)
      const options = { force: flag(req, 'force'), isDryRun: flag(req, 'dry') }
      const file = await readReturnedFile(await readUpload(req, largestFile.xliff))
      if (!file.ok) throw unreadable(file.problems)
      const report = await importTranslations(req, file, options)
      return Response.json(renderReport(report, readerLanguage(req)))
    }),
  },
  {
    path: '/translations/provider',
    method: 'get',
    handler: answer(async (req) => {
      assertSignedIn(req)
      const { charactersPerMonth, provider } = machineOf(loadEnv().machineTranslation)
      if (!provider) return Response.json(null)
      const used = await readUsage(req.payload, monthOf(new Date()))
      return Response.json({ name: provider.name, budget: { limit: charactersPerMonth, used } })
    }),
  },
  {
    path: '/translations/pretranslate',
    method: 'post',
    handler: answer(async (req) => {
      const actor = assertSignedIn(req)
      const body = recordOf(await bodyOf(req))
      const language = oneOf('language', body['language'], configuredLanguages(req.payload))
      const selection = parseSelection(req, body, body['filter'])
      if (!machineOf(loadEnv().machineTranslation).provider) {
        throw new ExpectedFailure({ kind: 'conflict', detail: message('machineNotHere') })
      }
      const job = await enqueuePretranslation(req, actor, { language, selection })
      return Response.json(describeJob(job, readerLanguage(req)), { status: 202 })
    }),
  },
  {
    path: '/translations/jobs',
    method: 'get',
    handler: answer(async (req) => {
      const jobs = await findJobs(req, assertSignedIn(req))
      return Response.json({ jobs: jobs.map((job) => describeJob(job, readerLanguage(req))) })
    }),
  },
  {
    path: '/translations/jobs/:id',
    method: 'get',
    handler: answer(async (req) => {
      const [job] = await findJobs(req, assertSignedIn(req), { id: idOf(req) })
      if (job) return Response.json(describeJob(job, readerLanguage(req)))
      throw new ExpectedFailure({ kind: 'not-found', detail: message('noSuchJob') })
    }),
  },
  {
    path: '/translations/jobs/:id/cancel',
    method: 'post',
    handler: answer(async (req) => {
      const actor = assertSignedIn(req)
      return Response.json(describeJob(await cancelJob(req, actor, idOf(req)), readerLanguage(req)))
    }),
  },
]

const formats = Object.keys(exchangeFormats) as ExchangeFormat[]

const malformed = (detail: string, error: FailureDetail): ExpectedFailure =>
  new ExpectedFailure({ kind: 'malformed', detail, errors: [error] })

const unreadable = (problems: readonly Message[]): ExpectedFailure =>
  new ExpectedFailure({
    kind: 'invalid',
    detail: message('several', { sentences: { list: problems, separator: ' ' } }),
    errors: problems.map((message) => ({ path: 'file', message })),
  })

const oneOf = <Value extends string>(
  path: string,
  given: unknown,
  allowed: readonly Value[],
): Value => {
  const found = allowed.find((value) => value === given)
  if (found !== undefined) return found
  const what = given === undefined ? `Say the ${path}` : `This is no ${path} here`
  throw malformed(`${what}. Allowed: ${allowed.join(', ')}.`, {
    path,
    message: 'One of the allowed values',
    allowed,
  })
}

const flag = (req: PayloadRequest, name: string): boolean =>
  oneOf(name, req.searchParams.get(name) ?? 'false', ['true', 'false']) === 'true'

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}

const listOf = (text: string | undefined): string[] | undefined =>
  text === undefined ? undefined : text.split(',').filter(Boolean)

/** The documents that are named, else those that a filter finds. */
const parseSelection = (
  req: PayloadRequest,
  { documents }: Record<string, unknown>,
  filter: unknown,
): Selection => {
  if (documents === undefined) {
    const isFilter = filter === undefined || (typeof filter === 'object' && !Array.isArray(filter))
    if (!isFilter) {
      throw malformed('A filter is an object.', { path: 'filter', message: 'An object' })
    }
    return { filter: parseFilter(req, recordOf(filter)) }
  }
  return { documents: parseDocuments(req, documents) }
}

/** The documents that a request names, such as `case-studies:1`, each once. */
export const parseDocuments = (
  req: PayloadRequest,
  documents: unknown,
): { contentType: CollectionSlug; id: DocumentId }[] => {
  if (!Array.isArray(documents) || documents.length === 0) {
    throw malformed('Name at least one document.', {
      path: 'documents',
      message: 'Such as case-studies:1',
    })
  }
  const named = new Map(documents.map((name) => [String(name), parseName(req, String(name))]))
  return [...named.values()]
}

const parseName = (
  req: PayloadRequest,
  name: string,
): { contentType: CollectionSlug; id: DocumentId } => {
  const [collection, id, ...rest] = name.split(':')
  if (id === undefined || rest.length > 0) {
    throw malformed(`“${name.slice(0, 80)}” names no document; case-studies:1 would.`, {
      path: 'documents',
      message: 'Collection and id, with a colon between them',
    })
  }
  const contentType = oneOf('collection', collection, publishableSlugs(req))
  return { contentType, id: idParameter(req, 'documents', id) }
}

const parseFilter = (req: PayloadRequest, given: Record<string, unknown>) => {
  const { collection, search, state } = given
  if (search !== undefined && search !== null && typeof search !== 'string') {
    throw malformed('Words to search are a text.', { path: 'search', message: 'A text' })
  }
  const isSaid = (value: unknown) => value !== undefined && value !== null && value !== ''
  const id = (path: string) =>
    isSaid(given[path]) ? idParameter(req, path, String(given[path])) : undefined
  return {
    collection: isSaid(collection)
      ? oneOf('collection', collection, publishableSlugs(req))
      : undefined,
    partner: id('partner'),
    topic: id('topic'),
    search: typeof search === 'string' ? search.trim().slice(0, 200) || undefined : undefined,
    state: isSaid(state) ? oneOf('state', state, translationStateNames) : undefined,
  }
}
