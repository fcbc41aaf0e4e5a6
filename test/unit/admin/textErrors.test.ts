import { describe, expect, it } from '@jest/globals'
import type { DraftTexts } from '../../../src/admin/translate/draftTexts.ts'
import { findTextErrors, textErrorOf } from '../../../src/admin/translate/textErrors.ts'
import type { TranslationText } from '../../../src/translation/workflow/TranslationDocument.ts'

const unit = (id: string, path = id) => ({ id, path }) as TranslationText
const title = unit('title')
const answer = unit('questions[64f1].answer', 'questions.0.answer')
const draft = (value: string) => ({ value, base: '', label: '' })
const drafts: DraftTexts = { texts: { title: draft('T'), [answer.id]: draft('A') }, marks: {} }

describe('refusals of single texts', () => {
  it('are found by the id of the text, and by its path where the form refuses', () => {
    const refusals = [
      { path: 'questions.0.answer', message: 'Too long.' },
      { path: 'title', message: 'Taken.' },
      { path: 'title', message: 'Odd.' },
    ]
    const errors = findTextErrors(refusals, [title, answer], drafts)
    expect(Object.keys(errors)).toEqual(['title', answer.id])
    expect(textErrorOf(title, errors, drafts)).toBe('Taken. Odd.')
    expect(textErrorOf(answer, errors, drafts)).toBe('Too long.')
    const byId = findTextErrors([{ path: answer.id, message: 'No.' }], [answer], drafts)
    expect(textErrorOf(answer, byId, drafts)).toBe('No.')
  })

  it('are none where the server speaks of something else', () => {
    expect(findTextErrors([{ path: 'locale', message: 'No.' }], [title], drafts)).toEqual({})
  })

  it('go as soon as the text is another one', () => {
    const errors = findTextErrors([{ path: 'title', message: 'No.' }], [title], drafts)
    const changed = { ...drafts, texts: { title: draft('Tt') } }
    expect(textErrorOf(title, errors, changed)).toBeUndefined()
    expect(textErrorOf(title, errors, { texts: {}, marks: {} })).toBeUndefined()
  })
})
