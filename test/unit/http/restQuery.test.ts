import { checkRestQuery } from '../../../src/http/restQuery.ts'
import type { LanguageConfig } from '../../../src/platform/locales.ts'

const config: LanguageConfig = {
  languages: ['it', 'en', 'pt', 'el'],
  languageFallbacks: { pt: ['el', 'it'] },
}

const check = (search: string, { method = 'GET', pathname = '/api/news' } = {}) =>
  checkRestQuery(search, { method, pathname, config })
const search = (given: string, options?: { method?: string; pathname?: string }) => {
  const checked = check(given, options)
  if (!checked.ok) throw new Error(checked.failure.detail)
  return decodeURIComponent(checked.search)
}

describe('languages', () => {
  it('asks for the default language, without fallback, unless told otherwise', () => {
    expect(search('')).toBe('?fallback-locale=none&locale=it')
  })

  it.each(['none', 'null', 'false'])('reads fallback-locale=%s as none', (none) => {
    expect(search(`?locale=en&fallback-locale=${none}`)).toBe('?locale=en&fallback-locale=none')
  })

  it('replaces chain by the chain of the language asked for', () => {
    expect(search('?locale=pt&fallback-locale=chain')).toBe(
      '?locale=pt&fallbackLocale[]=el&fallbackLocale[]=it',
    )
    expect(search('?fallback-locale=chain')).toBe('?fallbackLocale[]=en&locale=it')
  })

  it.each([
    'fallback-locale=en,pt',
    'fallbackLocale=en,pt',
    'fallbackLocale[]=en&fallbackLocale[]=pt',
  ])('reads a list: %s', (given) => {
    expect(search(`?locale=it&${given}`)).toBe('?locale=it&fallbackLocale[]=en&fallbackLocale[]=pt')
  })

  it('says none when nothing but the language itself is left', () => {
    expect(search('?locale=en&fallback-locale=en')).toBe('?locale=en&fallback-locale=none')
  })

  it.each([
    '?locale=de',
    '?locale=en-GB',
    '?locale=EN',
    '?locale=',
    '?locale[]=en',
    '?locale=en&locale=xx',
    '?fallback-locale=de',
    '?fallback-locale=',
    '?fallback-locale=en,,xx',
    '?fallbackLocale[a]=en',
    '?locale=all&fallback-locale=chain',
  ])('refuses %s and lists what is allowed', (given) => {
    const checked = check(given)
    expect(checked).toMatchObject({ ok: false, failure: { kind: 'malformed' } })
    expect(checked.ok || checked.failure.errors?.[0]?.allowed?.length).toBeTruthy()
  })

  it('shows all languages to readers', () => {
    expect(search('?locale=all')).toBe('?locale=all&fallback-locale=none')
  })

  it('lets no write name all languages, nor a fallback', () => {
    expect(check('?locale=all', { method: 'PATCH' })).toMatchObject({ ok: false })
    expect(check('?locale=*', { method: 'POST' })).toMatchObject({ ok: false })
    expect(check('?fallback-locale=en', { method: 'POST' })).toMatchObject({ ok: false })
  })

  it('lets a whole document be withdrawn', () => {
    const pathname = '/api/news/1/withdraw'
    expect(check('?locale=all', { method: 'POST', pathname })).toMatchObject({ ok: true })
  })

  it.each(['publish', 'withdraw', 'restore', 'schedule'])('takes no default for %s', (action) => {
    const pathname = `/api/news/1/${action}`
    expect(check('', { method: 'POST', pathname })).toMatchObject({ ok: false })
    expect(check('?locale=en', { method: 'POST', pathname })).toMatchObject({ ok: true })
  })

  it('leaves the change feed about all languages', () => {
    expect(search('?limit=500', { pathname: '/api/changes' })).toBe(
      '?limit=500&fallback-locale=none',
    )
  })
})

describe('limits', () => {
  it.each(['?limit=0', '?limit=101', '?depth=4', '?pagination=false'])(
    'allows %s only to somebody signed in',
    (given) => {
      expect(check(given)).toMatchObject({ ok: true, needsSignIn: { kind: 'malformed' } })
    },
  )

  it.each([
    '?limit=1001',
    '?depth=11',
    '?limit=-1',
    '?limit=x',
    '?limit=1e3',
    '?page=0',
    '?limit[]=0',
    '?limit=1&limit=0',
  ])('refuses %s to everybody', (given) => {
    expect(check(given)).toMatchObject({ ok: false, failure: { kind: 'malformed' } })
  })

  it.each(['?limit=100&depth=3', '?limit=', '?pagination=false&limit=50'])('allows %s', (given) => {
    expect(check(given)).toMatchObject({ ok: true, needsSignIn: undefined })
  })

  it('lets a bulk write be as large as access allows', () => {
    const checked = check('?limit=0&where[id][exists]=true', { method: 'DELETE' })
    expect(checked).toMatchObject({ ok: true, needsSignIn: undefined })
  })
})

describe('filters', () => {
  it('keeps them as they are', () => {
    const given =
      '?where[title][equals]=caffè+e+altro&where[or][0][id][in][]=1&sort=-title&locale=it'
    expect(search(given.replace('caffè', 'caff%C3%A8'))).toBe(`${given}&fallback-locale=none`)
  })

  it.each(['?where=foo', '?where=1', '?where={', '?data=x'])(
    'refuses %s, which is no filter',
    (given) => {
      expect(check(given)).toMatchObject({ ok: false })
    },
  )
})
