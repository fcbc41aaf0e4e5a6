import { joinTexts } from './encodeInline.ts'
import type { Inline, InlineCodes } from './Inline.ts'
import type { LexicalNode } from './RichText.ts'

const plainText: LexicalNode = {
  type: 'text',
  text: '',
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
}

/**
 * Turns text with codes back into inline nodes; the inverse of `encodeInline`. Codes stand for what
 * the given codes say and never for what a file says: no address comes in from outside. A code that
 * is not known must carry a text format.
 */
export const decodeInline = (content: readonly Inline[], codes: InlineCodes): LexicalNode[] => {
  const decode = (list: readonly Inline[], look: LexicalNode): LexicalNode[] =>
    joinTexts(
      list.flatMap((item): LexicalNode[] => {
        if (item.kind === 'text') return textNodes(item.text, look)
        const code = codes.get(item.code)
        if (item.kind === 'single') return code ? [{ ...code.node }] : []
        if (code && code.node.type !== 'text') {
          return [{ ...code.node, children: decode(item.children, look) }]
        }
        const format = (look.format as number) | (code?.format ?? item.format ?? 0)
        return decode(item.children, { ...(code?.node ?? look), format })
      }),
    )
  return decode(content, plainText)
}

// A line break is a code; a bare one comes from a program that wraps lines.
const textNodes = (text: string, look: LexicalNode): LexicalNode[] => {
  const oneLine = text.replace(/[^\S\u00a0]*[\r\n]+[^\S\u00a0]*/g, ' ')
  return oneLine ? [{ ...look, text: oneLine }] : []
}
