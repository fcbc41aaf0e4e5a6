import { XMLParser, XMLValidator } from 'fast-xml-parser'

import { type Message, message } from '../../platform/messages/Message.ts'
import { decodeText, type DecodedText } from '../exchange/decodeText.ts'

/** An element with its names resolved. */
export type XmlElement = {
  namespace: string
  name: string
  /** By name; those of a namespace as `{namespace}name`. */
  attributes: ReadonlyMap<string, string>
  children: (XmlElement | string)[]
}

export type ReadXml = { ok: false; problem: Message } | { ok: true; root: XmlElement }

const deepest = 150
const longestTag = 20_000
const cdataName = '#cdata'

const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are decoded here, and only the five of XML: a file defines none of its own.
  processEntities: false,
  cdataPropName: cdataName,
  ignoreDeclaration: true,
  ignorePiTags: true,
  jPath: false,
  maxNestedTags: deepest,
})

/** The text of an XML file that is no larger than allowed, or why it has none. */
export const decodeXml = (bytes: Uint8Array, maxBytes: number): DecodedText =>
  bytes.length > maxBytes
    ? { ok: false, problem: message('fileBytes', { found: bytes.length, most: maxBytes }) }
    : decodeText(bytes, declaredEncoding(bytes))

/**
 * Reads XML that a stranger may have made. Refuses document types, and with them entities, before
 * anything is parsed, and what is not well-formed or too deep. XML 1.0, Namespaces in XML 1.0.
 *
 * @param linesBefore how many lines of the file come before this text, for messages
 */
export const parseXml = (text: string, linesBefore = 0): ReadXml => {
  const objection = findObjection(text)
  if (objection) return refuse(objection)
  // XML 1.0 §2.2: control characters are no characters of XML.
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/.test(text)) {
    return refuse(message('xmlControlCharacters'))
  }
  try {
    const valid = XMLValidator.validate(text)
    if (valid !== true) {
      const line = valid.err.line + linesBefore
      return refuse(message('xmlDamaged', { line, reason: valid.err.msg }))
    }
    const nodes = (parser.parse(text) as ParsedNode[]).filter((node) => nameOf(node) !== undefined)
    const [root, another] = nodes
    if (!root || another) return refuse(message('xmlOneElement'))
    return { ok: true, root: toElement(root, new Map([['xml', xmlNamespace]])) }
  } catch (error) {
    return refuse(message('xmlUnreadable', { reason: (error as Error).message.slice(0, 200) }))
  }
}

/** The namespace that the prefix `xml` stands for. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

const refuse = (problem: Message): ReadXml => ({ ok: false, problem })

const skipped = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

// XML 1.0 §3.1: no `<` inside the value of an attribute.
const tagPattern = /<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/y

/**
 * Walks over the marks of a file and says what is wrong with them: a document type (a text may
 * quote one), a tag without an end, one that would keep the parser busy.
 *
 * @param visit is told of each tag and where it begins (comments and quotations are no tags), and
 *   may object too
 */
export const findObjection = (
  text: string,
  visit?: (tag: string, at: number) => Message | undefined,
): Message | undefined => {
  let at = text.indexOf('<')
  while (at >= 0) {
    const skip = skipped.find(([start]) => text.startsWith(start, at))
    if (skip) {
      const end = text.indexOf(skip[1], at + skip[0].length)
      if (end < 0) return message('xmlOpenComment')
      at = end + skip[1].length
    } else if (text.startsWith('<!', at)) {
      return message('xmlDoctype')
    } else {
      tagPattern.lastIndex = at
      const [tag] = tagPattern.exec(text) ?? []
      if (tag === undefined) return message('xmlOpenTag')
      if (tag.length > longestTag || /\s{64}/.test(tag)) return message('xmlLongTag')
      const objection = visit?.(tag, at)
      if (objection) return objection
      at += tag.length
    }
    at = text.indexOf('<', at)
  }
  return undefined
}

// XML 1.0 appendix F: the declaration is ASCII, or the file begins with a byte order mark.
const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le'
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be'
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]
}

type ParsedNode = Record<string, unknown>

const nameOf = (node: ParsedNode): string | undefined =>
  Object.keys(node).find((key) => key !== ':@' && key !== '#text' && key !== cdataName)

const toElement = (node: ParsedNode, outer: ReadonlyMap<string, string>): XmlElement => {
  const tag = nameOf(node) ?? ''
  const given = Object.entries((node[':@'] ?? {}) as Record<string, string>)
  const prefixes = new Map(outer)
  for (const [name, value] of given) {
    if (name === 'xmlns') prefixes.set('', decodeEntities(value))
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), decodeEntities(value))
  }
  const attributes = new Map<string, string>()
  for (const [name, value] of given) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue
    const [prefix, local] = splitName(name)
    const key = prefix ? `{${namespaceOf(prefix, prefixes)}}${local}` : local
    attributes.set(key, decodeEntities(value))
  }
  const [prefix, name] = splitName(tag)
  return {
    namespace: prefix ? namespaceOf(prefix, prefixes) : (prefixes.get('') ?? ''),
    name,
    attributes,
    children: (node[tag] as ParsedNode[]).flatMap((child) => toContent(child, prefixes)),
  }
}

const toContent = (
  node: ParsedNode,
  prefixes: ReadonlyMap<string, string>,
): (XmlElement | string)[] => {
  if (typeof node['#text'] === 'string') return [decodeEntities(node['#text'])]
  const cdata = node[cdataName]
  if (Array.isArray(cdata)) {
    return (cdata as ParsedNode[]).map((part) => String(part['#text'] as string))
  }
  return [toElement(node, prefixes)]
}

const splitName = (name: string): [string, string] => {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

const namespaceOf = (prefix: string, prefixes: ReadonlyMap<string, string>): string => {
  const namespace = prefixes.get(prefix)
  if (namespace === undefined) throw new Error(`The prefix ${prefix} is not declared.`)
  return namespace
}

const entities: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

// XML 1.0 §4.1 and §4.6.
const decodeEntities = (text: string): string =>
  text.replace(/&(#x[\da-f]+|#\d+|[^;\s&]*);?/gi, (reference, name: string) => {
    const decoded = name.startsWith('#')
      ? decodeNumber(name.slice(1))
      : Object.hasOwn(entities, name)
        ? entities[name]
        : undefined
    if (decoded === undefined || !reference.endsWith(';')) {
      throw new Error(`${reference.slice(0, 40)} is no character of XML.`)
    }
    return decoded
  })

const decodeNumber = (number: string): string | undefined => {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number)
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
