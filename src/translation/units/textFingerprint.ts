import { createHash } from 'node:crypto'

import { canonicalJson } from '../../platform/documents/canonicalJson.ts'
import { isRichText, type LexicalNode } from '../richText/RichText.ts'
import { textOf } from '../richText/textRuns.ts'

/**
 * A fingerprint of a text, plain or rich: equal exactly when words, formatting, links and structure
 * are. Spaces and what the editor keeps for itself do not count, or opening and saving a text would
 * make its translations stale. The empty string for a text without a word: a rule needs no
 * translator.
 *
 * SHA-256, base64url, 43 characters.
 */
export const textFingerprint = (value: unknown): string => {
  if (!hasWords(value)) return ''
  const content = typeof value === 'string' ? plainContent(value) : richContent(value)
  return createHash('sha256').update(canonicalJson(content)).digest('base64url')
}

/** The same for a piece of work that meets the same texts again and again: each is read once. */
export const rememberFingerprints = (): ((value: unknown) => string) => {
  const known = new Map<unknown, string>()
  return (value) => {
    let fingerprint = known.get(value)
    if (fingerprint === undefined) known.set(value, (fingerprint = textFingerprint(value)))
    return fingerprint
  }
}

const hasWords = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  return isRichText(value) && textOf([value.root]).trim() !== ''
}

/** Plain text with spaces made even; an empty line separates paragraphs, several do no more. */
const plainContent = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()

// Numbers that the editor derives from structure, versions of its format, ids of its own.
const bookkeeping = new Set([
  'children',
  'detail',
  'direction',
  'id',
  'key',
  'mode',
  'text',
  'textFormat',
  'textStyle',
  'type',
  'version',
])

type Spaces = { afterSpace: boolean }

const richContent = (value: unknown): unknown =>
  isRichText(value) ? blockContent(value.root.children ?? []) : value

const blockContent = (nodes: LexicalNode[]): unknown[] =>
  nodes.flatMap((node) => {
    const content = nodeContent(node, { afterSpace: true })
    return content === undefined ? [] : [content]
  })

const nodeContent = (node: LexicalNode, spaces: Spaces): unknown => {
  const { children } = node
  const type = node.type === 'autolink' ? 'link' : node.type
  const properties = significant(node)
  if (!Array.isArray(children)) return { type, ...properties }
  const isList = type === 'list' || type === 'root'
  const inside = isList ? blockContent(children) : inlineContent(children, spaces)
  // An empty paragraph is space.
  return inside.length === 0 && type !== 'link' ? undefined : { type, ...properties, inside }
}

const inlineContent = (nodes: LexicalNode[], spaces: Spaces): unknown[] => {
  const content: unknown[] = []
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'tab') {
      const text = evenText(node.text ?? '', spaces)
      if (text) addText(content, text, significant(node))
    } else if (node.type === 'linebreak') {
      spaces.afterSpace = true
      content.push({ type: 'linebreak' })
    } else {
      const isBlock = node.type === 'list'
      const item = nodeContent(node, isBlock ? { afterSpace: true } : spaces)
      if (item !== undefined) content.push(item)
    }
  }
  return trimEnd(content)
}

type TextContent = { text: string; look: string }

// What divides a text into nodes is the editor's affair.
const addText = (content: unknown[], text: string, properties: Record<string, unknown>): void => {
  const look = canonicalJson(properties)
  const last = content.at(-1) as Partial<TextContent> | undefined
  if (last?.look === look) last.text += text
  else content.push({ text, look } satisfies TextContent)
}

const evenText = (text: string, spaces: Spaces): string => {
  let even = text.normalize('NFC').replace(/\s+/g, ' ')
  if (spaces.afterSpace && even.startsWith(' ')) even = even.slice(1)
  if (even) spaces.afterSpace = even.endsWith(' ')
  return even
}

const trimEnd = (content: unknown[]): unknown[] => {
  const last = content.at(-1) as Partial<TextContent> | undefined
  if (typeof last?.text !== 'string') return content
  const text = last.text.trimEnd()
  return [...content.slice(0, -1), ...(text ? [{ ...last, text }] : [])]
}

const significant = (node: LexicalNode): Record<string, unknown> => {
  const properties: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(node)) {
    if (bookkeeping.has(name) || isDefault(value)) continue
    // The position in a list and the depth in nested lists follow from the structure.
    if (node.type === 'listitem' && (name === 'value' || name === 'indent')) continue
    if (node.type === 'list' && (name === 'tag' || (name === 'start' && value === 1))) continue
    properties[name] = isPlainObject(value) ? significantFields(value) : value
  }
  return properties
}

const significantFields = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => name !== 'id' && !isDefault(value) && value !== 'custom',
    ),
  )

const isDefault = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === 0 || value === false

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
