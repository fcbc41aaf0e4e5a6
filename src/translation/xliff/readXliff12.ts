import { message } from '../../platform/messages/Message.ts'
import type { ReturnedDocument, ReturnedSegment } from '../exchange/Exchange.ts'
import { buildInline, type InlineToken } from '../richText/buildInline.ts'
import type { Inline } from '../richText/Inline.ts'
import { formatOf } from '../richText/textFormats.ts'

import { childElements, elementText, listUnitElements, parseOriginal } from './elements.ts'
import type { XmlElement } from './readXml.ts'

const doneStates = new Set(['final', 'signed-off', 'translated'])
const untouchedStates = new Set(['needs-translation', 'new'])

/**
 * Reads the documents of an XLIFF 1.2 file: the target of each unit, never its proposals
 * (`alt-trans`). Codes may have become `bx` and `ex`, `bpt` and `ept`, `it` or `ph` on the way.
 */
export const readXliff12 = (root: XmlElement): ReturnedDocument[] =>
  childElements(root, 'file').map((file) => ({
    ...parseOriginal(file.attributes.get('original')),
    sourceLanguage: file.attributes.get('source-language') ?? '',
    targetLanguage: file.attributes.get('target-language'),
    segments: childElements(file, 'body').flatMap((body) =>
      listUnitElements(body, 'trans-unit').map(readUnit),
    ),
  }))

const readUnit = (unit: XmlElement): ReturnedSegment => {
  const [source] = childElements(unit, 'source')
  const [target] = childElements(unit, 'target')
  const state = target?.attributes.get('state') ?? ''
  const content = target && readInline(target)
  return {
    id: unit.attributes.get('id') ?? '',
    source: (source && readInline(source)) ?? [],
    target: content,
    problem: target && !content ? message('codesUnpaired') : undefined,
    isDone: doneStates.has(state) || unit.attributes.get('approved') === 'yes',
    isUntouched: untouchedStates.has(state),
    sourceFingerprint: readFingerprint(unit, 'source'),
    targetFingerprint: readFingerprint(unit, 'target'),
  }
}

const readFingerprint = (unit: XmlElement, of: 'source' | 'target'): string | undefined => {
  const context = childElements(unit, 'context-group')
    .flatMap((group) => childElements(group, 'context'))
    .find(({ attributes }) => attributes.get('context-type') === `x-${of}-fingerprint`)
  return context && elementText(context).trim()
}

const readInline = (element: XmlElement): Inline[] | undefined => {
  const ids = new Map<string, string>()
  return buildInline(readTokens(element, ids))
}

/** @param ids ids of the codes that were opened, by the reference that closes them */
const readTokens = (element: XmlElement, ids: Map<string, string>): InlineToken[] => {
  // Programs that split a text into marked sentences put each on a line of its own.
  const isSplit = childElements(element, 'mrk').length > 0
  return element.children.flatMap((child): InlineToken[] => {
    if (typeof child !== 'string') return readCode(child, element, ids)
    const isLayout = isSplit && child.includes('\n') && child.trim() === ''
    return isLayout ? [] : [{ kind: 'text', text: child }]
  })
}

const readCode = (
  child: XmlElement,
  parent: XmlElement,
  ids: Map<string, string>,
): InlineToken[] => {
  if (child.namespace !== parent.namespace) return []
  const { attributes, name } = child
  const code = attributes.get('id') ?? ''
  const reference = attributes.get('rid') ?? code
  const inside = () => readTokens(child, ids)
  const open = (): InlineToken => {
    ids.set(reference, code)
    return { kind: 'open', code, format: formatOfCtype(attributes.get('ctype')) }
  }
  const close = (): InlineToken => ({ kind: 'close', code: ids.get(reference) ?? reference })
  switch (name) {
    case 'g':
      return [open(), ...inside(), { kind: 'close', code }]
    case 'mrk':
      return inside()
    case 'bpt':
    case 'bx':
      return [open()]
    case 'ept':
    case 'ex':
      return [close()]
    case 'it':
      return [attributes.get('pos') === 'close' ? close() : open()]
    default:
      return [{ kind: 'single', code }]
  }
}

const formatOfCtype = (ctype: string | undefined): number | undefined =>
  ctype === undefined ? undefined : formatOf(ctype.replace(/^x-/, '').split('-'))
