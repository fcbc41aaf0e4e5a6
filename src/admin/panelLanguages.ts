import type { SupportedLanguages } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { it } from '@payloadcms/translations/languages/it'
import { pt } from '@payloadcms/translations/languages/pt'
import { greekPanelTranslation } from './greekPanelTranslation.ts'

/**
 * The languages of the panel, for `config.i18n.supportedLanguages`: all that Payload has, and Greek.
 * Without the panel only those of error messages are loaded: the others cost 12 MB and 50 ms.
 */
export async function panelLanguages({ admin }: { admin: boolean }): Promise<SupportedLanguages> {
  const others = admin ? (await import('@payloadcms/translations/all')).translations : {}
  // Payload's type names the languages that it brings itself; Greek is ours.
  return { ...others, it, en, pt, el: greekPanelTranslation } as SupportedLanguages
}
