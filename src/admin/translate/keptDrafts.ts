import { countDrafts, type DraftTexts } from './draftTexts.ts'

/**
 * Unsaved texts, kept in this tab of the browser: a session that ends takes the page away with it.
 * A browser that keeps nothing (private windows of some) is not an error.
 */
export const keptDrafts = {
  read(key: string): DraftTexts | undefined {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as DraftTexts | null
      return kept?.texts && kept.marks ? kept : undefined
    } catch {
      return undefined
    }
  },

  write(key: string, drafts: DraftTexts): void {
    try {
      if (countDrafts(drafts) === 0) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, JSON.stringify(drafts))
    } catch {
      // Nothing is kept then; the page itself still has the texts.
    }
  },
}
