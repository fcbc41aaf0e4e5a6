import { en } from './en.ts'
import { en as overview } from './overview/en.ts'
import { en as translate } from './translate/en.ts'

/** All of the panel's own words in English, the language that stands in for a missing one. */
export const englishTexts = { ...en, ...overview, ...translate }

/** The names of all of the panel's own words. */
export type PanelTextKey = keyof typeof englishTexts
