import { supportedLanguages } from '../../src/platform/locales.ts'

const nameIn = (language: string, code: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** Every supported language as an option of a select field, named in the languages of the panel. */
export const languageOptions = supportedLanguages.map(({ code, label }) => ({
  value: code,
  // Plain `pt` is the Portuguese of Brazil, which has other names for some languages.
  label: { ...label, pt: nameIn('pt-PT', code), el: nameIn('el', code) },
}))
