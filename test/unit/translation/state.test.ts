import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { keepCurrent } from '../../../src/translation/state/keepCurrent.ts'
import { listBecomingStale } from '../../../src/translation/state/listBecomingStale.ts'
import { markCurrent } from '../../../src/translation/state/markCurrent.ts'
import { markTranslated } from '../../../src/translation/state/markTranslated.ts'
import { type Origins, translationState } from '../../../src/translation/state/translationState.ts'
import { listTranslationUnits } from '../../../src/translation/units/listTranslationUnits.ts'
import { referenceSource } from '../../../src/translation/units/referenceSource.ts'
import type { Editable } from '../../support/translation/Editable.ts'
import { caseStudyFields } from '../../support/translation/fields.ts'
import { paragraph, richText, text } from '../../support/translation/makeRichText.ts'

const draft = (): Editable => ({
  title: { it: 'Titolo', en: 'Title' },
  summary: { it: 'Riassunto', en: 'Summary' },
  body: { it: richText(paragraph(text('Corpo'))), en: richText(paragraph(text('Body'))) },
  capacity: 10,
  indicators: [
    { id: 'r1', label: { it: 'Posti', en: 'Desks' }, value: 10 },
    { id: 'r2', label: { it: 'Soci', en: 'Members' }, value: 20 },
  ],
})

const list = (document: Editable, row: Editable | null = null, publicLanguages = ['it']) =>
  listTranslationUnits(caseStudyFields, document, 'it', 'en', {
    reference: referenceSource(caseStudyFields, document, row, row ? publicLanguages : []),
  })

const stateOf = (
  document: Editable,
  known: Origins,
  row: Editable | null = null,
  publicLanguages = ['it'],
) => {
  const { state, units, counts } = translationState(list(document, row, publicLanguages), known)
  const open = units.filter(({ state: one }) => !['current', 'empty'].includes(one))
  return { state, counts, open: Object.fromEntries(open.map((unit) => [unit.id, unit.state])) }
}

const translated = markCurrent(list(draft()), {})

describe('translationState', () => {
  it('is missing, incomplete, then current as texts come in', () => {
    const nothing = draft()
    for (const name of ['title', 'summary', 'body']) delete nothing[name].en
    for (const row of nothing['indicators']) delete row.label.en
    expect(stateOf(nothing, {}).state).toBe('missing')
    nothing['title'].en = 'Title'
    expect(stateOf(nothing, {})).toMatchObject({
      state: 'incomplete',
      counts: { total: 5, missing: 4, current: 1 },
    })
    expect(stateOf(draft(), translated).state).toBe('current')
  })

  it('is in review while a reviewer has not approved it, whole or in parts', () => {
    const units = list(draft())
    expect(translationState(units, translated, { inReview: true }).state).toBe('in-review')
    const some = translationState(units, translated, { inReview: new Set(['title']) })
    expect(some).toMatchObject({ state: 'in-review', counts: { inReview: 1, current: 4 } })
  })

  it('is stale, field by field, when the source is not what was translated', () => {
    const changed = draft()
    changed['title'].it = 'Altro titolo'
    changed['indicators'][1].label.it = 'Associati'
    expect(stateOf(changed, translated)).toMatchObject({
      state: 'stale',
      open: { title: 'stale', 'indicators[r2].label': 'stale' },
    })
  })

  it('is current again when the source goes back to what was translated', () => {
    const changed = draft()
    changed['title'].it = 'Altro titolo'
    expect(stateOf(changed, translated).state).toBe('stale')
    expect(stateOf(draft(), translated).state).toBe('current')
  })

  it('is moved by no reordered list, shared value or save without change', () => {
    const same = draft()
    same['indicators'].reverse()
    same['indicators'][0].value = 99
    same['capacity'] = 11
    same['body'].it = JSON.parse(JSON.stringify(same['body'].it), (key, value: unknown) =>
      key === 'version' ? 5 : value,
    )
    expect(stateOf(same, translated)).toMatchObject({ state: 'current', open: {} })
  })

  it('misses the text of an added row and does not call it stale', () => {
    const longer = draft()
    longer['indicators'].unshift({ id: 'r0', label: { it: 'Sale' }, value: 1 })
    expect(stateOf(longer, translated)).toMatchObject({
      state: 'incomplete',
      open: { 'indicators[r0].label': 'missing' },
    })
  })

  it('goes by the public source, not by its draft', () => {
    const changed = draft()
    changed['title'].it = 'Bozza'
    changed['indicators'].push({ id: 'r3', label: { it: 'Nuova' } })
    expect(stateOf(changed, translated, draft())).toMatchObject({
      state: 'current',
      open: { 'indicators[r3].label': 'upcoming' },
    })
    expect(stateOf(changed, translated, changed)).toMatchObject({
      state: 'stale',
      open: { title: 'stale', 'indicators[r3].label': 'missing' },
    })
  })

  it('goes by the draft in a language that is not public', () => {
    const changed = draft()
    changed['title'].it = 'Bozza'
    expect(stateOf(changed, translated, draft(), ['en']).open).toEqual({ title: 'stale' })
  })

  it('knows a translation of a draft that is not public yet', () => {
    const ahead = draft()
    ahead['title'].it = 'Bozza'
    const known = markCurrent(list(ahead), {})
    const { units } = translationState(list(ahead, draft()), known)
    expect(units[0]).toEqual({ id: 'title', state: 'stale', isAhead: true })
    expect(stateOf(ahead, known, ahead).state).toBe('current')
  })

  it('compares with the language that a text was translated from', () => {
    const greek = { ...draft(), title: { it: 'Titolo', en: 'Title', el: 'Τίτλος' } }
    const units = () => listTranslationUnits(caseStudyFields, greek, 'it', 'el')
    const fromEnglish = listTranslationUnits(caseStudyFields, greek, 'en', 'el')
    const known = markCurrent(fromEnglish, {}, new Set(['title']))
    const titleState = () => translationState(units(), known).units[0]?.state
    greek.title.it = 'Altro'
    expect(titleState()).toBe('current')
    greek.title.en = 'Other'
    expect(titleState()).toBe('stale')
  })

  it('calls the source language itself current, and missing what it must have', () => {
    const units = listTranslationUnits(caseStudyFields, draft(), 'it', 'it')
    expect(translationState(units, {}).state).toBe('current')
    const lacking = { ...draft(), summary: {} }
    const lackingUnits = listTranslationUnits(caseStudyFields, lacking, 'it', 'it')
    expect(translationState(lackingUnits, {}).state).toBe('incomplete')
  })

  it('takes no unit id for something else', () => {
    const rows = { indicators: [{ id: '__proto__', label: { it: 'a', en: 'b' } }] }
    expect(translationState(list(rows), JSON.parse('{"__proto__":{}}') as Origins).state).toBe(
      'current',
    )
  })
})

describe('origins', () => {
  it('remember a translation that changed, forget one that was emptied, keep the rest', () => {
    const before = draft()
    const after = draft()
    after['title'].it = 'Altro titolo'
    after['summary'].it = 'Altro riassunto'
    after['title'].en = 'Other title'
    after['indicators'][0].label.en = ''
    after['indicators'].pop()
    const known = markTranslated(list(before), list(after), translated)
    expect(stateOf(after, known).open).toEqual({
      summary: 'stale',
      'indicators[r1].label': 'missing',
    })
    expect(known['indicators[r2].label']).toBeUndefined()
    expect(markTranslated(list(before), list(before), translated)).toEqual(translated)
  })

  it('are moved along by a small fix, but not for what was stale before', () => {
    const stale = draft()
    stale['title'].it = 'Altro titolo'
    const fixed = structuredClone(stale)
    fixed['title'].it = 'Altro titolo.'
    fixed['summary'].it = 'Riassunto.'
    const known = keepCurrent(list(stale), list(fixed), translated)
    expect(stateOf(fixed, known).open).toEqual({ title: 'stale' })
  })

  it('tell what a publication makes stale', () => {
    const next = draft()
    next['title'].it = 'Altro titolo'
    expect(listBecomingStale(list(next, draft()), list(next, next), translated)).toEqual(['title'])
  })
})

type Step =
  | { kind: 'edit'; id: string; text: string }
  | { kind: 'move' }
  | { kind: 'publish' }
  | { kind: 'shared'; value: number }
  | { kind: 'translate'; id: string }

const ids = ['title', 'summary', 'indicators[r1].label', 'indicators[r2].label']

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    id: fc.constantFrom(...ids),
    text: fc.constantFrom('uno', 'due', 'tre'),
  }),
  fc.record({ kind: fc.constant('translate' as const), id: fc.constantFrom(...ids) }),
  fc.record({ kind: fc.constant('publish' as const) }),
  fc.record({ kind: fc.constant('move' as const) }),
  fc.record({ kind: fc.constant('shared' as const), value: fc.nat() }),
)

const textAt = (document: Editable, id: string): Record<string, string> => {
  const row = /\[(\w+)\]/.exec(id)?.[1]
  return row
    ? document['indicators'].find((one: Editable) => one['id'] === row).label
    : document[id]
}

it('calls a text stale exactly when its source says other words than were translated', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const document = draft()
      let row: Editable | null = null
      let known = translated
      const madeFrom = new Map(ids.map((id) => [id, textAt(document, id)['it']]))
      for (const [index, one] of steps.entries()) {
        const before = list(document, row)
        if (one.kind === 'edit') textAt(document, one.id)['it'] = one.text
        if (one.kind === 'move') document['indicators'].reverse()
        if (one.kind === 'shared') document['capacity'] = one.value
        if (one.kind === 'publish') row = structuredClone(document)
        if (one.kind === 'translate') {
          textAt(document, one.id)['en'] = `version ${index}`
          madeFrom.set(one.id, textAt(row ?? document, one.id)['it'])
        }
        known = markTranslated(before, list(document, row), known)
      }
      const stale = ids.filter((id) => madeFrom.get(id) !== textAt(row ?? document, id)['it'])
      const { units } = translationState(list(document, row), known)
      const found = units.filter(({ state }) => state === 'stale').map(({ id }) => id)
      expect(found.sort()).toEqual(stale.sort())
    }),
  )
})
