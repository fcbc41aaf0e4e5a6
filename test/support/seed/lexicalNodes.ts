export type LexicalNode = {
  type: string
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  fields?: { url?: string; linkType?: string }
  children?: LexicalNode[]
}

/** Every node of a rich text, in reading order. */
export const listNodes = (node: LexicalNode | { root: LexicalNode }): LexicalNode[] => {
  const top = 'root' in node ? node.root : node
  return [top, ...(top.children ?? []).flatMap(listNodes)]
}

/** The letters and digits of a rich text, to be compared with those of its Markdown. */
export const lettersOf = (richText: { root: LexicalNode }): string =>
  onlyLetters(
    listNodes(richText)
      .map((node) => node.text ?? '')
      .join(''),
  )

/** The letters and digits of Markdown, without the addresses of links and the numbers of lists. */
export const lettersOfMarkdown = (markdown: string): string =>
  onlyLetters(markdown.replace(/\]\([^)]*\)/g, '').replace(/^\s*\d+\. /gm, ''))

const onlyLetters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
