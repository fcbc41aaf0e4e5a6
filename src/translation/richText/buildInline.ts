import type { Inline } from './Inline.ts'

/** A piece of text with codes as files write it, one mark after the other. */
export type InlineToken =
  | { kind: 'close'; code: string }
  | { kind: 'open'; code: string; format?: number | undefined }
  | { kind: 'single'; code: string }
  | { kind: 'text'; text: string }

/** Nests codes written as marks of beginning and end; undefined when they do not pair up. */
export const buildInline = (tokens: readonly InlineToken[]): Inline[] | undefined => {
  const root: Inline[] = []
  const open: { code: string; children: Inline[] }[] = []
  for (const token of tokens) {
    const siblings = open.at(-1)?.children ?? root
    if (token.kind === 'text') {
      const last = siblings.at(-1)
      if (last?.kind === 'text') last.text += token.text
      else if (token.text) siblings.push({ kind: 'text', text: token.text })
    } else if (token.kind === 'single') {
      siblings.push({ kind: 'single', code: token.code })
    } else if (token.kind === 'open') {
      const children: Inline[] = []
      const { code, format } = token
      siblings.push({ kind: 'pair', code, children, ...(format !== undefined && { format }) })
      open.push({ code, children })
    } else if (open.pop()?.code !== token.code) {
      return undefined
    }
  }
  return open.length === 0 ? root : undefined
}
