import type { PayloadRequest } from 'payload'

import type { StoredDocument } from '../platform/documents/types.ts'

import { type Desk, publicLanguages } from './readDesk.ts'

type PublishedDocument = Pick<Desk, 'contentType' | 'draft' | 'fields' | 'id'>

/** A public page: the stored row and the languages in which it is public. */
type PublicPage = { row: StoredDocument; languages: string[] }

/**
 * What a collection wants to be asked and told, under `custom.publicationHooks`, by whatever
 * publishes: a person, a schedule, the trash. Both run in the transaction of the publication.
 */
export type PublicationHooks = {
  /** Before a language goes out; may throw an expected failure. */
  beforePublication?: (
    req: PayloadRequest,
    desk: PublishedDocument,
    language: string,
  ) => Promise<void>
  /** After every write of the public row. */
  afterPublication?: (
    req: PayloadRequest,
    desk: PublishedDocument,
    page: { before: PublicPage; after: PublicPage },
  ) => Promise<void>
}

/** Asks what the collection of the document has listed. */
export const runBeforePublication = async (
  req: PayloadRequest,
  desk: Desk,
  language: string,
): Promise<void> => {
  await hooksOf(req, desk).beforePublication?.(req, desk, language)
}

/** Tells what the collection of the document has listed. */
export const runAfterPublication = async (
  req: PayloadRequest,
  desk: Desk,
  after: PublicPage,
): Promise<void> => {
  const before = { row: desk.row, languages: publicLanguages(desk) }
  await hooksOf(req, desk).afterPublication?.(req, desk, { before, after })
}

const hooksOf = ({ payload }: PayloadRequest, { contentType }: Desk): PublicationHooks =>
  (payload.collections[contentType].config.custom['publicationHooks'] ?? {}) as PublicationHooks
