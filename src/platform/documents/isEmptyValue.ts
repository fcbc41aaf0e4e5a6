type LexicalNode = { type?: string; text?: string; children?: LexicalNode[] }

/**
 * True for what a reader sees as nothing: null, blank text, an empty list, rich text without a
 * character. An empty string or an empty editor must count as a missing translation.
 */
export const isEmptyValue = (value: unknown): boolean => {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && 'root' in value) {
    return !hasContent((value as { root: LexicalNode }).root)
  }
  return false
}

const hasContent = (node: LexicalNode | undefined): boolean => {
  if (!node) return false
  if (node.type === 'text') return (node.text ?? '').trim() !== ''
  if (node.type === 'horizontalrule') return true
  return (node.children ?? []).some(hasContent)
}
