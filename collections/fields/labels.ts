import { el } from './labelTranslations/el.ts'
import { pt } from './labelTranslations/pt.ts'

/** A text in English and Italian, and in the other languages of the panel that it is known in. */
type Labels = Record<string, string> & { en: string; it: string }

/**
 * Pairs an English and an Italian text for a label or help text, and adds the Portuguese and the
 * Greek of `labelTranslations`; the panel falls back to English.
 */
export const labels = (en: string, it: string): Labels => ({
  en,
  it,
  ...(pt[en] && { pt: pt[en] }),
  ...(el[en] && { el: el[en] }),
})
