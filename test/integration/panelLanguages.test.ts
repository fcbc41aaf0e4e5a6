import { initI18n, type AcceptedLanguages } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { type BootedPayload, bootPayload } from '../support/bootPayload.ts'

type Texts = { [name: string]: Texts | string }

let cms: BootedPayload
beforeAll(async () => {
  cms = await bootPayload()
})
afterAll(() => cms.stop())

/** What the panel says in a language, by the path of each text. */
const textsIn = async (language: string): Promise<Map<string, string>> => {
  const { translations } = await initI18n({
    config: cms.payload.config.i18n,
    context: 'api',
    language: language as AcceptedLanguages,
  })
  return new Map(flatten(translations as Texts))
}

const flatten = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[before + name, value]] : flatten(value, `${before}${name}.`),
  )

const valuesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].sort()

/** Words and forms of Brazil; the gerund is only what follows "está" and the like there. */
const brazilian = [
  /\busuári/i,
  /\bsenhas?\b/i,
  /\barquivos?\b/i,
  /\bsalv(ar?|o|e|os?|amento|ando)\b/i,
  /\btelas?\b/i,
  /\bdelet/i,
  /\bvocês?\b/i,
  /\bexclu(ir|íd[oa]|indo|são|a)\b/i,
  /\bbaix(ar|e|ando)\b/i,
  /\blixeira\b/i,
  /\brequisi/i,
  /\blog ?(in|out)\b/i,
  /\bcardápio\b/i,
  /\bcontrole\b/i,
  /\bregistr(ado|o)\b/i,
  /\baba\b/i,
  /\bgerenciar\b/i,
  /\bcontato\b/i,
  /\besse\b/i,
  /\b(?!quando|comando|segundo|contacto)\p{L}+[aei]ndo\b/iu,
]

describe('the Portuguese of the panel', () => {
  it('is that of Portugal, in every text of Payload, of its editor and of ours', async () => {
    const texts = await textsIn('pt')
    expect(texts.get('lexical.general.placeholder')).toContain('escrever')
    const found = [...texts].filter(([, text]) => brazilian.some((word) => word.test(text)))
    expect(found).toEqual([])
  })

  it('says the same values as English, and at least where English does', async () => {
    const texts = await textsIn('pt')
    const english = flatten(en.translations as unknown as Texts)
    const differing = english.filter(
      ([path, text]) => String(valuesOf(texts.get(path) ?? '')) !== String(valuesOf(text)),
    )
    expect(differing).toEqual([])
    expect(texts.get('validation.requiresAtLeast')).toContain('pelo menos')
  })
})

describe('the Italian of the panel', () => {
  it('says the same values as English, and cancels where nothing is deleted', async () => {
    const texts = await textsIn('it')
    const english = flatten(en.translations as unknown as Texts)
    const differing = english.filter(
      ([path, text]) => String(valuesOf(texts.get(path) ?? '')) !== String(valuesOf(text)),
    )
    expect(differing).toEqual([])
    expect(texts.get('general.cancel')).toBe('Annulla')
    expect(texts.get('upload.crop')).toBe('Ritaglia')
  })
})

/** What nobody meets here: there are no folders, no indexes to renew, no page of several widgets. */
const unused =
  /^(folder|dashboard)\.|[rR]eindex|createFirstUser|[fF]irstUser|[lL]ayout|moveCo|movingCo/
/** The same word in both languages, or told to programs alone. */
const alike = new Set([
  'authentication.accountVerified',
  'authentication.authenticated',
  'authentication.newAccountCreated',
  'authentication.passed',
  'authentication.resetPasswordToken',
  'error.incorrectCollection',
  'error.invalidRequestArgs',
  'error.missingIDOfDocument',
  'error.missingIDOfVersion',
  'error.verificationTokenInvalid',
  'general.depth',
  'general.email',
])

describe('the Greek of the panel', () => {
  it('has every text of Payload that editors meet, with its values', async () => {
    const texts = await textsIn('el')
    const english = flatten(en.translations as unknown as Texts).filter(
      ([path]) => !unused.test(path) && !alike.has(path),
    )
    expect(english.filter(([path, text]) => texts.get(path) === text)).toEqual([])
    const differing = english.filter(
      ([path, text]) => String(valuesOf(texts.get(path) ?? '')) !== String(valuesOf(text)),
    )
    expect(differing).toEqual([])
  })
})
