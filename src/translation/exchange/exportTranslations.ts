import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { ZipFile } from 'yazl'

import { ExpectedFailure } from '../../platform/errors/ExpectedFailure.ts'
import type { UnitState } from '../state/translationState.ts'

import type { ExchangeDocument } from './Exchange.ts'
import { exchangeFormats, type ExchangeFormat, longestPart } from './exchangeFormats.ts'
import type { ExchangeWriter } from './ExchangeWriter.ts'
import { groupBy } from './groupBy.ts'
import { openForExchange } from './openForExchange.ts'
import { selectDocuments, type SelectedDocument, type Selection } from './selectDocuments.ts'
import { message } from '../../platform/messages/Message.ts'

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

/** Programs of translators take no larger files well. */
const documentsInFile = 250

/**
 * Writes the texts of a selection for translators. Documents are read and written one by one while
 * the file goes out: a large selection is never in memory as a whole, and others have their turn
 * after each. Several files, because of their languages or their size, go out as one ZIP; each can
 * be read back, its translations in it. The first file is made before anything goes out, for only
 * then it is known whether there is another.
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
    const detail = message('nothingToTranslate', { language: { language } })
    throw new ExpectedFailure({ kind: 'not-found', detail })
  }
  const { extension, mediaType } = exchangeFormats[format]
  const queues = queuesOf(documents, format)
  const name = nameOf(documents, language)
  const filename = fileNames(queues, wanted)
  const first = { name: filename(), pieces: await collect(renderFile(req, wanted, queues)) }
  if (queues.length === 0) {
    return {
      filename: `${name}.${extension}`,
      mediaType,
      body: streamOf(Readable.from(first.pieces)),
    }
  }
  const body = streamOf(
    zipFiles(first, { queues, filename, render: () => renderFile(req, wanted, queues) }),
  )
  return { filename: `${name}.zip`, mediaType: 'application/zip', body }
}

/** Documents that may share a file and are not written yet; each is taken out as it is. */
type Queues = SelectedDocument[][]

const queuesOf = (documents: readonly SelectedDocument[], format: ExchangeFormat): Queues => {
  const { mixesLanguages } = exchangeFormats[format]
  const pairs = groupBy(documents, ({ sourceLanguage }) => (mixesLanguages ? '' : sourceLanguage))
  return [...pairs.values()]
}

const nameOf = (documents: readonly SelectedDocument[], language: string): string => {
  const [first] = documents
  const sources = [...new Set(documents.map(({ sourceLanguage }) => sourceLanguage))].sort()
  const what = first && documents.length === 1 ? `${first.contentType}-${first.id}` : 'translations'
  return `${what}-${sources.join('-')}-to-${language}`
}

/** Gives the name of the next file in a ZIP. */
const fileNames = (queues: Queues, { format, language }: ExportRequest): (() => string) => {
  let count = 0
  return () => {
    count += 1
    return `${count}-${nameOf(queues[0] ?? [], language)}.${exchangeFormats[format].extension}`
  }
}

/** The text of one file, document by document, until it is full or none is left that may be in it. */
async function* renderFile(
  req: PayloadRequest,
  { format, language, scope }: ExportRequest,
  queues: Queues,
): AsyncGenerator<Buffer> {
  const [queue = []] = queues
  const { mostBytes, mostLines, writer: writerFor } = exchangeFormats[format]
  const sourceLanguage = queue[0]?.sourceLanguage ?? ''
  const writer = writerFor({ sourceLanguage, targetLanguage: language })
  const written = { bytes: 0, lines: 0, documents: 0 }
  const isFull = () =>
    written.documents >= documentsInFile || written.bytes >= mostBytes || written.lines >= mostLines
  yield Buffer.from(writer.start)
  for (let document = queue.shift(); document; document = isFull() ? undefined : queue.shift()) {
    const texts = await readDocument(req, document, language)
    written.documents += 1
    if (!texts) continue
    for (const part of renderParts(writer, scope === 'open' ? onlyOpen(texts) : texts)) {
      const piece = Buffer.from(part)
      written.bytes += piece.length
      written.lines += part.split('\n').length
      yield piece
    }
  }
  yield Buffer.from(writer.end)
  if (queue.length === 0) queues.shift()
}

/** A long document is written as several with the same name, which are one when they are read back. */
const renderParts = (writer: ExchangeWriter, document: ExchangeDocument): string[] => {
  const { part = '', units } = document
  const whole = writer.document(document)
  if (whole.length <= longestPart || units.length < 2) return [whole]
  const half = Math.ceil(units.length / 2)
  return [units.slice(0, half), units.slice(half)].flatMap((some, index) =>
    renderParts(writer, { ...document, part: `${part}${index + 1}`, units: some }),
  )
}

const collect = async (pieces: AsyncGenerator<Buffer>): Promise<Buffer[]> => {
  const collected: Buffer[] = []
  for await (const piece of pieces) collected.push(piece)
  return collected
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

type NextFiles = { queues: Queues; filename: () => string; render: () => AsyncGenerator<Buffer> }

const zipFiles = (
  first: { name: string; pieces: Buffer[] },
  { filename, queues, render }: NextFiles,
): Readable => {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', (error: Error) => output.destroy(error))
  zip.addBuffer(Buffer.concat(first.pieces), first.name)
  const addNext = (): void => {
    if (queues.length === 0) return void zip.end()
    // Opened one after the other: yazl asks for a file when the one before has gone out.
    zip.addReadStreamLazy(filename(), (give) => {
      const file = Readable.from(render())
      file.once('end', addNext)
      give(null, file)
    })
  }
  addNext()
  return output
}

const streamOf = (readable: Readable): ReadableStream<Uint8Array> =>
  Readable.toWeb(readable) as ReadableStream<Uint8Array>
