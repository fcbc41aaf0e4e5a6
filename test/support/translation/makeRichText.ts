import type { LexicalNode, RichText } from '../../../src/translation/richText/RichText.ts'

export const text = (value: string, format = 0): LexicalNode => ({
  type: 'text',
  text: value,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

export const link = (url: string, ...children: LexicalNode[]): LexicalNode => ({
  type: 'link',
  version: 3,
  format: '',
  indent: 0,
  direction: 'ltr',
  id: '64f1c0ffee',
  fields: { linkType: 'custom', url, newTab: false },
  children,
})

export const lineBreak: LexicalNode = { type: 'linebreak', version: 1 }

export const block = (
  type: string,
  children: LexicalNode[],
  more: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...more,
  children,
})

export const paragraph = (...children: LexicalNode[]): LexicalNode =>
  block('paragraph', children, { textFormat: 0, textStyle: '' })

export const bullets = (...items: LexicalNode[][]): LexicalNode =>
  block(
    'list',
    items.map((children, index) => block('listitem', children, { value: index + 1 })),
    { listType: 'bullet', tag: 'ul', start: 1 },
  )

export const richText = (...children: LexicalNode[]): RichText => ({
  root: block('root', children),
})
