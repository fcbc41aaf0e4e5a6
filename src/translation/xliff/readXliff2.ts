import { message } from '../../platform/messages/Message.ts'
import type { ReturnedDocument, ReturnedSegment } from '../exchange/Exchange.ts'
import { buildInline, type InlineToken } from '../richText/buildInline.ts'
import { formatOf } from '../richText/textFormats.ts'

import { childElements, elementText, listUnitElements, parseOriginal } from './elements.ts'
import type { XmlElement } from './readXml.ts'

const metadata = 'urn:oasis:names:tc:xliff:metadata:2.0'
const doneStates = new Set(['final', 'reviewed', 'translated'])

/**
 * Reads the documents of an XLIFF 2.0 or 2.1 file. A unit may have been split into segments, and
 * their translations reordered; codes may be `pc`, or `sc` and `ec` across segments.
 */
export const readXliff2 = (root: XmlElement): ReturnedDocument[] =>
  childElements(root, 'file').map((file) => {
    const named = parseOriginal(file.attributes.get('original'))
    return {
      ...(named.id ? named : parseOriginal(file.attributes.get('id'))),
      sourceLanguage: root.attributes.get('srcLang') ?? '',
      targetLanguage: root.attributes.get('trgLang'),
      segments: listUnitElements(file, 'unit').map(readUnit),
    }
  })

const readUnit = (unit: XmlElement): ReturnedSegment => {
  const parts = childElements(unit, 'ignorable', 'segment')
  const segments = parts.filter(({ name }) => name === 'segment')
  const states = segments.map(({ attributes }) => attributes.get('state') ?? 'initial')
  const sources = parts.flatMap((part) => childElements(part, 'source').slice(0, 1))
  const isWhole = parts.every(
    (part) => part.name === 'ignorable' || hasTarget(part) || isBlank(part, 'source'),
  )
  const isBegun = segments.some(hasTarget)
  const target =
    isWhole && isBegun ? buildInline(listTargets(parts).flatMap(readTokens)) : undefined
  return {
    id: unit.attributes.get('id') ?? '',
    source: buildInline(sources.flatMap(readTokens)) ?? [],
    target,
    isPartial: isBegun && !isWhole,
    problem: isWhole && isBegun && !target ? message('codesUnpaired') : undefined,
    isDone: states.every((state) => doneStates.has(state)),
    isUntouched: states.every((state) => state === 'initial'),
    sourceFingerprint: readFingerprint(unit, 'source'),
    targetFingerprint: readFingerprint(unit, 'target'),
  }
}

const isBlank = (part: XmlElement, name: string): boolean =>
  childElements(part, name).every(
    (element) => elementText(element).trim() === '' && childElements(element).length === 0,
  )

const hasTarget = (part: XmlElement): boolean => !isBlank(part, 'target')

// XLIFF 2.1 §4.3.1.21: `order` is the place of a target among the segments and ignorables of its
// unit, by default that of its source. What is between sentences is the source's if not translated.
const listTargets = (parts: XmlElement[]): XmlElement[] =>
  parts
    .map((part, index) => {
      const [source] = childElements(part, 'source')
      const [target = source] = childElements(part, 'target')
      const order = Number(target?.attributes.get('order') ?? index + 1)
      return { element: target, order }
    })
    .sort((a, b) => a.order - b.order)
    .flatMap(({ element }) => element ?? [])

const readFingerprint = (unit: XmlElement, of: 'source' | 'target'): string | undefined => {
  const listMeta = (element: XmlElement): XmlElement[] =>
    element.children.flatMap((child) => {
      if (typeof child === 'string' || child.namespace !== metadata) return []
      return child.name === 'meta' ? [child] : listMeta(child)
    })
  const meta = listMeta(unit).find(
    ({ attributes }) => attributes.get('type') === `${of}-fingerprint`,
  )
  return meta && elementText(meta).trim()
}

const readTokens = (element: XmlElement): InlineToken[] =>
  element.children.flatMap((child): InlineToken[] => {
    if (typeof child === 'string') return [{ kind: 'text', text: child }]
    if (child.namespace !== element.namespace) return []
    const { attributes, name } = child
    const code = attributes.get('id') ?? ''
    const format = formatOfCode(attributes.get('type'), attributes.get('subType'))
    switch (name) {
      case 'pc':
        return [{ kind: 'open', code, format }, ...readTokens(child), { kind: 'close', code }]
      case 'sc':
        return [{ kind: 'open', code, format }]
      case 'ec':
        return [{ kind: 'close', code: attributes.get('startRef') ?? code }]
      case 'ph':
        return [{ kind: 'single', code }]
      case 'mrk':
        return readTokens(child)
      // Code points that XML cannot write are no text here either.
      default:
        return []
    }
  })

const shortNames: Record<string, string> = {
  'xlf:b': 'bold',
  'xlf:i': 'italic',
  'xlf:u': 'underlined',
}

const formatOfCode = (
  type: string | undefined,
  subType: string | undefined,
): number | undefined => {
  if (type !== 'fmt' || !subType) return undefined
  const name = shortNames[subType] ?? subType.replace(/^colab:/, '')
  return formatOf(name.split('-'))
}
