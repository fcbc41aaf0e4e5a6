import { canonicalJson } from '../../platform/documents/canonicalJson.ts'

import type { Inline, InlineCode, InlineCodes } from './Inline.ts'
import type { LexicalNode } from './RichText.ts'

const links = new Set(['autolink', 'link'])

/**
 * Turns inline nodes into text with numbered codes. Given the codes of the source, a translation
 * gets the same number for the same thing, and codes that only it has are called `t1`, `t2` …
 *
 * @returns the content, and all codes: the given ones with the new ones
 */
export const encodeInline = (
  nodes: readonly LexicalNode[],
  sourceCodes?: InlineCodes,
): { content: Inline[]; codes: Map<string, InlineCode> } => {
  const codes = new Map(sourceCodes ?? [])
  const unused = [...(sourceCodes?.values() ?? [])]
  let added = 0

  const codeOf = (code: Omit<InlineCode, 'id' | 'key'>): string => {
    const key = canonicalJson({ ...code.node, kind: code.kind, id: null })
    const index = unused.findIndex((candidate) => candidate.key === key)
    const [same] = index >= 0 ? unused.splice(index, 1) : []
    if (same) return same.id
    added += 1
    const id = sourceCodes ? `t${added}` : String(added)
    codes.set(id, { ...code, id, key })
    return id
  }

  const encode = (list: readonly LexicalNode[]): Inline[] => {
    const content: Inline[] = []
    for (const node of joinTexts(list)) {
      if (node.type === 'text') {
        if (!node.text) continue
        const last = content.at(-1)
        if (last?.kind === 'text' && isBare(node)) {
          last.text += node.text
          continue
        }
        const text: Inline = { kind: 'text', text: node.text }
        content.push(
          isBare(node) ? text : { kind: 'pair', code: codeOf(formatCode(node)), children: [text] },
        )
      } else if (node.children) {
        const type = links.has(node.type) ? 'link' : 'other'
        const code = codeOf({ kind: 'pair', type, format: 0, node: { ...node, children: [] } })
        content.push({ kind: 'pair', code, children: encode(node.children) })
      } else {
        content.push({ kind: 'single', code: codeOf({ kind: 'single', ...singleCode(node) }) })
      }
    }
    return content
  }
  return { content: encode(nodes), codes }
}

const isBare = (node: LexicalNode): boolean =>
  !node.format && !node['style'] && !node['detail'] && (node['mode'] ?? 'normal') === 'normal'

const formatCode = (node: LexicalNode): Omit<InlineCode, 'id' | 'key'> => {
  const format = typeof node.format === 'number' ? node.format : 0
  const type = node['style'] || format === 0 ? 'other' : 'format'
  return { kind: 'pair', type, format, node: { ...node, text: '' } }
}

const singleCode = (node: LexicalNode): Omit<InlineCode, 'id' | 'key' | 'kind'> => {
  if (node.type === 'linebreak') return { type: 'break', format: 0, node }
  return { type: node.type === 'tab' ? 'tab' : 'other', format: 0, node }
}

/** Joins neighbouring texts of one look: the editor splits and joins them as it likes. */
export const joinTexts = (nodes: readonly LexicalNode[]): LexicalNode[] => {
  const joined: LexicalNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text' && looksSame(node, last)) {
      joined[joined.length - 1] = { ...last, text: (last.text ?? '') + (node.text ?? '') }
    } else if (node.type !== 'text' || node.text) {
      joined.push(node)
    }
  }
  return joined
}

const looksSame = (a: LexicalNode, b: LexicalNode): boolean =>
  canonicalJson({ ...a, text: '' }) === canonicalJson({ ...b, text: '' })
