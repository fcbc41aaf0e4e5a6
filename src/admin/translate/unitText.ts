import type { TextValue } from '../../translation/workflow/TranslationDocument.ts'

type Node = {
  type?: unknown
  text?: unknown
  format?: unknown
  tag?: unknown
  listType?: unknown
  indent?: unknown
  fields?: unknown
  children?: unknown
}

/** What counts as a text in itself although it has no letters. */
const wordless = new Set(['horizontalrule'])

/** True for a text that says nothing: the editor leaves empty paragraphs behind. */
export function isEmptyText(value: TextValue): boolean {
  if (value === null || typeof value === 'string') return (value ?? '').trim() === ''
  return !hasWords(value.root as Node)
}

/** What is stored of a text: nothing where it says nothing. */
export function toStored(value: TextValue): TextValue {
  return isEmptyText(value) ? null : value
}

/** True when two texts read alike, whatever the editor notes beside them. */
export function isSameText(a: TextValue, b: TextValue): boolean {
  return keyOf(a) === keyOf(b)
}

function keyOf(value: TextValue): string {
  if (isEmptyText(value) || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(essence(value.root as Node))
}

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? (node.children as Node[]) : []

function hasWords(node: Node): boolean {
  if (typeof node.text === 'string') return node.text.trim() !== ''
  return wordless.has(String(node.type)) || childrenOf(node).some(hasWords)
}

/** The parts of a node that a reader can see; neighbours of the same look are one text. */
function essence(node: Node): unknown {
  const { type, tag, listType, format, indent, fields } = node
  const children: unknown[] = []
  let run: { text: string; format: unknown } | undefined
  for (const child of childrenOf(node)) {
    if (typeof child.text === 'string') {
      if (run && run.format === child.format) run.text += child.text
      else children.push((run = { text: child.text, format: child.format ?? 0 }))
    } else {
      run = undefined
      children.push(essence(child))
    }
  }
  return [type, tag, listType, format || 0, indent ?? 0, linkOf(fields), children]
}

function linkOf(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return undefined
  const { url, newTab } = fields as { url?: unknown; newTab?: unknown }
  return [url, newTab ?? false]
}
