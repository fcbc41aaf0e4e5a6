import { buildInline, type InlineToken } from '../richText/buildInline.ts'
import { listCodes, type Inline } from '../richText/Inline.ts'

/** The elements that stand for codes: neutral ones of XML, or ones that HTML has. */
export type MarkupStyle = 'html' | 'xml'

const elements = {
  html: { pair: 'span', single: 'br' },
  xml: { pair: 'g', single: 'x' },
} as const

/** Writes text with codes as markup that a machine is told to keep. */
export const renderMarkup = (content: readonly Inline[], style: MarkupStyle): string => {
  const { pair, single } = elements[style]
  return content
    .map((item) => {
      if (item.kind === 'text') return escape(item.text)
      if (item.kind === 'single') return `<${single} id="${item.code}"/>`
      return `<${pair} id="${item.code}">${renderMarkup(item.children, style)}</${pair}>`
    })
    .join('')
}

/**
 * Reads markup that came back; undefined unless it has each code of the source exactly once, of the
 * same kind, and nothing else.
 */
export const parseMarkup = (
  markup: string,
  source: readonly Inline[],
  style: MarkupStyle,
): Inline[] | undefined => {
  const content = readMarkup(markup, style)
  if (!content) return undefined
  const summary = (list: readonly Inline[]) =>
    listCodes(list)
      .map(({ kind, code }) => `${kind} ${code}`)
      .sort()
      .join()
  return summary(content) === summary(source) ? content : undefined
}

const readMarkup = (markup: string, style: MarkupStyle): Inline[] | undefined => {
  const { pair } = elements[style]
  const tag = /<(\/?)(\w+)(?:\s+id="(\w+)")?\s*(\/?)>/g
  const tokens: InlineToken[] = []
  const open: string[] = []
  let end = 0
  const addText = (text: string): boolean => {
    tokens.push({ kind: 'text', text: unescape(text) })
    return !text.includes('<')
  }
  for (const match of markup.matchAll(tag)) {
    const [found, closes, name, code = '', isEmpty] = match
    if (!addText(markup.slice(end, match.index))) return undefined
    end = match.index + found.length
    if (name === elements[style].single) {
      // HTML: a parser may write the end of an element that has none.
      if (!closes) tokens.push({ kind: 'single', code })
    } else if (name !== pair) {
      return undefined
    } else if (closes) {
      tokens.push({ kind: 'close', code: open.pop() ?? '' })
    } else {
      tokens.push({ kind: 'open', code })
      if (isEmpty) tokens.push({ kind: 'close', code })
      else open.push(code)
    }
  }
  return addText(markup.slice(end)) ? buildInline(tokens) : undefined
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const named: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
}

const unescape = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (reference, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? '') : reference
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference
  })
