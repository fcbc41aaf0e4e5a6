import type { CollectionSlug, PayloadRequest } from 'payload'

import { configuredLanguages } from '../platform/documents/configuredLanguages.ts'
import { isGroup, isLocalized, labelOf } from '../platform/documents/fieldTree.ts'
import { canonicalJson } from '../platform/documents/canonicalJson.ts'
import type { DocumentId, FlattenedField, StoredDocument } from '../platform/documents/types.ts'

import { contentIn, fingerprintOf } from './fingerprint.ts'
import { listMissing } from './publishLanguage.ts'
import { type Desk, readDesk } from './readDesk.ts'
import { listSchedules, type Schedule } from './schedules.ts'
import { systemFields } from './systemFields.ts'
import { renderValue } from '../platform/messages/renderText.ts'
import { readerLanguage, tellStored } from '../platform/messages/tell.ts'

export type LanguageState = 'changed' | 'never-public' | 'public' | 'withdrawn'

/** A language's state in a list, and whether a step of it waits for its time. */
export type ListedState = { state: LanguageState; scheduled: boolean }

export type NamedField = { path: string; label: string }

/** What people at the desk see of a document's publication. */
export type PublicationState = {
  id: DocumentId
  languages: Record<
    string,
    {
      state: LanguageState
      scheduled: Schedule[]
      missing: NamedField[]
      slug: string | null
      url: string | null
      firstPublishedAt: string | null
      lastChangedAt: string | null
      by: string | null
    }
  >
  /** Shared values that the next publication in any language makes public. */
  sharedChanges: NamedField[]
  history: { at: string; action: string; language: string; by: string | null }[]
}

/** How a document stands in each configured language: public, changed since, missing, scheduled. */
export const readPublicationState = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
): Promise<PublicationState> => {
  const desk = await readDesk(req, contentType, id)
  const [schedules, history] = await Promise.all([
    listSchedules(req, contentType, id),
    listHistory(req, contentType, id),
  ])
  const names = await namePeople(
    req,
    [...history, ...desk.log].map(({ by }) => by),
  )
  const languages: PublicationState['languages'] = {}
  for (const language of configuredLanguages(req.payload)) {
    const logged = desk.log.find((entry) => entry.language === language)
    const alternate = (desk.row['alternates'] as { language: string; slug: string }[] | null)?.find(
      (entry) => entry.language === language,
    )
    languages[language] = {
      state: stateOf(desk, language),
      scheduled: schedules
        .filter((schedule) => schedule.language === language)
        .map((schedule) => inReadersWords(req, schedule)),
      missing: (await listMissing(req, desk, language)).map(({ label, path }) => ({
        path,
        label: renderValue(label ?? path, readerLanguage(req)),
      })),
      slug: alternate?.slug ?? null,
      url: null,
      firstPublishedAt: logged?.firstPublishedAt ?? null,
      lastChangedAt: logged?.lastChangedAt ?? null,
      by: nameOf(names, logged?.by),
    }
  }
  return {
    id,
    languages,
    sharedChanges: listSharedChanges(req, desk),
    history: history.map(({ at, action, language, by }) => ({
      at,
      action,
      language,
      by: nameOf(names, by),
    })),
  }
}

/** The state of each language of several documents, and whether a step waits, for lists. */
export const readLanguageStates = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  ids: DocumentId[],
): Promise<Record<string, Record<string, ListedState>>> => {
  const states: Record<string, Record<string, ListedState>> = {}
  const waiting = await listWaiting(req, contentType, ids)
  for (const id of ids) {
    const desk = await readDesk(req, contentType, id)
    states[String(id)] = Object.fromEntries(
      configuredLanguages(req.payload).map((language) => [
        language,
        { state: stateOf(desk, language), scheduled: waiting.has(`${id}:${language}`) },
      ]),
    )
  }
  return states
}

/** Documents and languages with a schedule that waits, as `<id>:<language>`. */
const listWaiting = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  ids: DocumentId[],
): Promise<Set<string>> => {
  const { docs } = await req.payload.db.find<Schedule>({
    collection: 'schedules',
    limit: 0,
    pagination: false,
    req,
    where: {
      and: [
        { contentType: { equals: contentType } },
        { document: { in: ids.map(String) } },
        { state: { equals: 'waiting' } },
      ],
    },
  })
  return new Set(docs.map(({ document, language }) => `${document}:${language}`))
}

const stateOf = (desk: Desk, language: string): LanguageState => {
  const logged = desk.log.find((entry) => entry.language === language)
  if (!logged) return 'never-public'
  if (logged.state === 'withdrawn') return 'withdrawn'
  return fingerprintOf(desk.fields, desk.draft, language) === logged.fingerprint
    ? 'public'
    : 'changed'
}

const listSharedChanges = (req: PayloadRequest, desk: Desk): NamedField[] => {
  if (!desk.log.some(({ state }) => state === 'published')) return []
  // Compared in a language that nobody writes: what is left is what all languages share.
  const sharedIn = (document: StoredDocument): StoredDocument =>
    contentIn(desk.fields, document, 'no-language')
  const [draft, row] = [sharedIn(desk.draft), sharedIn(desk.row)]
  const differing = (
    fields: FlattenedField[],
    a: StoredDocument,
    b: StoredDocument,
    prefix: string,
  ) =>
    fields.flatMap((field): NamedField[] => {
      if (systemFields.has(field.name) || isLocalized(field)) return []
      const [left, right] = [a[field.name], b[field.name]]
      if (canonicalJson(left ?? null) === canonicalJson(right ?? null)) return []
      const path = prefix + field.name
      if (isGroup(field)) {
        return differing(
          field.flattenedFields,
          (left ?? {}) as StoredDocument,
          (right ?? {}) as StoredDocument,
          `${path}.`,
        )
      }
      return [{ path, label: renderValue(labelOf(field), readerLanguage(req)) }]
    })
  return differing(desk.fields, draft, row, '')
}

type HistoryRow = { at: string; action: string; language: string; by: string | null }

const listHistory = async (
  req: PayloadRequest,
  contentType: CollectionSlug,
  id: DocumentId,
): Promise<HistoryRow[]> => {
  const { docs } = await req.payload.db.find<HistoryRow>({
    collection: 'publication-history',
    limit: 20,
    pagination: false,
    req,
    sort: ['-at', '-id'],
    where: {
      and: [{ contentType: { equals: contentType } }, { document: { equals: String(id) } }],
    },
  })
  return docs
}

const namePeople = async (
  req: PayloadRequest,
  ids: (string | null)[],
): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: DocumentId; name?: string; email: string }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    req,
    where: { id: { in: wanted } },
  })
  return new Map(docs.map(({ id, name, email }) => [String(id), name || email]))
}

/** Why a schedule failed is stored as a message. */
const inReadersWords = (req: PayloadRequest, schedule: Schedule): Schedule => ({
  ...schedule,
  error: schedule.error ? tellStored(req, schedule.error) : null,
})

const nameOf = (names: Map<string, string>, by: string | null | undefined): string | null =>
  by ? (names.get(by) ?? null) : null
