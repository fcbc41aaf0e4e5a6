/** Every officially assigned ISO 3166-1 alpha-2 code, in alphabetical order. Greece is `GR` here, never `EL`. */
export const countryCodes: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS ' +
  'BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE ' +
  'EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM ' +
  'HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC ' +
  'LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA ' +
  'NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO ' +
  'TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ')

const known = new Set(countryCodes)

/** Tells whether a value is an ISO 3166-1 alpha-2 code in capital letters. */
export function isCountryCode(value: unknown): value is string {
  return typeof value === 'string' && known.has(value)
}

const namesByLanguage = new Map<string, Intl.DisplayNames>()

/**
 * Gives the name of a country in a language, or the code itself when there is no name.
 * Names come from the Unicode data inside Node, so no list has to be translated.
 * @param code ISO 3166-1 alpha-2
 * @param language ISO 639-1 or another BCP 47 tag
 */
export function countryName(code: string, language: string): string {
  if (!isCountryCode(code)) return code
  let names = namesByLanguage.get(language)
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })
    namesByLanguage.set(language, names)
  }
  return names.of(code) ?? code
}

// Regulation (EC) 1059/2003, annex I: NUTS writes Greece as EL and wrote the United Kingdom as UK.
const countryByPrefix: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' }

/** Gives the ISO 3166-1 country of a NUTS code: that of its first two letters, with `EL` as `GR` and `UK` as `GB`. */
export function nutsCountry(code: string): string {
  const prefix = code.slice(0, 2)
  return countryByPrefix[prefix] ?? prefix
}

/**
 * Tells whether a NUTS-3 code lies in a country, by its prefix alone.
 * Whether the region exists is `findRegion`'s question.
 * @param country ISO 3166-1 alpha-2
 */
export function nuts3Matches(code: string, country: string): boolean {
  return nutsCountry(code) === country
}
