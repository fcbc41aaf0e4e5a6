import { type Message, message } from '../../platform/messages/Message.ts'
import { finish, type Steps } from '../exchange/steps.ts'
import type { ReturnedDocument, ReturnedFile } from '../exchange/Exchange.ts'

import { readXliff12 } from './readXliff12.ts'
import { readXliff2 } from './readXliff2.ts'
import { decodeXml, type XmlElement } from './readXml.ts'
import { splitXml } from './splitXml.ts'

type Options = {
  /** Largest file that is read. */
  maxBytes?: number
  /** Longest document in a file, in characters of XML: it is read in one go. */
  maxDocumentLength?: number
}

/** Eight mebibytes: some hundred long documents, and a second of work. */
const usualBytes = 8 * 1024 * 1024

/**
 * Reads an XLIFF file that came back, 1.2 or 2.0 and 2.1, as other programs write it too: other
 * prefixes, encodings and order of attributes, split segments, proposals, marks. Whatever is wrong
 * with the file as a whole is told, and then nothing of it counts.
 */
export const parseXliff = (bytes: Uint8Array, options?: Options): ReturnedFile =>
  finish(parseXliffInSteps(bytes, options))

/** The same in steps of some ten milliseconds, unless a single document is very long. */
export function* parseXliffInSteps(
  bytes: Uint8Array,
  { maxBytes = usualBytes, maxDocumentLength }: Options = {},
): Steps<ReturnedFile> {
  const decoded = decodeXml(bytes, maxBytes)
  if (!decoded.ok) return refuse(decoded.problem)
  yield
  const longestElement = maxDocumentLength ?? Infinity
  const split = splitXml(decoded.text, { longestElement })
  if (!split.ok) return refuse(split.problem)
  const read = readerOf(split.root)
  if (typeof read !== 'function') return refuse(read)
  const all: ReturnedDocument[] = []
  for (let index = 0; index < split.count; index += 1) {
    yield
    const part = split.readPart(index)
    if (!part.ok) return refuse(part.problem)
    all.push(...read(part.root))
  }
  return toFile(all, `XLIFF ${split.root.attributes.get('version')}`)
}

const refuse = (problem: Message): ReturnedFile => ({ ok: false, problems: [problem] })

const readerOf = (root: XmlElement): Message | ((root: XmlElement) => ReturnedDocument[]) => {
  const version = root.attributes.get('version') ?? ''
  if (root.name !== 'xliff') return message('xliffNot', { name: root.name })
  if (version === '1.2' && ['', namespace12].includes(root.namespace)) return readXliff12
  if (/^2\.[01]$/.test(version) && root.namespace === namespace2) return readXliff2
  return message('xliffVersion', { version: version.slice(0, 20) })
}

const toFile = (all: ReturnedDocument[], format: string): ReturnedFile => {
  const documents = all.filter(({ contentType, id }) => contentType && id)
  const problems = documents.flatMap(repeatedUnits)
  if (all.length === 0) problems.push(message('xliffNoTexts'))
  else if (documents.length === 0) problems.push(message('xliffNotOurs'))
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) }
  const foreign = all.length - documents.length
  const warnings = foreign > 0 ? [message('xliffForeignParts', { count: foreign })] : []
  return { ok: true, format, documents, warnings }
}

const mostProblems = 20
const namespace12 = 'urn:oasis:names:tc:xliff:document:1.2'
const namespace2 = 'urn:oasis:names:tc:xliff:document:2.0'

const repeatedUnits = ({ segments }: ReturnedDocument): Message[] => {
  const seen = new Set<string>()
  return segments.flatMap(({ id }) => {
    if (seen.has(id)) return [message('xliffUnitTwice', { id: id.slice(0, 100) })]
    seen.add(id)
    return []
  })
}
