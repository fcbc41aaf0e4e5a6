import { greekLexicalTexts } from './translations/greekLexicalTexts.ts'
import { el } from './translations/el.ts'
import { en } from './translations/en.ts'
import { it } from './translations/it.ts'
import { pt } from './translations/pt.ts'

/** The panel's own words for `config.i18n.translations`, under the name `colab`. */
export const adminTranslations = {
  en: { colab: en },
  it: { colab: it },
  pt: { colab: pt },
  // Payload's editor knows no Greek: without these, Greek panels would show the names of its texts.
  el: { colab: el, lexical: greekLexicalTexts },
}
