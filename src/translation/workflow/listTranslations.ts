import type { PayloadRequest, Where } from 'payload'

import { actorOf, isCoordinating } from '../../access/actor.ts'
import { configuredLanguages } from '../../platform/documents/configuredLanguages.ts'
import type { DocumentId } from '../../platform/documents/types.ts'
import { groupBy } from '../exchange/groupBy.ts'
import type { TranslationState } from '../state/translationState.ts'

import { describeCell, named, namePartners, namePeople } from './describeCell.ts'
import type { Cell, Named } from './TranslationDocument.ts'
import { findRowsWhere, translationStates, type TranslationRow } from './TranslationRow.ts'

export const translationStateNames = [
  'missing',
  'incomplete',
  'stale',
  'in-review',
  'current',
] as const satisfies readonly TranslationState[]

/** Orders of a list, with the field that each goes by. */
const sorts = { 'oldest-stale': 'oldestStale', title: 'title', '-changed': '-changedAt' } as const

export type TranslationSort = keyof typeof sorts
export const translationSorts = Object.keys(sorts) as TranslationSort[]

/** Which documents a list of translations holds. */
export type TranslationFilter = {
  collection?: string | undefined
  partner?: DocumentId | undefined
  topic?: DocumentId | undefined
  /** Words of the title. */
  search?: string | undefined
  /** With a state: the language that is in it; else the documents that are not written in it. */
  language?: string | undefined
  state?: TranslationState | undefined
}

type Page = { sort: TranslationSort; page: number; limit: number }

/** A document and how each language of it stands. */
export type TranslatedDocument = {
  collection: string
  id: DocumentId
  title: string
  partner: Named | null
  sourceLanguage: string
  /** When it last changed in the language asked for, else in any. */
  changedAt: string
  cells: Record<string, Cell>
}

type Totals = Record<TranslationState | 'documents' | 'public', number>

/** Documents × languages, with totals for each language. */
export type TranslationList = {
  languages: string[]
  documents: TranslatedDocument[]
  /**
   * Of all documents that the person may see and that filters but language and state let through;
   * those that are written in the language are not counted, for nobody translates them into it.
   */
  totals: Record<string, Totals>
  page: number
  limit: number
  totalDocs: number
  totalPages: number
}

type Row = Omit<TranslationRow, 'memory'>

const listed = Object.fromEntries(
  [
    ...['assignee', 'contentType', 'current', 'document', 'dueOn', 'isPublic'],
    ...['isReturned', 'isSource', 'language', 'missing', 'partner', 'sourceLanguage', 'stale'],
    ...['staleSince', 'state', 'title', 'total', 'waiting'],
  ].map((name) => [name, true as const]),
)

/** Lists how far translations are, as stored: no document is read. */
export const listTranslations = async (
  req: PayloadRequest,
  filter: TranslationFilter,
  { limit, page, sort }: Page,
): Promise<TranslationList> => {
  const visible = await visibleWhere(req)
  const narrowed: Where = { and: [visible, ...filterWheres(filter)] }
  const found = await req.payload.db.find<Row>({
    collection: translationStates,
    limit,
    page,
    // The MongoDB adapter counts only when it is told to.
    pagination: true,
    req,
    select: { changedAt: true, contentType: true, document: true },
    sort: [sorts[sort], 'key'],
    where: { and: [narrowed, documentsWhere(filter)] },
  })
  const rows = await findRowsOf(req, found.docs)
  const [people, partners] = await Promise.all([
    namePeople(
      req,
      rows.map(({ assignee }) => assignee),
    ),
    namePartners(
      req,
      rows.map(({ partner }) => partner),
    ),
  ])
  return {
    languages: configuredLanguages(req.payload),
    documents: found.docs.flatMap(({ changedAt, contentType, document }) => {
      const own = rows.filter((row) => row.contentType === contentType && row.document === document)
      return describeDocument(req, own, { changedAt, people, partners })
    }),
    totals: await countTotals(req, narrowed),
    page,
    limit,
    totalDocs: found.totalDocs,
    totalPages: Math.max(1, found.totalPages),
  }
}

/** The stored states that the person of the request may know of. */
export const visibleWhere = async (req: PayloadRequest): Promise<Where> => {
  const actor = actorOf(req)
  const isThere: Where = { inTrash: { equals: false } }
  if (!req.user || isCoordinating(actor)) return isThere
  const own: Where[] = actor?.partner ? [{ partner: { equals: actor.partner } }] : []
  const assigned = actor
    ? await findRowsWhere(
        req,
        { assignee: { equals: actor.id } },
        { contentType: true, document: true },
      )
    : []
  const keys = assigned.map(({ contentType, document }): Where => ({
    and: [{ contentType: { equals: contentType } }, { document: { equals: document } }],
  }))
  return { and: [isThere, { or: [...own, ...keys, { id: { in: [] } }] }] }
}

/** The conditions of a filter on documents, language and state left out. */
export const filterWheres = ({
  collection,
  partner,
  search,
  topic,
}: TranslationFilter): Where[] => [
  ...(collection ? [{ contentType: { equals: collection } }] : []),
  ...(partner === undefined ? [] : [{ partner: { equals: partner } }]),
  ...(topic === undefined ? [] : [{ topics: { contains: `|${topic}|` } }]),
  ...(search ? [{ title: { contains: search } }] : []),
]

// One row stands for each document: that of the language asked for, else that of its source language.
const documentsWhere = ({ language, state }: TranslationFilter): Where => {
  if (language) {
    const inState: Where = state ? { state: { equals: state } } : {}
    return { and: [{ language: { equals: language } }, { isSource: { equals: false } }, inState] }
  }
  const inState: Where[] = state ? [{ states: { contains: `:${state}|` } }] : []
  return { and: [{ isSource: { equals: true } }, ...inState] }
}

const findRowsOf = async (
  req: PayloadRequest,
  documents: readonly Pick<Row, 'contentType' | 'document'>[],
): Promise<Row[]> => {
  const byCollection = groupBy(documents, ({ contentType }) => contentType)
  const found = await Promise.all(
    [...byCollection].map(([contentType, own]) =>
      findRowsWhere(
        req,
        {
          and: [
            { contentType: { equals: contentType } },
            { document: { in: own.map(({ document }) => document) } },
          ],
        },
        listed,
      ),
    ),
  )
  return found.flat()
}

type Found = {
  /** As the list is ordered by. */
  changedAt: string
  people: Awaited<ReturnType<typeof namePeople>>
  partners: Awaited<ReturnType<typeof namePartners>>
}

const describeDocument = (
  req: PayloadRequest,
  rows: readonly Row[],
  { changedAt, people, partners }: Found,
): TranslatedDocument[] => {
  const [first] = rows
  if (!first) return []
  const cells = configuredLanguages(req.payload).flatMap((language): [string, Cell][] => {
    const row = rows.find((candidate) => candidate.language === language)
    return row ? [[language, describeCell(row, people)]] : []
  })
  return [
    {
      collection: first.contentType,
      id: documentIdOf(req, first.document),
      title: first.title ?? '',
      partner: named(first.partner, partners),
      sourceLanguage: first.sourceLanguage,
      changedAt: new Date(changedAt).toISOString(),
      cells: Object.fromEntries(cells),
    },
  ]
}

/** A document's id as the database has it. */
export const documentIdOf = ({ payload }: PayloadRequest, document: string): DocumentId =>
  payload.db.defaultIDType === 'number' ? Number(document) : document

const countTotals = async (
  req: PayloadRequest,
  narrowed: Where,
): Promise<Record<string, Totals>> => {
  const count = async (language: string, where: Where): Promise<number> => {
    const { totalDocs } = await req.payload.db.count({
      collection: translationStates,
      req,
      where: {
        and: [{ language: { equals: language } }, { isSource: { equals: false } }, where, narrowed],
      },
    })
    return totalDocs
  }
  const totals = await Promise.all(
    configuredLanguages(req.payload).map(async (language): Promise<[string, Totals]> => {
      const counts = await Promise.all(
        translationStateNames.map((state) => count(language, { state: { equals: state } })),
      )
      const byState = Object.fromEntries(
        translationStateNames.map((state, index) => [state, counts[index] ?? 0]),
      ) as Record<TranslationState, number>
      return [
        language,
        {
          documents: counts.reduce((sum, one) => sum + one, 0),
          ...byState,
          public: await count(language, { isPublic: { equals: true } }),
        },
      ]
    }),
  )
  return Object.fromEntries(totals)
}
