import type {
  TextValue,
  TranslationDocument,
} from '../../translation/workflow/TranslationDocument.ts'
import type { Assignment, Person } from '../../translation/workflow/assignTranslation.ts'
import type { AssignedDocument } from '../../translation/workflow/assignTranslations.ts'
import { type DocumentAddress, requestJson } from '../publicationClient.ts'

/** A translation: a document, the language translated into, and the one to translate from. */
export type TranslationAddress = DocumentAddress & {
  language: string
  /** The document's own source language where none is chosen. */
  from?: string | undefined
}

/** What a save sends. Every text comes with the fingerprint of the one that it replaces. */
export type TranslationChanges = {
  units: Record<string, TextValue>
  expect: Record<string, string>
  /** Ids of texts that need no change although their source moved. */
  current: string[]
}

const pathOf = ({ collection, id, language, from }: TranslationAddress, step = '') => {
  const query = new URLSearchParams({ locale: language, ...(from ? { from } : {}) })
  return `/${collection}/${encodeURIComponent(id)}/translation${step}?${query.toString()}` as const
}

/** The translation endpoints of a document, as functions. All throw `RequestError`. */
export const translationClient = {
  read: (address: TranslationAddress) =>
    requestJson<TranslationDocument>(address.apiRoute, pathOf(address)),

  save: (address: TranslationAddress, body: TranslationChanges) =>
    requestJson<TranslationDocument>(address.apiRoute, pathOf(address), { method: 'PATCH', body }),

  assign: (address: TranslationAddress, body: Assignment) =>
    requestJson<TranslationDocument>(address.apiRoute, pathOf(address, '/assign'), {
      method: 'POST',
      body,
    }),

  /** Gives one language of several documents; each succeeds or fails on its own. */
  assignAll: (
    apiRoute: string,
    language: string,
    body: Assignment & { documents: readonly string[] },
  ) =>
    requestJson<{ documents: AssignedDocument[] }>(
      apiRoute,
      `/translations/assign?locale=${language}`,
      { method: 'POST', body },
    ),

  review: (
    address: TranslationAddress,
    body: {
      decision: 'approve' | 'return'
      expect: Record<string, string>
      comment?: string
    },
  ) =>
    requestJson<TranslationDocument>(address.apiRoute, pathOf(address, '/review'), {
      method: 'POST',
      body,
    }),

  people: (apiRoute: string, language: string) =>
    requestJson<{ people: Person[] }>(apiRoute, `/translations/people?locale=${language}`),
}
