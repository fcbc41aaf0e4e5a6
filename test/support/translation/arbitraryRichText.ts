import fc from 'fast-check'

import type { LexicalNode, RichText } from '../../../src/translation/richText/RichText.ts'

const words = fc.oneof(
  fc.constantFrom(
    'coworking',
    ' rural ',
    'l’area & <b>',
    'Ελληνικά',
    '  two  spaces',
    ']]>',
    '😀 emoji',
    '{1}',
    '<1>',
    '=1+1',
    'a"b\'c',
    'é vs é',
    'non breaking',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)

// What a keyboard can put into a text node; the editor makes line breaks and tabs nodes of their own.
const sayable = words
  // eslint-disable-next-line no-control-regex
  .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, ''))
  .filter((text) => text !== '' && text.isWellFormed())

const textNode = (text: string, format: number): LexicalNode => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const text = fc
  .tuple(sayable, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 127 })))
  .map(([value, format]) => textNode(value, format))

const single: fc.Arbitrary<LexicalNode> = fc.constantFrom<LexicalNode>(
  { type: 'linebreak', version: 1 },
  { ...textNode('\t', 0), type: 'tab' },
)

const link = fc
  .tuple(
    fc.array(text, { minLength: 1, maxLength: 3 }),
    fc.webUrl(),
    fc.boolean(),
    fc.constantFrom('link', 'autolink'),
  )
  .filter(([children]) => children.some((node) => node.text?.trim()))
  .map(([children, url, newTab, type]): LexicalNode => ({
    type,
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields: { linkType: 'custom', url, newTab },
    children,
  }))

/** Inline content as the editor's features make it. */
export const arbitraryInline = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: single },
    { weight: 2, arbitrary: link },
  ),
  { maxLength: 6 },
)

const block = (type: string, more: Record<string, unknown> = {}) =>
  arbitraryInline.map((children): LexicalNode => ({
    type,
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    ...more,
    children,
  }))

const { list } = fc.letrec<{ list: LexicalNode; item: LexicalNode }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    block('listitem', { value: 1 }),
    tie('list').map((nested): LexicalNode => ({
      type: 'listitem',
      value: 1,
      version: 1,
      format: '',
      indent: 1,
      direction: 'ltr',
      children: [nested],
    })),
  ),
  list: fc
    .tuple(
      fc.constantFrom('bullet', 'number'),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    )
    .map(([listType, children]): LexicalNode => ({
      type: 'list',
      listType,
      tag: listType === 'bullet' ? 'ul' : 'ol',
      start: 1,
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      children,
    })),
}))

/** Rich text with everything that the product's editor offers. */
export const arbitraryRichText: fc.Arbitrary<RichText> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: block('paragraph', { textFormat: 0, textStyle: '' }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('h2', 'h3', 'h4').chain((tag) => block('heading', { tag })),
      },
      { weight: 1, arbitrary: block('quote') },
      { weight: 2, arbitrary: list },
      {
        weight: 1,
        arbitrary: fc.constant<LexicalNode>({ type: 'horizontalrule', version: 1 }),
      },
    ),
    { maxLength: 6 },
  )
  .map((children) => ({
    root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
  }))
