import { diffArrays } from 'diff'

import { isRichText, type LexicalNode } from '../richText/RichText.ts'
import { formatNames } from '../richText/textFormats.ts'
import { listTextRuns } from '../richText/textRuns.ts'

/** Some words of a paragraph that changed together. */
export type DiffPart = {
  change: 'added' | 'removed' | 'same'
  text: string
  /** Names of text formats, such as `bold`. */
  formats: string[]
  /** Address that the words link to. */
  link?: string | undefined
}

/** One paragraph, heading, list item or quotation; plain text has one for each line. */
export type DiffBlock = {
  change: 'added' | 'changed' | 'removed' | 'same'
  /** What holds the words now: `paragraph`, `h2`, `listitem`, `quote`; `line` in plain text. */
  holder: string
  parts: DiffPart[]
}

type Word = Omit<DiffPart, 'change'>
type Block = { holder: string; words: Word[]; key: string }

/** More changes than this in a row read as nothing but noise: then it is one text for the other. */
const mostChanges = 2000

/**
 * What changed from one text to another, word by word inside paragraph by paragraph; formats and
 * links count. Takes plain text, rich text, null, also one kind against the other.
 */
export const diffTexts = (before: unknown, after: unknown): DiffBlock[] => {
  const [old, now] = [blocksOf(before), blocksOf(after)]
  const changes = diffArrays(old, now, { comparator: sameBlock, maxEditLength: mostChanges })
  if (!changes) return [...old.map(asBlock('removed')), ...now.map(asBlock('added'))]
  const blocks: DiffBlock[] = []
  let removed: Block[] = []
  for (const change of changes) {
    if (change.removed) {
      removed.push(...change.value)
      continue
    }
    if (change.added) {
      blocks.push(...pairUp(removed, change.value))
    } else {
      blocks.push(...removed.map(asBlock('removed')), ...change.value.map(asBlock('same')))
    }
    removed = []
  }
  return [...blocks, ...removed.map(asBlock('removed'))]
}

// A paragraph that was rewritten stands where the old one stood.
const pairUp = (removed: Block[], added: Block[]): DiffBlock[] => {
  const pairs = added.map((block, index): DiffBlock => {
    const old = removed[index]
    return old && haveWordsInCommon(old, block) ? diffWords(old, block) : asBlock('added')(block)
  })
  return removed
    .flatMap((old, index): DiffBlock[] => {
      const pair = pairs[index]
      return pair?.change === 'changed' ? [] : [asBlock('removed')(old)]
    })
    .concat(pairs)
}

const haveWordsInCommon = (a: Block, b: Block): boolean => {
  const words = new Set(a.words.filter(isWord).map(({ text }) => text))
  const others = b.words.filter(isWord)
  if (words.size === 0 || others.length === 0) return true
  return others.some(({ text }) => words.has(text))
}

const isWord = ({ text }: Word): boolean => /[\p{L}\p{N}]{3}/u.test(text)

const diffWords = (old: Block, now: Block): DiffBlock => {
  const changes = diffArrays(old.words, now.words, {
    comparator: sameWord,
    maxEditLength: mostChanges,
  })
  const parts = changes
    ? changes.flatMap(({ added, removed, value }) =>
        value.map((word): DiffPart => ({
          change: added ? 'added' : removed ? 'removed' : 'same',
          ...word,
        })),
      )
    : [
        ...old.words.map((word): DiffPart => ({ change: 'removed', ...word })),
        ...now.words.map((word): DiffPart => ({ change: 'added', ...word })),
      ]
  return { change: 'changed', holder: now.holder, parts: joinParts(parts) }
}

const asBlock =
  (change: 'added' | 'removed' | 'same') =>
  ({ holder, words }: Block): DiffBlock => ({
    change,
    holder,
    parts: joinParts(words.map((word) => ({ change, ...word }))),
  })

const joinParts = (parts: DiffPart[]): DiffPart[] => {
  const joined: DiffPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last && last.change === part.change && lookOf(last) === lookOf(part)) last.text += part.text
    else joined.push({ ...part })
  }
  return joined
}

const blocksOf = (value: unknown): Block[] => {
  if (typeof value === 'string') {
    return value
      .split(/\r\n?|\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => toBlock('line', wordsIn(line, [])))
  }
  if (!isRichText(value)) return []
  return listTextRuns(value)
    .map(({ holder, nodes }) => toBlock(holder, wordsOf(nodes)))
    .filter(({ words }) => words.length > 0)
}

const toBlock = (holder: string, words: Word[]): Block => ({
  holder,
  words,
  key: JSON.stringify([holder, words.map((word) => [evenText(word), lookOf(word)])]),
})

const wordsOf = (nodes: LexicalNode[], link?: string): Word[] =>
  nodes.flatMap((node): Word[] => {
    if (node.type === 'linebreak') return [{ text: '\n', formats: [], link }]
    if (node.children) return wordsOf(node.children, addressOf(node) ?? link)
    const format = typeof node.format === 'number' ? node.format : 0
    return wordsIn(node.text ?? '', formatNames(format), link)
  })

const addressOf = (node: LexicalNode): string | undefined => {
  const fields = node['fields']
  const url = typeof fields === 'object' && fields !== null && 'url' in fields && fields.url
  return typeof url === 'string' ? url : undefined
}

/** Words with their marks (`l’area`, `co-working`), runs of spaces, single signs. */
const wordsIn = (text: string, formats: string[], link?: string): Word[] =>
  (text.match(/[\p{L}\p{N}\p{M}]+(?:['’\-.][\p{L}\p{N}\p{M}]+)*|\s+|[^]/gu) ?? []).map((word) => ({
    text: word,
    formats,
    link,
  }))

const evenText = ({ text }: Word): string => (text.trim() === '' ? ' ' : text.normalize('NFC'))

const lookOf = ({ formats, link }: Omit<Word, 'text'>): string => `${formats.join()} ${link ?? ''}`

const sameWord = (a: Word, b: Word): boolean =>
  evenText(a) === evenText(b) && lookOf(a) === lookOf(b)

const sameBlock = (a: Block, b: Block): boolean => a.key === b.key
