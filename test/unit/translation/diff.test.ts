import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { type DiffBlock, diffTexts } from '../../../src/translation/diff/diffTexts.ts'
import { listTextRuns, textOf } from '../../../src/translation/richText/textRuns.ts'
import { arbitraryRichText } from '../../support/translation/arbitraryRichText.ts'
import {
  block,
  bullets,
  link,
  paragraph,
  richText,
  text,
} from '../../support/translation/makeRichText.ts'

const written = (blocks: DiffBlock[]) =>
  blocks.map(({ change, holder, parts }) => {
    const marks = { added: '+', removed: '-', same: '' }
    const words = parts.map(
      (part) =>
        `${marks[part.change]}[${part.text}]${part.formats.join()}${part.link ? `(${part.link})` : ''}`,
    )
    return `${change} ${holder}: ${words.join('')}`
  })

describe('diffTexts', () => {
  it('shows the words of a plain text that changed', () => {
    expect(written(diffTexts('The old space in Petralia', 'The new space in Petralia'))).toEqual([
      'changed line: [The ]-[old]+[new][ space in Petralia]',
    ])
  })

  it('keeps Greek, apostrophes and composed signs whole', () => {
    expect(written(diffTexts('l’area è viva, η πόλη', 'l’arte è viva, η ζωή'))).toEqual([
      'changed line: -[l’area]+[l’arte][ è viva, η ]-[πόλη]+[ζωή]',
    ])
  })

  it('counts formats and links of rich text, and says which holder a paragraph has', () => {
    const before = richText(
      paragraph(text('A '), text('fine'), text(' day')),
      bullets([text('one')]),
    )
    const after = richText(
      paragraph(text('A '), text('fine', 1), text(' day')),
      bullets([text('one')], [link('https://x.example', text('two'))]),
    )
    expect(written(diffTexts(before, after))).toEqual([
      'changed paragraph: [A ]-[fine]+[fine]bold[ day]',
      'same listitem: [one]',
      'added listitem: +[two](https://x.example)',
    ])
  })

  it('pairs a paragraph that was rewritten with the one it was, and no other', () => {
    const before = richText(
      paragraph(text('First words stay here')),
      paragraph(text('Entirely old')),
    )
    const after = richText(
      block('heading', [text('First words changed here')], { tag: 'h2' }),
      paragraph(text('Something new')),
    )
    expect(diffTexts(before, after).map(({ change, holder }) => `${change} ${holder}`)).toEqual([
      'removed paragraph',
      'changed h2',
      'added paragraph',
    ])
  })

  it('takes nothing, plain and rich against each other', () => {
    expect(diffTexts(null, null)).toEqual([])
    expect(written(diffTexts(null, 'new'))).toEqual(['added line: +[new]'])
    expect(written(diffTexts('a', richText(paragraph(text('a')))))).toEqual([
      'changed paragraph: [a]',
    ])
  })

  it('is readable and quick for texts that have nothing in common', () => {
    const noise = (letter: string) =>
      Array.from({ length: 5000 }, (_, index) => `${letter}${index}`).join(' ')
    const blocks = diffTexts(noise('a'), noise('b'))
    expect(blocks.map(({ change }) => change)).toEqual(['removed', 'added'])
  })

  it('contains both texts, whole', () => {
    const words = (blocks: DiffBlock[], side: 'added' | 'removed') =>
      blocks
        .flatMap(({ parts }) => parts)
        .filter(({ change }) => change === side || change === 'same')
        .map((part) => part.text)
        .join('')
        .replace(/\s/g, '')
    const plain = (rich: Parameters<typeof listTextRuns>[0]) =>
      listTextRuns(rich)
        .map(({ nodes }) => textOf(nodes))
        .join('')
        .normalize('NFC')
        .replace(/\s/g, '')
    fc.assert(
      fc.property(arbitraryRichText, arbitraryRichText, (before, after) => {
        const blocks = diffTexts(before, after)
        expect(words(blocks, 'added').normalize('NFC')).toBe(plain(after))
        const removed = [...words(blocks, 'removed').normalize('NFC')].sort().join('')
        expect(removed).toBe([...plain(before)].sort().join(''))
      }),
      { numRuns: 60 },
    )
  })
})
