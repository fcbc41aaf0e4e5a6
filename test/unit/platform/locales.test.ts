import {
  fallbackChain,
  type LanguageConfig,
  parseLanguageFallbacks,
  parseLanguages,
  supportedLanguages,
} from '../../../src/platform/locales.ts'

const config: LanguageConfig = {
  languages: ['it', 'en', 'pt', 'el'],
  languageFallbacks: { pt: ['el', 'it'] },
}

describe('supportedLanguages', () => {
  it('are the 24 of the EU and Turkish, each once', () => {
    const codes = supportedLanguages.map(({ code }) => code)
    expect(new Set(codes).size).toBe(25)
    expect(codes).toContain('tr')
    expect(codes).toContain('mt')
  })

  it('call themselves as their speakers do', () => {
    for (const { code, nativeName } of supportedLanguages) {
      const own = new Intl.DisplayNames([code], { type: 'language' }).of(code)
      expect([code, nativeName.toLowerCase()]).toEqual([code, own?.toLowerCase()])
    }
  })
})

describe('parseLanguages', () => {
  it('keeps the order: the first is the default one', () => {
    expect(parseLanguages(' en, it')).toEqual({ ok: true, value: ['en', 'it'] })
  })

  it.each([
    ['it,xx', ['"xx" is not a supported language']],
    ['it,IT', ['"IT" is not a supported language']],
    ['it,it', ['"it" is named twice']],
    [',', ['at least one language is needed']],
    ['xx,yy', ['"xx" is not', '"yy" is not']],
  ])('refuses %s', (text, messages) => {
    const parsed = parseLanguages(text)
    expect(parsed).toEqual({
      ok: false,
      problems: messages.map((message) => expect.stringContaining(message) as string),
    })
  })
})

describe('parseLanguageFallbacks', () => {
  const languages = config.languages

  it('reads chains', () => {
    expect(parseLanguageFallbacks('pt:el,it; el:none', languages)).toEqual({
      ok: true,
      value: { pt: ['el', 'it'], el: [] },
    })
  })

  it.each(['pt', 'pt:', 'de:it', 'pt:de', 'pt:pt', 'pt:it,it', 'pt:it;pt:en', 'pt:it:en'])(
    'refuses %s',
    (text) => {
      expect(parseLanguageFallbacks(text, languages)).toMatchObject({ ok: false })
    },
  )
})

describe('fallbackChain', () => {
  it('is the one that was configured', () => {
    expect(fallbackChain('pt', config)).toEqual(['el', 'it'])
  })

  it('is English, then Italian, without the language itself', () => {
    expect(fallbackChain('el', config)).toEqual(['en', 'it'])
    expect(fallbackChain('en', config)).toEqual(['it'])
  })

  it('names only configured languages', () => {
    expect(fallbackChain('pt', { languages: ['pt', 'it'], languageFallbacks: {} })).toEqual(['it'])
  })
})
