/** Pairs an English and an Italian text for a label or help text; the panel falls back to English. */
export const labels = (en: string, it: string): { en: string; it: string } => ({ en, it })
