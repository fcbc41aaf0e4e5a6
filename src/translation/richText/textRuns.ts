import type { LexicalNode, RichText } from './RichText.ts'

/** The words of one paragraph, heading, list item or quotation: what a translator gets as one piece. */
export type TextRun = {
  /** Position among the runs of the rich text, from 0. */
  index: number
  /** The node that holds the words, such as `paragraph`, `h2`, `listitem`. */
  holder: string
  /** Text, links, line breaks; nothing that begins a line of its own. */
  nodes: LexicalNode[]
}

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const blockTypes = new Set(['block', 'horizontalrule', 'relationship', 'upload'])
const textHolders = new Set(['heading', 'listitem', 'paragraph', 'quote'])

const isInline = (node: LexicalNode, parent: LexicalNode): boolean =>
  inlineTypes.has(node.type) ||
  (!node.children && !blockTypes.has(node.type) && parent.type !== 'root')

/**
 * Copies a rich text with the words of its runs changed; what the function answers takes the place
 * of the run, and undefined leaves it. Structure stays: the same headings, lists and rules.
 */
export const mapTextRuns = (
  richText: RichText,
  change: (run: TextRun) => LexicalNode[] | undefined,
): RichText => {
  let index = 0
  const visitRun = (parent: LexicalNode, nodes: LexicalNode[]): LexicalNode[] => {
    const holder = parent.type === 'heading' ? String(parent['tag']) : parent.type
    const changed = change({ index, holder, nodes })
    index += 1
    return changed ?? nodes
  }
  const visit = (node: LexicalNode): LexicalNode => {
    if (!Array.isArray(node.children)) return node
    const children: LexicalNode[] = []
    for (const part of partsOf(node)) {
      if (Array.isArray(part)) children.push(...visitRun(node, part))
      else children.push(visit(part))
    }
    return { ...node, children }
  }
  return { ...richText, root: visit(richText.root) }
}

// Neighbouring inline nodes make one run; an empty paragraph is a run without nodes.
const partsOf = (node: LexicalNode): (LexicalNode | LexicalNode[])[] => {
  const children = node.children ?? []
  if (children.length === 0 && textHolders.has(node.type)) return [[]]
  const parts: (LexicalNode | LexicalNode[])[] = []
  for (const child of children) {
    const last = parts.at(-1)
    if (!isInline(child, node)) parts.push(child)
    else if (Array.isArray(last)) last.push(child)
    else parts.push([child])
  }
  return parts
}

/** Lists the runs of a rich text in reading order. */
export const listTextRuns = (richText: RichText): TextRun[] => {
  const runs: TextRun[] = []
  mapTextRuns(richText, (run) => {
    runs.push(run)
    return undefined
  })
  return runs
}

/** The structure without the words: two rich texts of one shape have their runs in the same places. */
export const shapeOf = (richText: RichText): string => {
  const shape = (node: LexicalNode): string => {
    const kind = [node.type, node['tag'], node['listType']].filter(Boolean).join('.')
    const parts = partsOf(node).map((part) => (Array.isArray(part) ? '·' : shape(part)))
    return parts.length > 0 ? `${kind}(${parts.join('')})` : kind
  }
  return shape(richText.root)
}

/** The words of inline nodes without formatting; a line break is a line break. */
export const textOf = (nodes: LexicalNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'linebreak') return '\n'
      return node.children ? textOf(node.children) : (node.text ?? '')
    })
    .join('')
