import slugifyModule from 'slugify'

// slugify is CommonJS and types its export as an ES default.
const slugify = slugifyModule

const maximumLength = 100

/** Languages for which slugify knows letters of its own (German ä → ae, Danish å → aa, …). */
const slugifyLocales = new Set(['bg', 'da', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'sv'])

/**
 * Makes the last part of a web address from a title: lower-case ASCII letters, digits and single
 * hyphens, at most 100 characters, cut between words. Greek follows ELOT 743, Bulgarian the
 * Transliteration Act of 2009, Turkish keeps ı and i apart before both become i.
 *
 * @returns an empty string when the text has no letter or digit
 */
export const makeSlug = (text: string, language: string): string => {
  const plain = transcribe(text.normalize('NFC'), language)
    .replace(/[’'`´]/g, '-')
    .replace(/[_/|–—·.:]/g, ' ')
  const slug = slugify(plain, {
    lower: true,
    strict: true,
    ...(slugifyLocales.has(language) && { locale: language }),
  })
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
  return cutAtHyphen(slug)
}

/** True for what `makeSlug` could have made. */
export const isSlug = (value: string): boolean =>
  value.length <= maximumLength && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

const cutAtHyphen = (slug: string): string => {
  if (slug.length <= maximumLength) return slug
  const cut = slug.slice(0, maximumLength + 1).lastIndexOf('-')
  return slug.slice(0, cut > 0 ? cut : maximumLength)
}

const transcribe = (text: string, language: string): string => {
  // Lower-casing İ leaves a combining dot behind in every locale but Turkish.
  const lower = language === 'tr' ? text.toLocaleLowerCase('tr') : text.toLowerCase()
  return bulgarian(greek(lower))
}

/** ELOT 743 (ISO 843 type 2 transcription), lower-case. */
const greek = (text: string): string =>
  text
    .normalize('NFD')
    // A diaeresis parts a pair (προϊόν: o-i); an accent on its second letter does not.
    .replace(
      /([αεο])([\u0300\u0301]?)([ιυ])\u0308/gu,
      (_, first: string, accent: string, second: string) =>
        `${greekLetters[first]}${accent}${greekLetters[second] ?? 'y'}`,
    )
    .replace(/[\u0300\u0301\u0342\u0345\u0313\u0314]/gu, (mark, offset: number, whole: string) =>
      /[α-ω]/u.test(
        whole
          .slice(0, offset)
          .replace(/\p{M}+$/u, '')
          .slice(-1),
      )
        ? ''
        : mark,
    )
    .replace(/([αεη])υ(?=([θκξπσςτφχψ]|[^α-ω]|$))/gu, '$1f')
    .replace(/([αεη])υ(?=[α-ω])/gu, '$1v')
    .replace(/ου/gu, 'ou')
    .replace(/γγ/gu, 'ng')
    .replace(/γξ/gu, 'nx')
    .replace(/γχ/gu, 'nch')
    .replace(/(?<![α-ωa-z])μπ|μπ(?![α-ω])/gu, 'b')
    .replace(/[α-ω]/gu, (letter) => greekLetters[letter] ?? letter)
    .normalize('NFC')

const greekLetters: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}

/** Bulgarian Transliteration Act of 2009, art. 4 and 5: я is ya, but a final -ия is -ia. */
const bulgarian = (text: string): string =>
  text
    .replace(/ия(?![а-я])/gu, 'ia')
    .replace(/[а-я]/gu, (letter) => bulgarianLetters[letter] ?? letter)

const bulgarianLetters: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ь: 'y',
  ю: 'yu',
  я: 'ya',
}
