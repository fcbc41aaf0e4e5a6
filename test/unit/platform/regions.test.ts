import {
  countryCodes,
  countryName,
  isCountryCode,
  nuts3Matches,
  nutsCountry,
} from '../../../src/platform/regions/countries.ts'
import { findRegion } from '../../../src/platform/regions/findRegion.ts'

describe('findRegion', () => {
  it.each([
    ['ITG12', 'Palermo', 'IT'],
    ['ITI1A', 'Grosseto', 'IT'],
    ['ITF52', 'Matera', 'IT'],
    ['ES113', 'Ourense', 'ES'],
    ['IE053', 'South-West', 'IE'],
    ['FRI22', 'Creuse', 'FR'],
    ['DE40E', 'Potsdam-Mittelmark', 'DE'],
    ['BG413', 'Благоевград', 'BG'],
    ['EL543', 'Ιωάννινα', 'GR'],
    ['TR621', 'Adana', 'TR'],
    ['TR310', 'İzmir', 'TR'],
    ['TR422', 'Sakarya', 'TR'],
  ])('knows %s as %s in %s', (code, name, country) => {
    expect(findRegion(code)).toEqual({ code, name, country })
  })

  it('knows all 81 provinces of Turkey', () => {
    const letters = '0123456789ABC'
    const codes = [...letters].flatMap((a) =>
      [...letters].flatMap((b) => [...letters].map((c) => `TR${a}${b}${c}`)),
    )
    expect(codes.filter((code) => findRegion(code))).toHaveLength(81)
  })

  it.each([
    ['PT16J', 'Beiras e Serra da Estrela'],
    ['NL310', 'Utrecht'],
  ])('still knows %s, which NUTS 2024 replaced', (code, name) => {
    expect(findRegion(code)?.name).toBe(name)
  })

  it.each([
    ['CH040', 'CH'],
    ['NO081', 'NO'],
    ['RS110', 'RS'],
    ['UKJ46', 'GB'],
  ])('knows %s of a country outside the EU', (code, country) => {
    expect(findRegion(code)?.country).toBe(country)
  })

  it('reads a code in small letters and with blanks around it', () => {
    expect(findRegion(' itg12 ')?.code).toBe('ITG12')
  })

  it.each(['', 'IT', 'ITG1', 'ITG99', 'GR543', 'ITZZZ', 'constructor', '__proto__'])(
    'does not find %p',
    (code) => {
      expect(findRegion(code)).toBeUndefined()
    },
  )
})

describe('countries', () => {
  it('lists the 249 assigned codes once each, in order', () => {
    expect(countryCodes).toHaveLength(249)
    expect([...new Set(countryCodes)].sort()).toEqual(countryCodes)
  })

  it('has a name for every code in Italian, English, Portuguese and Greek', () => {
    for (const language of ['it', 'en', 'pt', 'el']) {
      expect(countryCodes.filter((code) => countryName(code, language) === code)).toEqual([])
    }
  })

  it('names a country in the language asked for', () => {
    expect(['it', 'en', 'pt', 'el'].map((language) => countryName('GR', language))).toEqual([
      'Grecia',
      'Greece',
      'Grécia',
      'Ελλάδα',
    ])
  })

  it('gives an unknown code back as it is', () => {
    expect(countryName('EL', 'en')).toBe('EL')
    expect(countryName('not a code', 'en')).toBe('not a code')
  })

  it('takes ISO codes only, not those that NUTS uses', () => {
    expect(['GR', 'GB', 'EL', 'UK', 'it', '', null].map(isCountryCode)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('nuts3Matches', () => {
  it('takes EL for Greece and UK for the United Kingdom', () => {
    expect(nuts3Matches('EL543', 'GR')).toBe(true)
    expect(nuts3Matches('UKJ46', 'GB')).toBe(true)
    expect(nutsCountry('EL543')).toBe('GR')
  })

  it('refuses a region of another country', () => {
    expect(nuts3Matches('ITG12', 'FR')).toBe(false)
    expect(nuts3Matches('EL543', 'EL')).toBe(false)
  })
})
