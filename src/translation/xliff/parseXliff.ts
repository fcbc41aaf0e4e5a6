import type { ReturnedDocument, ReturnedFile } from '../exchange/Exchange.ts'

import { readXliff12 } from './readXliff12.ts'
import { readXliff2 } from './readXliff2.ts'
import { readXml } from './readXml.ts'

type Options = {
  /** Largest file that is read. */
  maxBytes?: number
}

/** Eight mebibytes: some hundred long documents, and three seconds of work. */
const usualBytes = 8 * 1024 * 1024

/**
 * Reads an XLIFF file that came back, 1.2 or 2.0 and 2.1, as other programs write it too: other
 * prefixes, encodings and order of attributes, split segments, proposals, marks. Whatever is wrong
 * with the file as a whole is told, and then nothing of it counts.
 */
export const parseXliff = (
  bytes: Uint8Array,
  { maxBytes = usualBytes }: Options = {},
): ReturnedFile => {
  const read = readXml(bytes, maxBytes)
  if (!read.ok) return { ok: false, problems: [read.problem] }
  const { root } = read
  const version = root.attributes.get('version') ?? ''
  if (root.name !== 'xliff') {
    return { ok: false, problems: [`The file is not XLIFF: it begins with <${root.name}>.`] }
  }
  const is12 = version === '1.2' && ['', namespace12].includes(root.namespace)
  const is2 = /^2\.[01]$/.test(version) && root.namespace === namespace2
  if (!is12 && !is2) {
    const problem = `XLIFF "${version.slice(0, 20)}" is not read; 1.2, 2.0 and 2.1 are.`
    return { ok: false, problems: [problem] }
  }
  const all = is12 ? readXliff12(root) : readXliff2(root)
  const documents = all.filter(({ contentType, id }) => contentType && id)
  const problems = documents.flatMap(repeatedUnits)
  if (all.length === 0) problems.push('The file has no texts.')
  else if (documents.length === 0) {
    problems.push('The file was not exported from here: it names no document.')
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) }
  const foreign = all.length - documents.length
  const warnings = foreign > 0 ? [`${foreign} parts of the file name no document.`] : []
  return { ok: true, format: `XLIFF ${version}`, documents, warnings }
}

const mostProblems = 20
const namespace12 = 'urn:oasis:names:tc:xliff:document:1.2'
const namespace2 = 'urn:oasis:names:tc:xliff:document:2.0'

const repeatedUnits = ({ segments }: ReturnedDocument): string[] => {
  const seen = new Set<string>()
  return segments.flatMap(({ id }) => {
    if (seen.has(id)) return [`The unit ${id.slice(0, 100)} is there twice.`]
    seen.add(id)
    return []
  })
}
