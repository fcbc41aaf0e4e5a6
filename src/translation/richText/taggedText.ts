import { buildInline, type InlineToken } from './buildInline.ts'
import type { Inline } from './Inline.ts'

// What could be read as a code gets a backslash before it, and so does that backslash. A run of
// backslashes is looked at from its start alone: from each of them, a long one would take for ever.
const likeCode = /(?<!\\)\\*<\/?t?\d+\/?>/g
const codePattern = /(?<!\\)(\\*)<(\/?)(t?\d+)(\/?)>/g

/**
 * Writes text with codes as `Una <1>casa</1><2/>`, for programs that know plain text alone, such as
 * spreadsheets.
 */
export const renderTagged = (content: readonly Inline[]): string =>
  content
    .map((item) => {
      if (item.kind === 'text') return item.text.replace(likeCode, (found) => escape(found))
      if (item.kind === 'single') return `<${item.code}/>`
      return `<${item.code}>${renderTagged(item.children)}</${item.code}>`
    })
    .join('')

const escape = (found: string): string => {
  const slashes = /^\\*/.exec(found)?.[0] ?? ''
  return `\\${slashes}${found}`
}

/** Reads what `renderTagged` wrote; undefined when the codes do not pair up. */
export const parseTagged = (text: string): Inline[] | undefined => {
  const tokens: InlineToken[] = []
  let end = 0
  for (const match of text.matchAll(codePattern)) {
    const [found, slashes = '', closes, code = '', single] = match
    const half = Math.floor(slashes.length / 2)
    tokens.push({ kind: 'text', text: text.slice(end, match.index) + slashes.slice(0, half) })
    end = match.index + found.length
    if (slashes.length % 2 === 1) {
      tokens.push({ kind: 'text', text: found.slice(slashes.length) })
    } else if (single) {
      tokens.push({ kind: 'single', code })
    } else {
      tokens.push({ kind: closes ? 'close' : 'open', code })
    }
  }
  tokens.push({ kind: 'text', text: text.slice(end) })
  return buildInline(tokens)
}
