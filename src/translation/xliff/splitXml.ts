import { type Message, message } from '../../platform/messages/Message.ts'

import { findObjection, parseXml, type ReadXml, type XmlElement } from './readXml.ts'

/** An XML file cut into parts that can be read one after the other. */
export type SplitXml =
  | { ok: false; problem: Message }
  | {
      ok: true
      /** The outermost element, without what is inside. */
      root: XmlElement
      /** How many parts there are. */
      count: number
      /** Reads a part: the outermost element again, with some of the elements inside it. */
      readPart: (index: number) => ReadXml
    }

type Limits = {
  /** Longest element inside the outermost one, in UTF-16 units. */
  longestElement?: number
}

/** Reading a part of this length takes some ten milliseconds. */
const usualPart = 64 * 1024
/** What is between elements is little, or no file of ours. */
/** Three times what the largest file of ours has; each takes some microseconds. */
const mostTags = 1_000_000
const longestRest = 1024 * 1024

/**
 * Cuts a file between the elements inside its outermost one, each as it is written, so that reading
 * a large file can give way to others in between. What is not inside of an element of a part is read
 * at once. The whole is well-formed exactly when everything that is read is.
 */
export const splitXml = (text: string, { longestElement = Infinity }: Limits = {}): SplitXml => {
  const walk = { depth: 0, lowest: 0, start: 0, roots: 0, rootTag: '', tags: 0 }
  const elements: Span[] = []
  const objection = findObjection(text, (tag, at) => {
    if ((walk.tags += 1) > mostTags) return message('xmlTooManyElements')
    const end = at + tag.length
    const closes = tag.startsWith('</')
    if (closes) walk.lowest = Math.min(walk.lowest, (walk.depth -= 1))
    if (!closes && walk.depth === 0) {
      walk.roots += 1
      if (walk.roots === 1) walk.rootTag = tag
    }
    if (!closes && walk.depth === 1) walk.start = at
    const isWhole = closes || tag.endsWith('/>')
    if (isWhole && walk.depth === 1 && walk.roots === 1) elements.push([walk.start, end])
    if (!isWhole) walk.depth += 1
    return undefined
  })
  if (objection) return refuse(objection)
  if (walk.depth !== 0 || walk.lowest < 0) return refuse(message('xmlOpenElement'))
  const longest = elements.find(([start, end]) => end - start > longestElement)
  if (longest) return refuse(tooLong(text, longest[0], longestElement))
  return cut(text, walk.rootTag, elements)
}

type Span = [start: number, end: number]

const refuse = (problem: Message): { ok: false; problem: Message } => ({ ok: false, problem })

const tooLong = (text: string, start: number, limit: number): Message => {
  const line = countLines(text, 0, start) + 1
  return message('xmlLongDocument', { line, most: limit })
}

const cut = (text: string, rootTag: string, elements: Span[]): SplitXml => {
  const rest = withoutElements(text, elements)
  if (rest.length > longestRest) return refuse(message('xmlTooMuchOutside'))
  const read = parseXml(rest)
  if (!read.ok) return read
  const parts = groupElements(text, elements)
  const rootEnd = `</${/^<([^\s/>]+)/.exec(rootTag)?.[1] ?? ''}>`
  const rootLines = countLines(rootTag, 0, rootTag.length)
  return {
    ok: true,
    root: read.root,
    count: parts.length,
    readPart: (index) => {
      const { start = 0, end = 0, lines = 0 } = parts[index] ?? {}
      return parseXml(rootTag + text.slice(start, end) + rootEnd, lines - rootLines)
    },
  }
}

const withoutElements = (text: string, elements: Span[]): string => {
  let at = 0
  const rest = elements.map(([start, end]) => {
    const between = text.slice(at, start)
    at = end
    return between
  })
  return [...rest, text.slice(at)].join('')
}

type Part = { start: number; end: number; lines: number }

/** Neighbours together up to the usual length, with what stands in between and the lines before. */
const groupElements = (text: string, elements: Span[]): Part[] => {
  const parts: Part[] = []
  for (const [start, end] of elements) {
    const part = parts.at(-1)
    if (part && end - part.start <= usualPart) part.end = end
    else parts.push({ start, end, lines: 0 })
  }
  let [at, lines] = [0, 0]
  for (const part of parts) {
    lines += countLines(text, at, part.start)
    at = part.start
    part.lines = lines
  }
  return parts
}

const countLines = (text: string, start: number, end: number): number => {
  let lines = 0
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    lines += 1
  }
  return lines
}
