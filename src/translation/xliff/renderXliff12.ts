import { describeSegment } from '../exchange/describeSegment.ts'
import { type ExchangeDocument, noTarget } from '../exchange/Exchange.ts'
import { writeAll, type ExchangeWriter } from '../exchange/ExchangeWriter.ts'
import { listSegments, unitFileId, type ExchangeSegment } from '../exchange/listSegments.ts'
import type { Inline, InlineCode } from '../richText/Inline.ts'
import type { UnitState } from '../state/translationState.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import { describeCode, nameOfCode } from './describeCode.ts'
import { renderXmlPieces, type XmlNode } from './renderXml.ts'

/**
 * Writes documents as XLIFF 1.2, one file element each: a unit for each plain text, a group of units
 * for each rich text, formatting as `g` and `x`. Only elements and attributes of the strict schema,
 * so every tool may read it. OASIS XLIFF 1.2, 1 February 2008.
 */
export const renderXliff12 = (documents: readonly ExchangeDocument[]): string =>
  writeAll(xliff12Writer(), documents)

/** The same piece by piece; a file may hold several pairs of languages. */
export const xliff12Writer = (): ExchangeWriter => {
  const { start, child, end } = renderXmlPieces({
    name: 'xliff',
    attributes: { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' },
  })
  return { start, document: (document) => child(renderFile(document)), end }
}

const renderFile = (document: ExchangeDocument): XmlNode => ({
  name: 'file',
  attributes: {
    original: `${document.contentType}/${document.id}`,
    'source-language': document.sourceLanguage,
    'target-language': document.targetLanguage,
    datatype: 'plaintext',
    'tool-id': 'colab-cms',
    'xml:space': 'preserve',
  },
  children: [
    {
      name: 'header',
      children: [
        { name: 'tool', attributes: { 'tool-id': 'colab-cms', 'tool-name': 'colab-cms' } },
        { name: 'note', children: [document.title] },
        ...(document.url ? [{ name: 'note', children: [document.url] }] : []),
      ],
    },
    {
      name: 'body',
      children: document.units.flatMap((unit) => renderUnit(unit, document.states?.[unit.id])),
    },
  ],
})

const renderUnit = (unit: TranslationUnit, state: UnitState | undefined): XmlNode[] => {
  const segments = listSegments(unit).map((segment) => renderSegment(unit, segment, state))
  if (unit.kind === 'plain' || segments.length === 0) return segments
  return [
    {
      name: 'group',
      attributes: { id: unitFileId(unit.id), resname: unit.id, restype: 'x-rich-text' },
      children: [{ name: 'note', children: [unit.label] }, ...segments],
    },
  ]
}

const renderSegment = (
  unit: TranslationUnit,
  segment: ExchangeSegment,
  state: UnitState | undefined,
): XmlNode => {
  const isApproved = segment.target && state === 'current'
  const limited = unit.maxLength !== undefined
  return {
    name: 'trans-unit',
    attributes: {
      id: segment.id,
      resname: unit.id,
      restype: `x-${segment.holder}`,
      approved: isApproved ? 'yes' : undefined,
      maxwidth: limited ? String(unit.maxLength) : undefined,
      'size-unit': limited ? 'char' : undefined,
    },
    children: [
      inlineElement('source', {}, segment.source, segment),
      inlineElement('target', { state: stateOf(segment, state) }, segment.target ?? [], segment),
      {
        name: 'context-group',
        attributes: { purpose: 'location' },
        children: [
          {
            name: 'context',
            attributes: { 'context-type': 'x-source-fingerprint' },
            children: [unit.sourceFingerprint],
          },
          {
            name: 'context',
            attributes: { 'context-type': 'x-target-fingerprint' },
            children: [unit.targetFingerprint || noTarget],
          },
        ],
      },
      ...describeSegment(unit, segment).map((text): XmlNode => ({
        name: 'note',
        children: [text],
      })),
    ],
  }
}

// XLIFF 1.2 §2.3.1: state.
const stateOf = ({ target }: ExchangeSegment, state: UnitState | undefined): string => {
  if (!target) return 'needs-translation'
  if (state === 'stale') return 'needs-review-translation'
  return state === 'current' ? 'final' : 'translated'
}

const inlineElement = (
  name: string,
  attributes: XmlNode['attributes'],
  content: readonly Inline[],
  segment: ExchangeSegment,
): XmlNode => ({ name, attributes, isMixed: true, children: renderInline(content, segment) })

const renderInline = (content: readonly Inline[], segment: ExchangeSegment): (XmlNode | string)[] =>
  content.map((item) => {
    if (item.kind === 'text') return item.text
    const code = segment.codes.get(item.code)
    const attributes = {
      id: item.code,
      ctype: code && ctypeOf(code),
      clone: 'no',
      'equiv-text': code && describeCode(code).start,
    }
    return item.kind === 'pair'
      ? inlineElement('g', attributes, item.children, segment)
      : { name: 'x', attributes }
  })

// XLIFF 1.2 §2.3.1: ctype; what has no value of its own begins with `x-`.
const ctypeOf = (code: InlineCode): string => {
  if (code.type === 'break') return 'lb'
  const name = nameOfCode(code)
  return ['bold', 'italic', 'underlined', 'link'].includes(name) ? name : `x-${name}`
}
