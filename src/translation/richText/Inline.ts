import type { LexicalNode } from './RichText.ts'

/**
 * Text with codes in it: what bold, a link or a line break become outside the editor. A pair
 * encloses what it applies to; a single stands for itself.
 */
export type Inline =
  | { kind: 'pair'; code: string; children: Inline[]; format?: number }
  | { kind: 'single'; code: string }
  | { kind: 'text'; text: string }

/** What a code stands for. */
export type InlineCode = {
  /** `1`, `2` … for codes of the source; `t1` … for those that only the translation has. */
  id: string
  kind: 'pair' | 'single'
  type: 'break' | 'format' | 'link' | 'other' | 'tab'
  /** Bits of the editor's text formats. */
  format: number
  /** The node without its text or children. */
  node: LexicalNode
  /** Equal for codes that stand for the same. */
  key: string
}

/** The codes of a piece of text, by id. */
export type InlineCodes = ReadonlyMap<string, InlineCode>

/** The words of a piece of text without its codes; a line break is a line break. */
export const inlineText = (content: readonly Inline[], codes?: InlineCodes): string =>
  content
    .map((item) => {
      if (item.kind === 'text') return item.text
      if (item.kind === 'pair') return inlineText(item.children, codes)
      return codes?.get(item.code)?.type === 'break' ? '\n' : ''
    })
    .join('')

/** The codes in a piece of text, in order, as often as they stand there. */
export const listCodes = (content: readonly Inline[]): Exclude<Inline, { kind: 'text' }>[] =>
  content.flatMap((item) => {
    if (item.kind === 'text') return []
    return item.kind === 'pair' ? [item, ...listCodes(item.children)] : [item]
  })
