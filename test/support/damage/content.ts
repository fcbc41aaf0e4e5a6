import { randomBytes } from 'node:crypto'

import { richText } from '../richText.ts'

import type { Random, Shape } from './shapes.ts'

export const languages = ['it', 'en', 'pt', 'el'] as const
export type Language = (typeof languages)[number]
type Texts = Record<Language, string | null>

/** A document or a row of it as the model keeps it: plain data, rich texts by their words. */
export type Content = {
  id?: string
  blockType?: string
  shared: Record<string, unknown>
  texts: Record<string, Texts>
  lists: Record<string, Content[]>
}

type Stored = Record<string, unknown>

const noTexts = (): Texts => ({ it: null, en: null, pt: null, el: null })

export const emptyContent = (shape: Shape): Content => ({
  shared: Object.fromEntries(Object.keys(shape.shared).map((name) => [name, null])),
  texts: Object.fromEntries(Object.keys(shape.texts).map((name) => [name, noTexts()])),
  lists: Object.fromEntries(Object.keys(shape.lists).map((name) => [name, []])),
})

export const shapeOfRow = (list: Record<string, Shape>, row: { blockType?: string }): Shape => {
  const shape = list[row.blockType ?? '']
  if (!shape) throw new Error(`No row of type ${row.blockType}`)
  return shape
}

/** The content in one language as a form of the panel submits it: every field, every row. */
export const toForm = (content: Content, shape: Shape, language: Language): Stored => {
  const form: Stored = { ...content.shared }
  if (content.id) form['id'] = content.id
  if (content.blockType) form['blockType'] = content.blockType
  for (const [path, kind] of Object.entries(shape.texts)) {
    const text = content.texts[path]![language]
    setAt(form, path, text !== null && kind === 'rich' ? richText(text) : text)
  }
  for (const [name, list] of Object.entries(shape.lists)) {
    form[name] = content.lists[name]!.map((row) => toForm(row, shapeOfRow(list, row), language))
  }
  return form
}

/** What the database keeps of a document, all languages, in the words of the model. */
export const fromStored = (stored: Stored, shape: Shape, isRow = false): Content => ({
  ...(isRow && { id: String(stored['id']) }),
  ...(isRow && stored['blockType'] ? { blockType: String(stored['blockType']) } : {}),
  shared: Object.fromEntries(
    Object.keys(shape.shared).map((name) => [name, plainValue(stored[name])]),
  ),
  texts: Object.fromEntries(
    Object.keys(shape.texts).map((path) => [path, textsOf(valueAt(stored, path))]),
  ),
  lists: Object.fromEntries(
    Object.entries(shape.lists).map(([name, list]) => [
      name,
      ((stored[name] as Stored[] | null | undefined) ?? []).map((row) =>
        fromStored(row, shapeOfRow(list, row as { blockType?: string }), true),
      ),
    ]),
  ),
})

/** The texts of a document that was read in one language: `null` in the others. */
export const fromAnswer = (answer: Stored, shape: Shape, language: Language, isRow = false) => {
  const content = fromStored(answer, { ...shape, texts: {}, lists: {} }, isRow)
  for (const path of Object.keys(shape.texts)) {
    content.texts[path] = { ...noTexts(), [language]: wordsOf(valueAt(answer, path)) }
  }
  for (const [name, list] of Object.entries(shape.lists)) {
    content.lists[name] = ((answer[name] as Stored[] | null | undefined) ?? []).map((row) =>
      fromAnswer(row, shapeOfRow(list, row as { blockType?: string }), language, true),
    )
  }
  return content
}

/** Makes a change of the kind that somebody makes in a form, in one language, to the content. */
export const edit = (content: Content, shape: Shape, language: Language, random: Random): void => {
  for (const [name, make] of Object.entries(shape.shared)) {
    if (random.chance(0.25)) content.shared[name] = make(random)
  }
  for (const name of Object.keys(shape.texts)) {
    if (random.chance(0.5)) content.texts[name]![language] = someText(name, language, random)
  }
  for (const [name, list] of Object.entries(shape.lists)) {
    editRows(content, name, list, language, random)
  }
}

const editRows = (
  content: Content,
  name: string,
  list: Record<string, Shape>,
  language: Language,
  random: Random,
): void => {
  let rows = content.lists[name]!
  if (random.chance(0.06)) rows = []
  if (rows.length > 0 && random.chance(0.25)) rows.splice(random.below(rows.length), 1)
  if (rows.length > 1 && random.chance(0.35)) {
    const [moved] = rows.splice(random.below(rows.length), 1)
    rows.splice(random.below(rows.length + 1), 0, moved!)
  }
  while (rows.length < 5 && random.chance(rows.length === 0 ? 0.6 : 0.3)) {
    rows.splice(random.below(rows.length + 1), 0, newRow(list, language, random))
  }
  for (const row of rows) {
    if (random.chance(0.4)) edit(row, shapeOfRow(list, row), language, random)
  }
  content.lists[name] = rows
}

const newRow = (list: Record<string, Shape>, language: Language, random: Random): Content => {
  const blockType = random.pick(Object.keys(list))
  const shape = list[blockType]!
  const row: Content = {
    // The panel gives a new row its id.
    id: randomBytes(12).toString('hex'),
    ...(blockType && { blockType }),
    ...emptyContent(shape),
  }
  for (const [name, make] of Object.entries(shape.shared)) row.shared[name] = make(random)
  edit(row, shape, language, random)
  return row
}

const someText = (name: string, language: Language, random: Random): string | null =>
  random.chance(0.15) ? null : `${name} ${language} ${random.below(1_000_000)}`

const setAt = (target: Stored, path: string, value: unknown): void => {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) target[first] = value
  else setAt((target[first] ??= {}) as Stored, rest.join('.'), value)
}

const valueAt = (source: Stored, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, part) => (value as Stored | null | undefined)?.[part], source)

const textsOf = (value: unknown): Texts => {
  const texts = noTexts()
  for (const language of languages) texts[language] = wordsOf((value as Stored | null)?.[language])
  return texts
}

const wordsOf = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return value
  return JSON.stringify(value).match(/"text":"([^"]*)"/)?.[1] ?? null
}

const plainValue = (value: unknown): unknown => {
  if (value === undefined) return null
  if (value && typeof value === 'object' && 'id' in value) return value.id
  return value
}
