/** What the editor makes, and so all that a rich text may consist of: see collections/fields/richText.ts. */
const nodeTypes: ReadonlySet<unknown> = new Set([
  'root',
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'link',
  'autolink',
  'text',
  'tab',
  'linebreak',
  'horizontalrule',
])

const maximumNesting = 60

type Node = Record<string, unknown>

/**
 * True for rich text of the kinds of nodes that the editor has, with links that lead to an address.
 * By the API anything could be sent: a link that runs a script on every website that shows the text,
 * a reference that no rule on relations watches.
 */
export const isRichText = (value: unknown): boolean =>
  isNode(value) && isRecord(value.root) && value.root['type'] === 'root' && isTree(value.root, 0)

const isNode = (value: unknown): value is { root: unknown } => isRecord(value) && 'root' in value

const isRecord = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTree = (node: unknown, nesting: number): boolean => {
  if (!isRecord(node) || nesting > maximumNesting || !nodeTypes.has(node['type'])) return false
  const { type, children } = node
  if (type === 'root' && !Array.isArray(children)) return false
  if (type === 'text' && typeof node['text'] !== 'string') return false
  if ((type === 'link' || type === 'autolink') && !leadsSomewhere(node['fields'])) return false
  if (children === undefined) return true
  return Array.isArray(children) && children.every((child) => isTree(child, nesting + 1))
}

const leadsSomewhere = (fields: unknown): boolean => {
  if (!isRecord(fields)) return false
  const { linkType, url } = fields
  if (linkType === 'internal' || typeof url !== 'string') return false
  // Browsers pass over white space and control characters in a scheme.
  const address = url.replaceAll(/[\s\p{Cc}]/gu, '')
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)
}
