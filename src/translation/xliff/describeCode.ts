import type { InlineCode } from '../richText/Inline.ts'
import { formatNames, textFormats } from '../richText/textFormats.ts'

/** How a code reads in HTML, for people who look at a file; nothing reads it back. */
export const describeCode = (code: InlineCode): { start: string; end: string } => {
  switch (code.type) {
    case 'break':
      return { start: '<br/>', end: '' }
    case 'tab':
      return { start: '\t', end: '' }
    case 'link':
      return { start: `<a href="${addressOf(code)}">`, end: '</a>' }
    case 'format': {
      const elements = textFormats
        .filter(({ bit }) => (code.format & bit) !== 0)
        .map(({ element }) => element)
      return {
        start: elements.map((element) => `<${element}>`).join(''),
        end: elements
          .toReversed()
          .map((element) => `</${element}>`)
          .join(''),
      }
    }
    case 'other':
      return {
        start: `<${code.node.type}>`,
        end: code.kind === 'pair' ? `</${code.node.type}>` : '',
      }
  }
}

const addressOf = ({ node }: InlineCode): string => {
  const { fields } = node
  return typeof fields === 'object' && fields !== null && 'url' in fields ? String(fields.url) : ''
}

/** The formats of a code as one word: `bold-italic`; else what it is. */
export const nameOfCode = (code: InlineCode): string =>
  code.type === 'format' ? formatNames(code.format).join('-') : code.type
