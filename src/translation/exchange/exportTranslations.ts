import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { ZipFile } from 'yazl'

import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'
import type { UnitState } from '../state/translationState.ts'

import type { ExchangeDocument } from './Exchange.ts'
import { exchangeFormats, type ExchangeFormat } from './exchangeFormats.ts'
import { groupBy } from './groupBy.ts'
import { openForExchange } from './openForExchange.ts'
import { selectDocuments, type SelectedDocument, type Selection } from './selectDocuments.ts'

export type ExportRequest = {
  format: ExchangeFormat
  /** The language to translate into. */
  language: string
  selection: Selection
  /** `open`: only texts that are missing or stale. */
  scope: 'all' | 'open'
}

/** A file to hand out. */
export type ExportFile = {
  filename: string
  mediaType: string
  body: ReadableStream<Uint8Array>
}

/** So many can always be read back in one file; programs of translators take no larger ones well. */
const documentsInFile = 250

/**
 * Writes the texts of a selection for translators. Documents are read and written one by one while
 * the file goes out: a large selection is never in memory as a whole, and others have their turn
 * after each. Several files, because of their languages or their size, go out as one ZIP.
 *
 * @throws ExpectedFailure `not-found` when there is nothing to export; as `selectDocuments`
 */
export const exportTranslations = async (
  req: PayloadRequest,
  wanted: ExportRequest,
): Promise<ExportFile> => {
  const { format, language, scope, selection } = wanted
  const selected = await selectDocuments(req, language, selection)
  const documents = scope === 'open' ? selected.filter(({ open }) => open > 0) : selected
  if (documents.length === 0) {
    const detail = `Nothing here is to be translated into ${language}.`
    throw new ExpectedFailure({ kind: 'not-found', detail })
  }
  const { extension, mediaType } = exchangeFormats[format]
  const files = partFiles(documents, format)
  const name = nameOf(documents, language)
  const [file] = files
  if (file && files.length === 1) {
    const body = streamOf(Readable.from(renderFile(req, wanted, file)))
    return { filename: `${name}.${extension}`, mediaType, body }
  }
  const body = streamOf(zipFiles(req, wanted, files))
  return { filename: `${name}.zip`, mediaType: 'application/zip', body }
}

const partFiles = (
  documents: readonly SelectedDocument[],
  format: ExchangeFormat,
): SelectedDocument[][] => {
  const { mixesLanguages } = exchangeFormats[format]
  const pairs = groupBy(documents, ({ sourceLanguage }) => (mixesLanguages ? '' : sourceLanguage))
  return [...pairs.values()].flatMap((ofPair) =>
    Array.from({ length: Math.ceil(ofPair.length / documentsInFile) }, (_, index) =>
      ofPair.slice(index * documentsInFile, (index + 1) * documentsInFile),
    ),
  )
}

const nameOf = (documents: readonly SelectedDocument[], language: string): string => {
  const [first] = documents
  const sources = [...new Set(documents.map(({ sourceLanguage }) => sourceLanguage))].sort()
  const what = first && documents.length === 1 ? `${first.contentType}-${first.id}` : 'translations'
  return `${what}-${sources.join('-')}-to-${language}`
}

/** The text of one file, document by document. */
async function* renderFile(
  req: PayloadRequest,
  { format, language, scope }: ExportRequest,
  documents: readonly SelectedDocument[],
): AsyncGenerator<Buffer> {
  const sourceLanguage = documents[0]?.sourceLanguage ?? ''
  const writer = exchangeFormats[format].writer({ sourceLanguage, targetLanguage: language })
  yield Buffer.from(writer.start)
  for (const document of documents) {
    const texts = await readDocument(req, document, language)
    if (texts) yield Buffer.from(writer.document(scope === 'open' ? onlyOpen(texts) : texts))
  }
  yield Buffer.from(writer.end)
}

/** Undefined for a document that is gone, or of another language, since the export began. */
const readDocument = async (
  req: PayloadRequest,
  { contentType, id, sourceLanguage, title }: SelectedDocument,
  language: string,
): Promise<ExchangeDocument | undefined> => {
  try {
    const opened = await openForExchange(req, { contentType, id, language })
    if (opened.sourceLanguage !== sourceLanguage) return undefined
    const { states, units } = opened
    return { contentType, id, title, sourceLanguage, targetLanguage: language, units, states }
  } catch (error) {
    if (error instanceof ExpectedFailure) return undefined
    throw error
  }
}

const openStates = new Set<UnitState | undefined>(['missing', 'stale'])

const onlyOpen = (document: ExchangeDocument): ExchangeDocument => ({
  ...document,
  units: document.units.filter(({ id }) => openStates.has(document.states?.[id])),
})

const zipFiles = (
  req: PayloadRequest,
  wanted: ExportRequest,
  files: readonly SelectedDocument[][],
): Readable => {
  const zip = new ZipFile()
  const { extension } = exchangeFormats[wanted.format]
  for (const [index, documents] of files.entries()) {
    const name = `${index + 1}-${nameOf(documents, wanted.language)}.${extension}`
    // Opened one after the other: yazl asks for a file when the one before has gone out.
    zip.addReadStreamLazy(name, (give) => {
      give(null, Readable.from(renderFile(req, wanted, documents)))
    })
  }
  zip.end()
  const output = zip.outputStream as Readable
  zip.on('error', (error: Error) => output.destroy(error))
  return output
}

const streamOf = (readable: Readable): ReadableStream<Uint8Array> =>
  Readable.toWeb(readable) as ReadableStream<Uint8Array>
