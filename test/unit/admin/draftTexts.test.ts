import {
  type DraftTexts,
  listConflicts,
  listHomeless,
  noDrafts,
  reduceDrafts,
  settleDrafts,
  toChanges,
} from '../../../src/admin/translate/draftTexts.ts'
import type {
  TranslationDocument,
  TranslationText,
} from '../../../src/translation/workflow/TranslationDocument.ts'
import { richText } from '../../support/richText.ts'

const unit = (more: Partial<TranslationText> = {}): TranslationText => ({
  id: 'title',
  path: 'title',
  label: 'Title',
  help: null,
  kind: 'plain',
  isMultiline: false,
  required: true,
  maxLength: null,
  source: 'Una porta',
  target: 'A door',
  fallback: null,
  state: 'stale',
  isAhead: false,
  change: null,
  fingerprint: 'first',
  ...more,
})
const documentOf = (...units: TranslationText[]) => ({ units }) as unknown as TranslationDocument
const write = (drafts: DraftTexts, value: TranslationText['target'], of = unit()) =>
  reduceDrafts(drafts, { type: 'write', unit: of, value })

describe('unsaved texts', () => {
  it('are sent with the fingerprint of the text that they replace', () => {
    expect(toChanges(write(noDrafts, 'The door'))).toEqual({
      units: { title: 'The door' },
      expect: { title: 'first' },
      current: [],
    })
  })

  it('are none when the stored text is typed again', () => {
    expect(write(write(noDrafts, 'The door'), 'A door')).toEqual(noDrafts)
  })

  it('are none when the editor only adds empty paragraphs to an empty rich text', () => {
    const empty = unit({ kind: 'rich', target: null, fingerprint: '' })
    expect(write(noDrafts, richText('') as never, empty)).toEqual(noDrafts)
    expect(toChanges(write(noDrafts, richText('Words') as never, empty)).units).toEqual({
      title: richText('Words'),
    })
  })

  it('take a mark off the same field', () => {
    const marked = reduceDrafts(noDrafts, { type: 'mark', unit: unit(), isMarked: true })
    expect(toChanges(marked)).toEqual({ units: {}, expect: { title: 'first' }, current: ['title'] })
    expect(toChanges(write(marked, 'The door')).current).toEqual([])
  })

  it('stay, on top of what was stored, when somebody types on during a save', () => {
    const sent = write(noDrafts, 'The door')
    const typedOn = write(sent, 'The door is open')
    const document = documentOf(unit({ target: 'The door', fingerprint: 'second' }))
    const rest = reduceDrafts(typedOn, { type: 'saved', sent, document })
    expect(toChanges(rest)).toMatchObject({
      units: { title: 'The door is open' },
      expect: { title: 'second' },
    })
    expect(reduceDrafts(sent, { type: 'saved', sent, document })).toEqual(noDrafts)
  })
})

describe('a text that somebody else has changed', () => {
  const theirs = unit({ target: 'Their door', fingerprint: 'theirs' })
  const mine = write(noDrafts, 'My door')

  it('is a conflict until the person insists or gives way', () => {
    expect(listConflicts(documentOf(theirs), mine)).toEqual([theirs])
    const insisted = reduceDrafts(mine, { type: 'insist', unit: theirs })
    expect(listConflicts(documentOf(theirs), insisted)).toEqual([])
    expect(toChanges(insisted).expect).toEqual({ title: 'theirs' })
    expect(reduceDrafts(mine, { type: 'forget', id: 'title' })).toEqual(noDrafts)
  })

  it('is none when both wrote the same', () => {
    const same = unit({ target: 'My door', fingerprint: 'theirs' })
    expect(listConflicts(documentOf(same), mine)).toEqual([])
    expect(settleDrafts(documentOf(same), mine)).toEqual(noDrafts)
  })

  it('loses its mark', () => {
    const marked = reduceDrafts(noDrafts, { type: 'mark', unit: unit(), isMarked: true })
    expect(settleDrafts(documentOf(unit()), marked)).toEqual(marked)
    expect(settleDrafts(documentOf(theirs), marked)).toEqual(noDrafts)
  })
})

it('keeps a text whose field has gone', () => {
  const mine = write(noDrafts, 'My door')
  expect(listHomeless(documentOf(), mine)).toEqual(['title'])
  expect(settleDrafts(documentOf(), mine)).toEqual(mine)
})
