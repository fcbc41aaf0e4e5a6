import { greekLexicalTexts } from './translations/greekLexicalTexts.ts'
import { italianPanelTexts } from './translations/italianPanelTexts.ts'
import { portuguesePanelTexts } from './translations/portuguesePanelTexts.ts'
import { el } from './translations/el.ts'
import { el as elOverview } from './translations/overview/el.ts'
import { el as elTranslate } from './translations/translate/el.ts'
import { en } from './translations/en.ts'
import { en as enOverview } from './translations/overview/en.ts'
import { en as enTranslate } from './translations/translate/en.ts'
import { it } from './translations/it.ts'
import { it as itOverview } from './translations/overview/it.ts'
import { it as itTranslate } from './translations/translate/it.ts'
import { pt } from './translations/pt.ts'
import { pt as ptOverview } from './translations/overview/pt.ts'
import { pt as ptTranslate } from './translations/translate/pt.ts'

/** Who writes texts for a partner knows languages, not locales. */
const englishCorrections = { locale: 'Language', locales: 'Languages' }

/** The panel's own words for `config.i18n.translations`, under the name `colab`. */
export const adminTranslations = {
  en: { colab: { ...en, ...enOverview, ...enTranslate }, general: englishCorrections },
  it: { colab: { ...it, ...itOverview, ...itTranslate }, ...italianPanelTexts },
  pt: { colab: { ...pt, ...ptOverview, ...ptTranslate }, ...portuguesePanelTexts },
  // Payload's editor knows no Greek: without these, Greek panels would show the names of its texts.
  el: { colab: { ...el, ...elOverview, ...elTranslate }, lexical: greekLexicalTexts },
}
