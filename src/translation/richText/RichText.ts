/** A node of the editor's tree as it is stored; which other properties it has depends on its type. */
export type LexicalNode = {
  type: string
  children?: LexicalNode[]
  text?: string
  format?: number | string
  [property: string]: unknown
}

/** A rich text as it is stored. */
export type RichText = { root: LexicalNode }

/** True for a value that can be walked as rich text. */
export const isRichText = (value: unknown): value is RichText => {
  if (typeof value !== 'object' || value === null || !('root' in value)) return false
  const { root } = value
  return typeof root === 'object' && root !== null && 'children' in root
}
