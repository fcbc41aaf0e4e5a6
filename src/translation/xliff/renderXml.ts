/** An element to write: lines for what it holds, unless it holds text. */
export type XmlNode = {
  name: string
  attributes?: Record<string, string | undefined> | undefined
  children?: (XmlNode | string)[] | undefined
  /** True for text with elements in it, where a space more would be a space in the text. */
  isMixed?: boolean | undefined
}

/**
 * Writes an XML document with one element a line, as people and version control read it. Signs that
 * are no characters of XML are left out. Text alone, without a tree of the document in between, and
 * the elements inside the outermost one by one: an export of some hundred documents would hold
 * everybody up while it is written.
 */
export const renderXmlPieces = ({ name, attributes = {} }: Omit<XmlNode, 'children'>) => ({
  start: `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${renderAttributes(attributes)}>`,
  child: (node: XmlNode): string => `\n  ${renderElement(node, 1, false)}`,
  end: `\n</${name}>\n`,
})

const renderElement = (node: XmlNode, depth: number, isInline: boolean): string => {
  const { name, attributes = {}, children = [] } = node
  const given = renderAttributes(attributes)
  if (children.length === 0) return `<${name}${given}/>`
  const isMixed = isInline || (node.isMixed ?? children.some((child) => typeof child === 'string'))
  const line = (level: number) => (isMixed ? '' : `\n${'  '.repeat(level)}`)
  const inside = children
    .map((child) =>
      typeof child === 'string'
        ? escapeText(child)
        : line(depth + 1) + renderElement(child, depth + 1, isMixed),
    )
    .join('')
  return `<${name}${given}>${inside}${line(depth)}</${name}>`
}

const renderAttributes = (attributes: NonNullable<XmlNode['attributes']>): string =>
  Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeAttribute(value)}"`))
    .join('')

// XML 1.0 §2.2: control characters and two more are no characters, nor halves of surrogate pairs.
// eslint-disable-next-line no-control-regex
const noCharacter = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

// XML 1.0 §2.4; `>` for the sake of `]]>`. §2.11: a bare carriage return is read as a line feed.
const escapeText = (text: string): string => {
  const whole = text.isWellFormed() ? text : text.replace(half, '')
  return whole.replace(noCharacter, '').replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign)
}

// XML 1.0 §3.3.3: a line feed or tab in an attribute is read as a space.
const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\n\t]/g, (sign) =>
    sign === '"' ? '&quot;' : `&#${sign.charCodeAt(0)};`,
  )
