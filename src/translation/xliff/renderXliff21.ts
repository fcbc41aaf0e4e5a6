import { describeSegment } from '../exchange/describeSegment.ts'
import { type ExchangeDocument, noTarget } from '../exchange/Exchange.ts'
import {
  onePair,
  writeAll,
  type ExchangeWriter,
  type LanguagePair,
} from '../exchange/ExchangeWriter.ts'
import { listSegments, unitFileId, type ExchangeSegment } from '../exchange/listSegments.ts'
import { listCodes, type Inline, type InlineCode } from '../richText/Inline.ts'
import type { UnitState } from '../state/translationState.ts'
import type { TranslationUnit } from '../units/listTranslationUnits.ts'

import { describeCode, nameOfCode } from './describeCode.ts'
import { renderXmlPieces, type XmlNode } from './renderXml.ts'

/**
 * Writes documents as XLIFF 2.1, one file element each: a unit for each plain text, a group of units
 * for each rich text, formatting as `pc` and `ph` with what it stands for as original data. Length
 * limits by the Size and Length Restriction module, fingerprints by the Metadata module. OASIS XLIFF
 * 2.1, 13 February 2018. One pair of languages a file: `groupByLanguages` parts the documents.
 *
 * @throws RangeError for documents in several pairs of languages
 */
export const renderXliff21 = (documents: readonly ExchangeDocument[]): string =>
  writeAll(
    xliff21Writer(
      onePair(documents, 'A file of XLIFF 2.1 has one source and one target language.'),
    ),
    documents,
  )

/** The same piece by piece, for documents in one pair of languages. */
export const xliff21Writer = ({ sourceLanguage, targetLanguage }: LanguagePair): ExchangeWriter => {
  const { start, child, end } = renderXmlPieces({
    name: 'xliff',
    attributes: {
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
      'xmlns:slr': 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
      version: '2.1',
      srcLang: sourceLanguage,
      trgLang: targetLanguage,
    },
  })
  return { start, document: (document) => child(renderFile(document)), end }
}

const renderFile = (document: ExchangeDocument): XmlNode => {
  const original = `${document.contentType}/${document.id}`
  // XLIFF 2.1 §4.3.1.17: unique among the files.
  const id = [original.replace('/', ':'), document.part].filter(Boolean).join('.')
  return {
    name: 'file',
    attributes: { id, original, 'xml:space': 'preserve' },
    children: [
      { name: 'slr:profiles', attributes: { generalProfile: 'xliff:codepoints' } },
      renderNotes([
        ['document', document.title],
        ['address', document.url],
      ]),
      ...document.units.flatMap((unit) => renderUnit(unit, document.states?.[unit.id])),
    ],
  }
}

const renderNotes = (notes: [category: string, text: string | undefined][]): XmlNode => ({
  name: 'notes',
  children: notes.flatMap(([category, text]): XmlNode[] =>
    text ? [{ name: 'note', attributes: { category }, children: [text] }] : [],
  ),
})

const renderUnit = (unit: TranslationUnit, state: UnitState | undefined): XmlNode[] => {
  const segments = listSegments(unit).map((segment) => renderSegment(unit, segment, state))
  if (unit.kind === 'plain' || segments.length === 0) return segments
  return [
    {
      name: 'group',
      attributes: { id: unitFileId(unit.id), name: unit.id },
      children: [renderNotes([['field', unit.label]]), ...segments],
    },
  ]
}

const renderSegment = (
  unit: TranslationUnit,
  segment: ExchangeSegment,
  state: UnitState | undefined,
): XmlNode => {
  const data = new Map<string, string>()
  const source = renderInline(segment.source, segment, data)
  const target = segment.target && renderInline(segment.target, segment, data)
  const [field = '', ...help] = describeSegment(unit, segment)
  return {
    name: 'unit',
    attributes: {
      id: segment.id,
      name: unit.id,
      type: `colab:${segment.holder}`,
      'slr:sizeRestriction': unit.maxLength === undefined ? undefined : String(unit.maxLength),
    },
    children: [
      renderFingerprints(unit),
      renderNotes([['field', field], ...help.map((text): [string, string] => ['help', text])]),
      ...(data.size > 0 ? [renderData(data)] : []),
      {
        name: 'segment',
        attributes: stateOf(segment, state),
        children: [
          { name: 'source', isMixed: true, children: source },
          ...(target ? [{ name: 'target', isMixed: true, children: target }] : []),
        ],
      },
    ],
  }
}

const renderFingerprints = ({
  sourceFingerprint,
  targetFingerprint,
}: TranslationUnit): XmlNode => ({
  name: 'mda:metadata',
  children: [
    {
      name: 'mda:metaGroup',
      attributes: { category: 'colab-cms' },
      children: [
        {
          name: 'mda:meta',
          attributes: { type: 'source-fingerprint' },
          children: [sourceFingerprint],
        },
        {
          name: 'mda:meta',
          attributes: { type: 'target-fingerprint' },
          children: [targetFingerprint || noTarget],
        },
      ],
    },
  ],
})

const renderData = (data: ReadonlyMap<string, string>): XmlNode => ({
  name: 'originalData',
  children: [...data].map(([text, id]) => ({ name: 'data', attributes: { id }, children: [text] })),
})

// XLIFF 2.1 §4.3.1.31: a segment without a target is initial; subState needs state.
const stateOf = (
  { target }: ExchangeSegment,
  state: UnitState | undefined,
): XmlNode['attributes'] => {
  if (!target) return { state: 'initial' }
  if (state === 'stale') return { state: 'initial', subState: 'colab:stale' }
  return { state: state === 'current' ? 'final' : 'translated' }
}

/** @param data texts of original data with their ids; those that are needed are added */
const renderInline = (
  content: readonly Inline[],
  segment: ExchangeSegment,
  data: Map<string, string>,
): (XmlNode | string)[] => {
  const idOf = (text: string): string => {
    const id = data.get(text) ?? `d${data.size + 1}`
    data.set(text, id)
    return id
  }
  return content.map((item): XmlNode | string => {
    if (item.kind === 'text') return item.text
    const code = segment.codes.get(item.code)
    const { start, end } = code ? describeCode(code) : { start: '', end: '' }
    const attributes = { id: item.code, canCopy: 'no', canDelete: mayLose(segment, item.code) }
    if (item.kind === 'single') {
      const dataRef = idOf(start)
      return { name: 'ph', attributes: { ...attributes, ...(code && typeOf(code)), dataRef } }
    }
    const refs = { dataRefStart: idOf(start), dataRefEnd: idOf(end) }
    return {
      name: 'pc',
      attributes: { ...attributes, ...(code && typeOf(code)), ...refs },
      isMixed: true,
      children: renderInline(item.children, segment, data),
    }
  })
}

// A code that the present translation does without may be done without.
const mayLose = ({ source, target, requiredCodes }: ExchangeSegment, code: string): string => {
  const isOfSource = listCodes(source).some((item) => item.code === code)
  return target && isOfSource && !requiredCodes.has(code) ? 'yes' : 'no'
}

// XLIFF 2.1 §4.3.1.39 and .40: the six subtypes of `xlf:`, and our own prefix for the rest.
const typeOf = (code: InlineCode): { type: string; subType?: string } => {
  const name = nameOfCode(code)
  const own: Record<string, string> = {
    bold: 'xlf:b',
    break: 'xlf:lb',
    italic: 'xlf:i',
    underlined: 'xlf:u',
  }
  if (code.type === 'link') return { type: 'link' }
  if (code.type === 'other') return { type: 'other' }
  return { type: 'fmt', subType: own[name] ?? `colab:${name}` }
}
