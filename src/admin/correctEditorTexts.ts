import { deepMergeSimple, type SanitizedConfig } from 'payload'
import { portugueseLexicalTexts } from './translations/portuguesePanelTexts.ts'

/**
 * Corrects the rich text editor's own Portuguese. While a config is built, that editor writes its
 * words over those of the config: this comes after.
 */
export function correctEditorTexts(config: SanitizedConfig): SanitizedConfig {
  config.i18n.translations = deepMergeSimple(config.i18n.translations, {
    pt: { lexical: portugueseLexicalTexts },
  })
  return config
}
