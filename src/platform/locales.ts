/**
 * Every language that an installation may configure: the 24 official languages of the EU and Turkish.
 * Codes are ISO 639-1; the order is the one in which lists of languages are shown.
 */
export const supportedLanguages = [
  { code: 'bg', nativeName: 'български', label: { it: 'Bulgaro', en: 'Bulgarian' } },
  { code: 'cs', nativeName: 'čeština', label: { it: 'Ceco', en: 'Czech' } },
  { code: 'da', nativeName: 'dansk', label: { it: 'Danese', en: 'Danish' } },
  { code: 'de', nativeName: 'Deutsch', label: { it: 'Tedesco', en: 'German' } },
  { code: 'el', nativeName: 'ελληνικά', label: { it: 'Greco', en: 'Greek' } },
  { code: 'en', nativeName: 'English', label: { it: 'Inglese', en: 'English' } },
  { code: 'es', nativeName: 'español', label: { it: 'Spagnolo', en: 'Spanish' } },
  { code: 'et', nativeName: 'eesti', label: { it: 'Estone', en: 'Estonian' } },
  { code: 'fi', nativeName: 'suomi', label: { it: 'Finlandese', en: 'Finnish' } },
  { code: 'fr', nativeName: 'français', label: { it: 'Francese', en: 'French' } },
  { code: 'ga', nativeName: 'Gaeilge', label: { it: 'Irlandese', en: 'Irish' } },
  { code: 'hr', nativeName: 'hrvatski', label: { it: 'Croato', en: 'Croatian' } },
  { code: 'hu', nativeName: 'magyar', label: { it: 'Ungherese', en: 'Hungarian' } },
  { code: 'it', nativeName: 'italiano', label: { it: 'Italiano', en: 'Italian' } },
  { code: 'lt', nativeName: 'lietuvių', label: { it: 'Lituano', en: 'Lithuanian' } },
  { code: 'lv', nativeName: 'latviešu', label: { it: 'Lettone', en: 'Latvian' } },
  { code: 'mt', nativeName: 'Malti', label: { it: 'Maltese', en: 'Maltese' } },
  { code: 'nl', nativeName: 'Nederlands', label: { it: 'Olandese', en: 'Dutch' } },
  { code: 'pl', nativeName: 'polski', label: { it: 'Polacco', en: 'Polish' } },
  { code: 'pt', nativeName: 'português', label: { it: 'Portoghese', en: 'Portuguese' } },
  { code: 'ro', nativeName: 'română', label: { it: 'Rumeno', en: 'Romanian' } },
  { code: 'sk', nativeName: 'slovenčina', label: { it: 'Slovacco', en: 'Slovak' } },
  { code: 'sl', nativeName: 'slovenščina', label: { it: 'Sloveno', en: 'Slovenian' } },
  { code: 'sv', nativeName: 'svenska', label: { it: 'Svedese', en: 'Swedish' } },
  { code: 'tr', nativeName: 'Türkçe', label: { it: 'Turco', en: 'Turkish' } },
] as const satisfies readonly {
  code: string
  nativeName: string
  label: { it: string; en: string }
}[]

/** A language that an installation may configure, as an ISO 639-1 code. */
export type Language = (typeof supportedLanguages)[number]['code']

/** The codes alone, in the order of `supportedLanguages`. */
export const supportedLanguageCodes: readonly Language[] = supportedLanguages.map(
  ({ code }) => code,
)

/** For each language, the languages to look in when a text is missing in it, best first. */
export type LanguageFallbacks = Partial<Record<Language, readonly Language[]>>

/** What an installation says about its languages; `Env` is one. */
export type LanguageConfig = {
  /** Configured languages; the first is the default one. Never empty. */
  languages: readonly [Language, ...Language[]]
  /** Chains set by the operator; a language that is not named here has the default chain. */
  languageFallbacks: LanguageFallbacks
}

/** What a parser made of its text, or everything that is wrong with it. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: string[] }

const defaultFallbacks: readonly Language[] = ['en', 'it']

const allowedCodes = `allowed: ${supportedLanguageCodes.join(', ')}`

/** Tells whether a value is the code of a language that an installation may configure. */
export function isLanguage(value: unknown): value is Language {
  return supportedLanguageCodes.includes(value as Language)
}

/** Reads a comma list of languages such as `it,en,pt,el`, and names all that is wrong with it. */
export function parseLanguages(text: string): Parsed<[Language, ...Language[]]> {
  const codes = splitList(text, ',')
  const problems: string[] = []
  const languages: Language[] = []
  for (const code of codes) {
    if (!isLanguage(code)) problems.push(`"${code}" is not a supported language; ${allowedCodes}`)
    else if (languages.includes(code)) problems.push(`"${code}" is named twice`)
    else languages.push(code)
  }
  const [first, ...others] = languages
  if (problems.length > 0) return { ok: false, problems }
  if (first === undefined) {
    return { ok: false, problems: [`at least one language is needed; ${allowedCodes}`] }
  }
  return { ok: true, value: [first, ...others] }
}

/**
 * Reads chains such as `pt:es,en;el:en`, kept to configured languages; `de:none` means no fallback.
 * A chain never names its own language: that one is always looked in first.
 */
export function parseLanguageFallbacks(
  text: string,
  languages: readonly Language[],
): Parsed<LanguageFallbacks> {
  const problems: string[] = []
  const fallbacks: LanguageFallbacks = {}
  const configured = `configured languages: ${languages.join(', ')}`
  for (const part of splitList(text, ';')) {
    const [language = '', chainText, ...rest] = part.split(':').map((piece) => piece.trim())
    if (!chainText || rest.length > 0) {
      problems.push(`"${part}" is not a chain; write it like pt:es,en or pt:none`)
      continue
    }
    if (!isLanguage(language) || !languages.includes(language)) {
      problems.push(`"${language}" is not configured; ${configured}`)
      continue
    }
    if (fallbacks[language]) problems.push(`"${language}" has two chains`)
    const chain = chainText === 'none' ? [] : splitList(chainText, ',')
    for (const [index, code] of chain.entries()) {
      if (!isLanguage(code) || !languages.includes(code)) {
        problems.push(`"${code}" in the chain of "${language}" is not configured; ${configured}`)
      } else if (code === language) {
        problems.push(`the chain of "${language}" names the language itself`)
      } else if (chain.indexOf(code) !== index) {
        problems.push(`the chain of "${language}" names "${code}" twice`)
      }
    }
    fallbacks[language] = chain.filter(isLanguage)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: fallbacks }
}

/**
 * Lists the languages to look in after `language` itself, best first and without it.
 * The operator's chain when there is one, else English and then Italian, kept to configured ones.
 */
export function fallbackChain(language: Language, config: LanguageConfig): Language[] {
  const chain = config.languageFallbacks[language] ?? defaultFallbacks
  return chain.filter((code) => code !== language && config.languages.includes(code))
}

function splitList(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
