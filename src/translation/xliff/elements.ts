import type { XmlElement } from './readXml.ts'

/** The elements inside an element, of a name when one is given; text and other namespaces left out. */
export const childElements = (parent: XmlElement, ...names: string[]): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      child.namespace === parent.namespace &&
      (names.length === 0 || names.includes(child.name)),
  )

/** All the text inside an element. */
export const elementText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : elementText(child))).join('')

/** Content type and id that `original` names: `case-studies/12`. */
export const parseOriginal = (
  original: string | undefined,
): { contentType: string; id: string } => {
  const parts = /^([\w-]+)[/:]([\w-]+)$/.exec(original ?? '')
  return { contentType: parts?.[1] ?? '', id: parts?.[2] ?? '' }
}

/** The units below an element, in groups or not; those that must not be translated left out. */
export const listUnitElements = (parent: XmlElement, unitName: string): XmlElement[] =>
  childElements(parent, 'group', unitName).flatMap((element) => {
    if (element.attributes.get('translate') === 'no') return []
    return element.name === unitName ? [element] : listUnitElements(element, unitName)
  })
