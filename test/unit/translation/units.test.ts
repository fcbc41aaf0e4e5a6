import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { listTranslationUnits } from '../../../src/translation/units/listTranslationUnits.ts'
import { textFingerprint } from '../../../src/translation/units/textFingerprint.ts'
import { writeUnits } from '../../../src/translation/units/writeUnits.ts'
import { arbitraryRichText } from '../../support/translation/arbitraryRichText.ts'
import type { Editable } from '../../support/translation/Editable.ts'
import { caseStudyFields, trainingUnitFields } from '../../support/translation/fields.ts'
import { block, link, paragraph, richText, text } from '../../support/translation/makeRichText.ts'

const unit = {
  id: 7,
  title: { it: 'Ascoltare', en: 'Listening' },
  slug: { it: 'ascoltare', en: 'listening' },
  summary: { it: 'Riassunto' },
  code: 'U2',
  publicIn: { it: true },
  content: [
    {
      id: 'aa1',
      blockType: 'quiz',
      title: { it: 'Prova' },
      questions: [
        {
          id: 'bb1',
          question: { it: 'Quale?', en: 'Which?' },
          kind: 'single',
          answers: [
            { id: 'cc1', text: { it: 'Sì', en: 'Yes' }, correct: true },
            { id: 'cc2', text: { it: 'No' }, correct: false },
          ],
        },
      ],
    },
    { id: 'aa2', blockType: 'text', body: { it: richText(paragraph(text('Ciao'))) } },
    { id: 'aa3', blockType: 'gone', body: { it: 'of a block that was taken out' } },
  ],
}

const list = (document: Record<string, unknown>) =>
  listTranslationUnits(trainingUnitFields, document, 'it', 'en')

describe('listTranslationUnits', () => {
  it('finds texts at any depth under ids that name rows, not positions', () => {
    const ids = list(unit)
      .filter(({ source }) => source !== null)
      .map(({ id }) => id)
    expect(ids).toEqual([
      'title',
      'summary',
      'content[aa1].title',
      'content[aa1].questions[bb1].question',
      'content[aa1].questions[bb1].answers[cc1].text',
      'content[aa1].questions[bb1].answers[cc2].text',
      'content[aa2].body',
    ])
  })

  it('lists empty texts too, and no slug, shared or computed value', () => {
    const ids = list(unit).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['seo.title', 'seo.description']))
    expect(ids.filter((id) => /slug|code|publicIn|language|publishedAt|kind/.test(id))).toEqual([])
  })

  it('describes a text with its labels, limits and both values', () => {
    const found = list(unit).find(({ id }) => id.endsWith('answers[cc2].text'))
    expect(found).toMatchObject({
      path: 'content.0.questions.0.answers.1.text',
      label: 'Content 1 (Quiz) › Questions 1 › Answers 2 › Answer',
      kind: 'plain',
      required: true,
      maxLength: 300,
      source: 'No',
      target: null,
      isMissing: true,
    })
    const italian = listTranslationUnits(trainingUnitFields, unit, 'it', 'en', {
      labelLanguage: 'it',
    })
    expect(italian[0]).toMatchObject({ label: 'Titolo', isMissing: false, target: 'Listening' })
  })

  it('keeps ids and fingerprints when rows move', () => {
    const moved = { ...unit, content: unit.content.toReversed() }
    const facts = (document: Record<string, unknown>) =>
      list(document)
        .map(({ id, sourceFingerprint, targetFingerprint }) =>
          [id, sourceFingerprint, targetFingerprint].join(' '),
        )
        .sort()
    expect(facts(moved)).toEqual(facts(unit))
  })

  it('gives rows with strange ids ids of their own', () => {
    const rows = ['a].b', 'a%5D.b', 7, undefined].map((id) => ({ id, label: { it: 'x' } }))
    const ids = listTranslationUnits(caseStudyFields, { indicators: rows }, 'it', 'en')
      .map(({ id }) => id)
      .filter((id) => id.startsWith('indicators'))
    expect(ids).toEqual([
      'indicators[a%5D.b].label',
      'indicators[a%255D.b].label',
      'indicators[7].label',
      'indicators[#3].label',
    ])
  })

  it.each([
    [{}],
    [{ content: null }],
    [{ content: 'x', title: 'plain' }],
    [{ content: [null, 3] }],
  ])('reads a document that lacks or spoils values: %j', (document) => {
    expect(() => list(document)).not.toThrow()
  })
})

describe('writeUnits', () => {
  it('writes one language at these ids and touches nothing else', () => {
    const before = structuredClone(unit)
    const values = new Map<string, unknown>([
      ['content[aa1].questions[bb1].answers[cc2].text', 'Not at all'],
      ['seo.title', 'Listening to people'],
      ['content[aa2].body', richText(paragraph(text('Hello')))],
    ])
    const { document, written, unknown, unfit } = writeUnits(trainingUnitFields, unit, 'en', values)
    expect(unit).toEqual(before)
    expect({ written: written.length, unknown, unfit }).toEqual({
      written: 3,
      unknown: [],
      unfit: [],
    })
    const expected = structuredClone(unit) as Editable
    expected['content'][0].questions[0].answers[1].text.en = 'Not at all'
    expected['content'][1].body.en = richText(paragraph(text('Hello')))
    expected['seo'] = { title: { en: 'Listening to people' } }
    expect(document).toEqual(expected)
  })

  it('reports ids that are unknown and values of the wrong kind, and writes neither', () => {
    const values = new Map<string, unknown>([
      ['content[zz9].body', 'x'],
      ['slug', 'x'],
      ['content[aa2].body', 'plain'],
      ['title', richText()],
    ])
    const result = writeUnits(trainingUnitFields, unit, 'en', values)
    expect(result.unknown).toEqual(['content[zz9].body', 'slug'])
    expect(result.unfit.sort()).toEqual(['content[aa2].body', 'title'])
    expect(result.document).toBe(unit)
  })

  it('gives back what listTranslationUnits found', () => {
    const targets = new Map(list(unit).flatMap(({ id, target }) => (target ? [[id, target]] : [])))
    const without = JSON.parse(JSON.stringify(unit), (key, value: unknown) =>
      key === 'en' ? undefined : value,
    ) as typeof unit
    const back = writeUnits(trainingUnitFields, without, 'en', targets).document
    expect({ ...back, slug: unit.slug }).toEqual(unit)
  })
})

describe('textFingerprint', () => {
  const same = (a: unknown, b: unknown) => textFingerprint(a) === textFingerprint(b)

  it('is empty for what a reader sees as nothing', () => {
    for (const nothing of [
      null,
      undefined,
      '',
      '  \n',
      richText(),
      richText(paragraph(text(' '))),
    ]) {
      expect(textFingerprint(nothing)).toBe('')
    }
  })

  it('does not count spaces, line ends or composition of signs', () => {
    expect(same('Uno  due\r\n\r\n\r\ntre ', 'Uno due\n\ntre')).toBe(true)
    expect(same('perché', 'perche\u0301')).toBe(true)
    expect(same('uno\n\ndue', 'uno due')).toBe(false)
    expect(same('uno', 'Uno')).toBe(false)
  })

  it('does not count what the editor keeps for itself', () => {
    const before = richText(paragraph(text('Uno '), text('due', 1)), paragraph(text('tre')))
    const after = JSON.parse(
      JSON.stringify(before),
      (key, value: unknown) =>
        ({ version: 9, direction: null, textFormat: 1, indent: 0 })[key] ?? value,
    ) as unknown
    expect(same(before, after)).toBe(true)
    const split = richText(
      paragraph(text('U'), text('no  '), text('due', 1), text('')),
      paragraph(),
      paragraph(text('tre ')),
    )
    expect(same(before, split)).toBe(true)
  })

  const base = () => richText(paragraph(text('Uno '), link('https://a.example', text('due'))))
  it.each([
    ['words', richText(paragraph(text('Due '), link('https://a.example', text('due'))))],
    ['formatting', richText(paragraph(text('Uno ', 1), link('https://a.example', text('due'))))],
    ['an address', richText(paragraph(text('Uno '), link('https://b.example', text('due'))))],
    ['a link', richText(paragraph(text('Uno due')))],
    ['structure', richText(block('quote', [text('Uno '), link('https://a.example', text('due'))]))],
    ['a rule', richText(...base().root.children!, { type: 'horizontalrule', version: 1 })],
  ])('counts a change of %s', (_what, changed) => {
    expect(same(base(), changed)).toBe(false)
  })

  it('is the same for any rich text that went through JSON with its keys in another order', () => {
    const reorder = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reorder)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, item]) => [key, reorder(item)]),
            )
          : value
    fc.assert(
      fc.property(arbitraryRichText, (rich) => {
        expect(textFingerprint(reorder(rich))).toBe(textFingerprint(rich))
      }),
    )
  })
})
