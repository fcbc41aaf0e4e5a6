import { describe, expect, it } from '@jest/globals'

import { planImport } from '../../../src/translation/exchange/planImport.ts'
import { listTranslationUnits } from '../../../src/translation/units/listTranslationUnits.ts'
import { parseXliff } from '../../../src/translation/xliff/parseXliff.ts'
import {
  exchangeOf,
  onlyDocument,
  parseText,
  xliffVersions,
} from '../../support/translation/exchangeOf.ts'
import { caseStudyFields } from '../../support/translation/fields.ts'
import { link, paragraph, richText, text } from '../../support/translation/makeRichText.ts'
import { message } from '../../../src/platform/messages/Message.ts'
import { inEnglish } from '../../../src/platform/messages/renderText.ts'

const document = {
  title: { it: 'Titolo è ελληνικά' },
  body: {
    it: richText(
      paragraph(text('Prima frase. '), link('https://a.example', text('Seconda')), text(' frase.')),
    ),
  },
}

const units = () => listTranslationUnits(caseStudyFields, document, 'it', 'en')
const planOf = (file: string) => planImport(onlyDocument(parseText(file)), units())
const statusOf = (file: string, id: string) => planOf(file).units.find((unit) => unit.id === id)

const head12 = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
const file12 =
  '<file original="case-studies/7" source-language="it" target-language="en" datatype="plaintext">'
const whole12 = (units: string) => `${head12}${file12}<body>${units}</body></file></xliff>`

const head2 =
  '<xliff version="2.1" srcLang="it" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0">'
const whole2 = (units: string) => `${head2}<file id="case-studies:7">${units}</file></xliff>`

const problemsOf = (file: Uint8Array | string): string[] => {
  const read = typeof file === 'string' ? parseText(file) : parseXliff(file)
  return read.ok ? [] : read.problems.map(inEnglish)
}

const utf16 = (content: string, big: boolean, mark = true): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${content}`, 'utf16le')
  return new Uint8Array(big ? bytes.swap16() : bytes)
}

describe('a file that is not what it claims', () => {
  it.each([
    ['nothing', '', /not XML|damaged/],
    ['words', 'Dear all, please find attached', /damaged|not XML/],
    ['a web page', '<html><body>404</body></html>', /not XLIFF: it begins with <html>/],
    [
      'another version',
      head12.replace('1.2', '1.1').replace(':1.2', ':1.1') + '</xliff>',
      /"1.1" is not read/,
    ],
    ['a foreign namespace', '<xliff version="2.1" xmlns="urn:x"/>', /is not read/],
    ['no texts', `${head12}</xliff>`, /no texts/],
    [
      'of another product',
      whole12('').replace('case-studies/7', 'messages.properties'),
      /not exported from here/,
    ],
    ['two roots', `${whole12('')}<xliff/>`, /not XML/],
    ['an undeclared prefix', whole12('<y:z/>'), /prefix y/],
    [
      'an unknown entity',
      whole12('<trans-unit id="title"><source>&nbsp;</source></trans-unit>'),
      /&nbsp;/,
    ],
    ['a control character', whole12('\u0007'), /control/],
    [
      'a reference to one',
      whole12('<trans-unit id="title"><source>&#7;</source></trans-unit>'),
      /&#7;/,
    ],
    ['a name of a prototype', whole12('<constructor/>'), /cannot be read/],
  ])('is refused as %s', (_what, file, problem) => {
    expect(problemsOf(file).join()).toMatch(problem)
  })

  it('is refused wherever it is cut off', () => {
    const [, render] = xliffVersions[0]
    const file = render([exchangeOf(caseStudyFields, document)]).trimEnd()
    for (let end = 1; end < file.length; end += 37) {
      expect(problemsOf(file.slice(0, end))).toHaveLength(1)
    }
  })

  it('is refused with a unit that is there twice', () => {
    const unit = '<trans-unit id="title"><source>a</source></trans-unit>'
    expect(problemsOf(whole12(unit + unit))).toEqual(['The unit title is there twice.'])
  })
})

describe('an attack', () => {
  it.each([
    ['<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', '&b;'],
    ['<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">', ''],
    ['<!doctype x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
  ])('by a document type is refused before anything is read: %s', (type, reference) => {
    const file = type + whole12(`<trans-unit id="title"><source>${reference}</source></trans-unit>`)
    expect(problemsOf(file)[0]).toMatch(/DOCTYPE/)
    expect(problemsOf(file.replace(type, '').replace('<body>', `<body>${type}`))[0]).toMatch(
      /DOCTYPE/,
    )
    expect(problemsOf(utf16(file, false))[0]).toMatch(/DOCTYPE/)
  })

  it('may quote a document type as text', () => {
    const target = '<target><![CDATA[<!DOCTYPE html> &amp;]]></target>'
    const file = whole12(
      `<!-- <!DOCTYPE a> --><trans-unit id="title"><source>Titolo è ελληνικά</source>${target}</trans-unit>`,
    )
    expect(planOf(file).values.get('title')).toBe('<!DOCTYPE html> &amp;')
  })

  it('by size or depth is refused', () => {
    expect(parseXliff(new Uint8Array(2000), { maxBytes: 1000 })).toEqual({
      ok: false,
      problems: [message('fileBytes', { found: 2000, most: 1000 })],
    })
    const deep = '<g id="1">'.repeat(100_000) + '</g>'.repeat(100_000)
    const file = whole12(`<trans-unit id="title"><source>${deep}</source></trans-unit>`)
    expect(problemsOf(file)[0]).toMatch(/cannot be read/)
  })

  it('by very many units is answered within seconds', () => {
    const unit = (_: unknown, index: number) =>
      `<trans-unit id="u${index}"><source>a</source><target>b</target></trans-unit>`
    const file = whole12(Array.from({ length: 50_000 }, unit).join(''))
    const started = performance.now()
    const plan = planOf(file)
    expect(plan.units).toHaveLength(50_000)
    expect(plan.values.size).toBe(0)
    expect(performance.now() - started).toBeLessThan(15_000)
  })

  it.each([
    ['open quotations', '<![CDATA['.repeat(500_000)],
    ['open comments', '<!--'.repeat(500_000)],
    ['an endless tag', `<a${' '.repeat(2_000_000)}=`],
    ['a tag of spaces', `<a${' '.repeat(2_000_000)}=>`],
    ['many tags of spaces', `<a${` ${' '.repeat(60)}=`.repeat(300)}>`.repeat(40)],
    ['a tag of quotation marks', `<a ${'"'.repeat(1_000_000)}>`],
    [
      'lines between codes',
      whole12(
        `<trans-unit id="title"><target>${'\n<x id="1"/>'.repeat(200_000)}</target></trans-unit>`,
      ) + 'x',
    ],
    ['ampersands', `<a>${'&'.repeat(2_000_000)}</a>`],
    ['a document type behind an attribute', '<a b="<!--"><!DOCTYPE a><c d="-->"/></a>'],
  ])('by %s is refused within seconds', (_what, file) => {
    const started = performance.now()
    expect(problemsOf(file)).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('by ids that name prototypes changes nothing', () => {
    const unit = (id: string) =>
      `<trans-unit id="${id}"><source>a</source><target>b</target></trans-unit>`
    const plan = planOf(whole12(unit('__proto__') + unit('constructor') + unit('')))
    expect(plan.units.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown'])
  })
})

describe('encodings', () => {
  const target = '<target state="translated">Title ελληνικά</target>'
  const file = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>` +
    whole12(`<trans-unit id="title"><source>Titolo è ελληνικά</source>${target}</trans-unit>`)
  const titleIn = (bytes: Uint8Array) => {
    const read = parseXliff(bytes)
    return read.ok ? read.documents[0]?.segments[0]?.target : read.problems.map(inEnglish)
  }
  const expected = [{ kind: 'text', text: 'Title ελληνικά' }]

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${file('UTF-8')}`)],
    ['UTF-16 little-endian', utf16(file('UTF-16'), false)],
    ['UTF-16 big-endian', utf16(file('utf-16'), true)],
    ['UTF-16 without a byte order mark', utf16(file('UTF-16LE'), false, false)],
  ])('read %s', (_name, bytes) => {
    expect(titleIn(new Uint8Array(bytes))).toEqual(expected)
  })

  it('read the Greek one that is declared', () => {
    const bytes = Buffer.from(
      file('ISO-8859-7')
        .replace('è', 'e')
        .replace('Title ελληνικά', 'Title αβγ')
        .replace('ελληνικά', 'x'),
      'latin1',
    )
    // Buffer writes U+03B1 as 0xB1, the Greek page has alpha at 0xE1.
    const greek = bytes.map((byte) => (byte >= 0xb1 && byte <= 0xb3 ? byte + 0x30 : byte))
    expect(titleIn(new Uint8Array(greek))).toEqual([{ kind: 'text', text: 'Title αβγ' }])
  })

  it('refuse bytes that are not of the encoding, and one that nobody knows', () => {
    expect(titleIn(new Uint8Array(Buffer.from(file('UTF-8'), 'latin1')))).toEqual([
      'The file is not UTF-8 text; save it as UTF-8.',
    ])
    expect(titleIn(new Uint8Array(Buffer.from(file('klingon'))))).toEqual([
      'The encoding klingon is not known.',
    ])
  })
})

describe('other programs', () => {
  it('may use prefixes, their own elements, proposals and marked sentences in 1.2', () => {
    const file = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:o="urn:okapi" version="1.2">
      <x:file target-language="EN-gb" o:x="y" original="case-studies/7" datatype="x-y" source-language="it-IT">
      <x:body><x:group><x:group><x:trans-unit o:y="1" xml:space="preserve" id="body::1">
        <x:source>Prima frase. <x:g id="1">Seconda</x:g> frase.</x:source>
        <x:seg-source><x:mrk mid="0" mtype="seg">Prima frase.</x:mrk> <x:mrk mid="1" mtype="seg"><x:g id="1">Seconda</x:g> frase.</x:mrk></x:seg-source>
        <x:target state="translated">
          <x:mrk mid="0" mtype="seg">First sentence.</x:mrk> <x:mrk mid="1" mtype="seg"><x:bpt id="1" rid="5">&lt;a></x:bpt>Second<x:ept id="2" rid="5">&lt;/a></x:ept> one.</x:mrk>
        </x:target>
        <x:alt-trans match-quality="80"><x:source>Altro</x:source><x:target>Other</x:target></x:alt-trans>
        <o:extra><x:target>Foreign</x:target></o:extra>
      </x:trans-unit></x:group></x:group></x:body></x:file></x:xliff>`
    const body = planOf(file).values.get('body') as ReturnType<typeof richText>
    const [first, second, third] = body.root.children![0]!.children!
    expect(first).toEqual(text('First sentence. '))
    expect(second).toEqual(link('https://a.example', text('Second')))
    expect(third).toEqual(text(' one.'))
  })

  it('may split a text of 2.1 into segments, reorder them and cut codes in two', () => {
    const file = whole2(`<unit id="body::1"><segment id="s1" state="translated">
        <source>Prima frase.</source><target order="3">First sentence.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment id="s2" state="final"><source><sc id="1" type="link"/>Seconda<ec startRef="1"/> frase.</source>
        <target order="1"><mrk id="m1" type="term"><sc id="1" type="link"/>Second<ec startRef="1"/></mrk> one.</target></segment>
      </unit>`)
    const plan = planOf(file)
    expect(plan.units).toMatchObject([{ id: 'body', status: 'imported', isDone: true }])
    const body = plan.values.get('body') as ReturnType<typeof richText>
    expect(body.root.children![0]!.children).toEqual([
      link('https://a.example', text('Second')),
      text(' one. First sentence.'),
    ])
  })

  it('may leave a sentence of 2.1 without a translation; then the text waits', () => {
    const file =
      whole2(`<unit id="body::1"><segment><source>Prima frase. </source><target>First. </target></segment>
      <segment><source><pc id="1">Seconda</pc> frase.</source></segment></unit>`)
    expect(statusOf(file, 'body')).toMatchObject({
      status: 'partial',
      messages: [message('importSomeSentences')],
    })
  })

  it('may say that a text must not be translated', () => {
    const file = whole12(
      '<trans-unit id="title" translate="no"><source>Titolo è ελληνικά</source><target>X</target></trans-unit>',
    )
    expect(planOf(file).units).toEqual([])
  })
})
