import type { Block, CollectionConfig, Field, GlobalConfig, Tab } from 'payload'

import { el } from '../../../collections/fields/labelTranslations/el.ts'
import { pt } from '../../../collections/fields/labelTranslations/pt.ts'
import { collections } from '../../../collections/index.ts'
import { globals } from '../../../globals/index.ts'

/** A label, help text or option of the panel's forms, and where it stands. */
type Text = { at: string; text: unknown }

const panelLanguages = ['en', 'it', 'pt', 'el']

/** Names that are the same in every language. */
const sameEverywhere = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'CC0 1.0']

/** Fields that no form shows, for nobody may read them. */
const unreadable = ['users.sessions']

const listAllTexts = (): Text[] => [...collections, ...globals].flatMap(listTexts)

const listTexts = (config: CollectionConfig | GlobalConfig): Text[] => {
  const { admin, fields, slug } = config
  const described = [
    ...('labels' in config ? listRowNames(slug, config.labels ?? {}) : []),
    ...('label' in config ? [{ at: `${slug}: label`, text: config.label }] : []),
    { at: `${slug}: group`, text: admin?.group },
    ...listHelp(slug, admin),
  ]
  // Hidden for everybody; a function hides it from some.
  if (admin?.hidden === true) return []
  return [...described, ...fields.flatMap((field) => listFieldTexts(field, slug))]
}

/** Texts of a field and of all that is in it; for a hidden field only those that it does have. */
const listFieldTexts = (field: Field, parent: string): Text[] => {
  const at = 'name' in field && field.name ? `${parent}.${field.name}` : parent
  if (unreadable.includes(at)) return []
  const { hidden } = (field.admin ?? {}) as { hidden?: boolean }
  const isHidden = Boolean(('hidden' in field && field.hidden) || hidden)
  const texts = [
    ...listOwnTexts(field, at),
    ...('fields' in field ? field.fields.flatMap((each) => listFieldTexts(each, at)) : []),
    ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => listTabTexts(tab, at)) : []),
    ...(field.type === 'blocks' ? field.blocks.flatMap((block) => listBlockTexts(block, at)) : []),
  ]
  return isHidden ? texts.filter(({ text }) => typeof text === 'object') : texts
}

const listOwnTexts = (field: Field, at: string): Text[] => [
  ...('name' in field || 'label' in field
    ? [{ at: `${at}: label`, text: 'label' in field ? field.label : undefined }]
    : []),
  ...listHelp(at, field.admin),
  ...(field.type === 'array' || field.type === 'blocks'
    ? listRowNames(at, field.labels ?? {})
    : []),
  ...('options' in field
    ? field.options.map((option) => ({
        at: `${at}: option ${typeof option === 'string' ? option : option.value}`,
        text: typeof option === 'string' ? option : option.label,
      }))
    : []),
]

const listTabTexts = (tab: Tab, at: string): Text[] => [
  { at: `${at}: tab`, text: tab.label },
  ...listHelp(at, tab.admin ?? tab),
  ...tab.fields.flatMap((field) =>
    listFieldTexts(field, 'name' in tab && tab.name ? `${at}.${tab.name}` : at),
  ),
]

const listBlockTexts = (block: Block, parent: string): Text[] => {
  const at = `${parent}.${block.slug}`
  return [
    ...listRowNames(at, block.labels ?? {}),
    ...block.fields.flatMap((field) => listFieldTexts(field, at)),
  ]
}

const listRowNames = (at: string, names: { singular?: unknown; plural?: unknown }): Text[] => [
  { at: `${at}: singular`, text: names.singular },
  { at: `${at}: plural`, text: names.plural },
]

const listHelp = (at: string, holder: object = {}): Text[] =>
  'description' in holder && holder.description
    ? [{ at: `${at}: description`, text: holder.description }]
    : []

const isByLanguage = (text: unknown): text is Record<string, string> =>
  typeof text === 'object' && text !== null

/** Languages that a text lacks; a plain string, or what Payload makes of a name, is English alone. */
const listMissing = (text: unknown): string[] => {
  if (typeof text === 'string' && sameEverywhere.includes(text)) return []
  if (!isByLanguage(text)) return panelLanguages
  return panelLanguages.filter((language) => !text[language]?.trim())
}

describe('labels and help texts', () => {
  const texts = listAllTexts()
  const byLanguage = texts.map(({ text }) => text).filter(isByLanguage)

  it('are found in every collection and global that the panel shows', () => {
    const shown = [...collections, ...globals].filter(({ admin }) => admin?.hidden !== true)
    for (const { slug } of shown) {
      expect(texts.some(({ at }) => at.startsWith(`${slug}.`))).toBe(true)
    }
    expect(texts.map(({ at }) => at)).toEqual(
      expect.arrayContaining([
        'case-studies: group',
        'case-studies: tab',
        'case-studies.sdgs: option 17',
        'training-units.content.quiz.questions.answers.feedback: label',
        'translation-settings.reviewOf: description',
      ]),
    )
  })

  it('are in each language of the panel', () => {
    const lacking = texts.flatMap(({ at, text }) => {
      const missing = listMissing(text)
      const english = isByLanguage(text) ? text['en'] : text
      return missing.length > 0
        ? [`${at}: ${JSON.stringify(english)} lacks ${missing.join(', ')}`]
        : []
    })
    expect(lacking).toEqual([])
  })

  it.each(Object.entries({ pt, el }))('are all that is translated in %s.ts', (_, translations) => {
    const used = new Set(byLanguage.map(({ en }) => en))
    expect(Object.keys(translations).filter((english) => !used.has(english))).toEqual([])
  })

  it.each(Object.entries({ pt, el }))('say the same in %s wherever they stand', (code, known) => {
    const different = byLanguage.filter(({ en = '', [code]: text }) => (known[en] ?? text) !== text)
    expect(different).toEqual([])
  })
})
