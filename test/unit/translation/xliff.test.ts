import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { listSegments } from '../../../src/translation/exchange/listSegments.ts'
import { planImport } from '../../../src/translation/exchange/planImport.ts'
import { groupByLanguages } from '../../../src/translation/exchange/groupByLanguages.ts'
import { joinTexts } from '../../../src/translation/richText/encodeInline.ts'
import { mapTextRuns } from '../../../src/translation/richText/textRuns.ts'
import type { RichText } from '../../../src/translation/richText/RichText.ts'
import { listTranslationUnits } from '../../../src/translation/units/listTranslationUnits.ts'
import { textFingerprint } from '../../../src/translation/units/textFingerprint.ts'
import { writeUnits } from '../../../src/translation/units/writeUnits.ts'
import { childElements, listUnitElements } from '../../../src/translation/xliff/elements.ts'
import { parseXml, type XmlElement } from '../../../src/translation/xliff/readXml.ts'
import { renderXliff12 } from '../../../src/translation/xliff/renderXliff12.ts'
import { renderXliff21 } from '../../../src/translation/xliff/renderXliff21.ts'
import { arbitraryRichText } from '../../support/translation/arbitraryRichText.ts'
import {
  exchangeOf,
  onlyDocument,
  parseText,
  xliffVersions,
} from '../../support/translation/exchangeOf.ts'
import type { Editable } from '../../support/translation/Editable.ts'
import { caseStudyFields } from '../../support/translation/fields.ts'
import {
  block,
  bullets,
  lineBreak,
  link,
  paragraph,
  richText,
  text,
} from '../../support/translation/makeRichText.ts'
import { seedDocuments } from '../../support/translation/seedDocuments.ts'
import { inEnglish } from '../../../src/platform/messages/renderText.ts'

const source = () => ({
  title: { it: 'Un titolo & <basta>', en: 'Old title' },
  summary: { it: 'Prima riga\nSeconda riga' },
  body: {
    it: richText(
      block('heading', [text('Un inizio')], { tag: 'h2' }),
      paragraph(
        text('Una '),
        text('casa', 1),
        text(' e un '),
        link('https://a.example/?x=1&y=2', text('legame', 2)),
      ),
      bullets([text('primo')], [text('secondo'), lineBreak, text('riga')]),
      { type: 'horizontalrule', version: 1 },
      paragraph(),
    ),
  },
  indicators: [{ id: 'r1', label: { it: 'Posti' }, value: 3 }],
})

/** Puts translations into a file as a translator's program would: the words, the codes kept. */
const translateFile = (file: string, translate = (words: string) => words.toUpperCase()): string =>
  file.replace(
    /<source>([^]*?)<\/source>(\s*)(?:<target[^>]*?(?:\/>|>[^]*?<\/target>))?/g,
    (_all, content: string, space: string) => {
      const target = content.replace(
        /(^|>)([^<]+)/g,
        (_found, before: string, words: string) =>
          before + translate(words).replace(/&\w+;/g, (entity) => entity.toLowerCase()),
      )
      return `<source>${content}</source>${space}<target>${target}</target>`
    },
  )

const plan = (file: string, document: Record<string, unknown> = source(), force = false) =>
  planImport(
    onlyDocument(parseText(file)),
    listTranslationUnits(caseStudyFields, document, 'it', 'en'),
    { force },
  )

const statuses = (result: ReturnType<typeof plan>) =>
  Object.fromEntries(result.units.map(({ id, status }) => [id, status]))

describe.each(xliffVersions)('XLIFF %s', (version, render) => {
  const exported = () => render([exchangeOf(caseStudyFields, source())])

  it('comes back translated with structure, formatting and links', () => {
    const result = plan(translateFile(exported()))
    expect(statuses(result)).toEqual({
      title: 'imported',
      summary: 'imported',
      body: 'imported',
      'indicators[r1].label': 'imported',
    })
    expect(result.isClean).toBe(true)
    const { document } = writeUnits(caseStudyFields, source(), 'en', result.values)
    const expected = source() as Editable
    expected['title'].en = 'UN TITOLO & <BASTA>'
    expected['summary'].en = 'PRIMA RIGA\nSECONDA RIGA'
    expected['indicators'][0].label.en = 'POSTI'
    expected['body'].en = JSON.parse(JSON.stringify(expected['body'].it), (key, value: unknown) =>
      key === 'text' ? String(value).toUpperCase() : value,
    )
    expect(document).toEqual(expected)
  })

  it('tells which texts it left alone', () => {
    const untouched = plan(exported())
    expect(statuses(untouched)).toEqual({
      title: 'unchanged',
      summary: 'empty',
      body: 'empty',
      'indicators[r1].label': 'empty',
    })
    expect(untouched.values.size).toBe(0)
  })

  it('carries labels, help, limits, fingerprints and states', () => {
    const states = { title: 'stale' as const }
    const file = render([exchangeOf(caseStudyFields, source(), { states })])
    expect(file).toContain('>Indicators 1 › What is measured<')
    expect(file).toContain('Two or three sentences for lists and search results.')
    expect(file).toContain(version === '1.2' ? 'maxwidth="300"' : 'slr:sizeRestriction="300"')
    expect(file).toContain(textFingerprint('Un titolo & <basta>'))
    expect(file).toContain(
      version === '1.2' ? 'state="needs-review-translation"' : 'subState="colab:stale"',
    )
    expect(parseXml(file).ok).toBe(true)
  })

  it('lists what was translated from a text that has changed since, and obeys force', () => {
    const file = translateFile(exported())
    const changed = source()
    changed.title.it = 'Un altro titolo'
    changed.body.it.root.children![1]!.children![0]!.text = 'Questa '
    expect(statuses(plan(file, changed))).toMatchObject({
      title: 'source-moved',
      body: 'source-moved',
      summary: 'imported',
    })
    const forced = plan(file, changed, true)
    expect(statuses(forced)).toMatchObject({ title: 'imported', body: 'imported' })
    changed.body.it.root.children!.push(paragraph(text('Nuovo')))
    expect(statuses(plan(file, changed, true))).toMatchObject({ body: 'source-moved' })
  })

  it('compares the source text itself where a program dropped the fingerprint', () => {
    const file = translateFile(exported())
      .replace(/<context-group[^]*?<\/context-group>/g, '')
      .replace(/<mda:metadata>[^]*?<\/mda:metadata>/g, '')
    const changed = source()
    changed.title.it = 'Un altro titolo'
    expect(statuses(plan(file, changed))).toMatchObject({ title: 'source-moved', body: 'imported' })
  })

  it.each([
    ['lost', (file: string) => file.replace(/(<target>UNA )<(g|pc) [^]*?<\/\2>/, '$1')],
    ['doubled', (file: string) => file.replace(/(<target>UNA )(<(g|pc) [^]*?<\/\3>)/, '$1$2$2')],
    [
      'unknown',
      (file: string) => file.replace('<target>UNA ', '<target><x id="77"/><ph id="77"/>'),
    ],
    [
      'unpaired',
      (file: string) =>
        file.replace(
          '<target>UNA ',
          version === '1.2' ? '<target><bx id="1"/>' : '<target><sc id="1"/>',
        ),
    ],
  ])('refuses a text with a code that is %s', (_what, spoil) => {
    const file = translateFile(exported())
    const spoilt = spoil(file)
    expect(spoilt).not.toBe(file)
    const result = plan(spoilt)
    expect(statuses(result)).toMatchObject({ body: 'bad-codes', title: 'imported' })
    expect(result.isClean).toBe(false)
    expect(result.values.has('body')).toBe(false)
    const [said = ''] = result.units.find(({ id }) => id === 'body')?.messages ?? []
    expect(inEnglish(said)).toMatch(/Paragraph 2: .*code/i)
  })

  it('lets a translator move codes and add formatting', () => {
    const added =
      version === '1.2'
        ? '<g id="99" ctype="bold">UNA</g> '
        : '<pc id="99" type="fmt" subType="xlf:b">UNA</pc> '
    const file = translateFile(exported()).replace('<target>UNA ', `<target>${added}`)
    const result = plan(file)
    expect(statuses(result)).toMatchObject({ body: 'imported' })
    const body = result.values.get('body') as RichText
    expect(body.root.children![1]!.children!.slice(0, 3)).toEqual([
      text('UNA', 1),
      text(' '),
      text('CASA', 1),
    ])
  })

  it('never takes an address from a file', () => {
    const file = translateFile(exported()).replaceAll('https://a.example', 'javascript:alert(1)')
    const body = plan(file).values.get('body')
    expect(JSON.stringify(body)).not.toContain('javascript')
  })

  it('refuses a text that is too long, and one of which a paragraph is missing', () => {
    const long = translateFile(exported(), (words) => (words === 'Posti' ? 'x'.repeat(301) : words))
    expect(statuses(plan(long))).toMatchObject({ 'indicators[r1].label': 'too-long' })
    const partial = translateFile(exported()).replace('<target>PRIMO</target>', '')
    expect(statuses(plan(partial))).toMatchObject({ body: 'partial' })
  })

  it('reports units that the document does not have', () => {
    const shorter: Record<string, unknown> = source()
    shorter['indicators'] = []
    expect(statuses(plan(translateFile(exported()), shorter))).toMatchObject({
      'indicators:r1.label': 'unknown',
    })
  })

  it('takes a copy of the source that nobody touched for no translation', () => {
    const file = exported().replace(
      />Posti<\/source>(\s*)(?:<target state="needs-translation"\/>)?/,
      (_all, space: string) =>
        `>Posti</source>${space}<target${version === '1.2' ? ' state="new"' : ''}>Posti</target>`,
    )
    expect(statuses(plan(file))).toMatchObject({ 'indicators[r1].label': 'empty' })
  })

  it.each(['fr', ''])('refuses a file into "%s" as a whole', (language) => {
    const file = translateFile(exported()).replace(
      /(target-language|trgLang)="en"/,
      (_all, name) => (language ? `${name}="${language}"` : ''),
    )
    const result = plan(file)
    expect(result.problems).toHaveLength(1)
    expect(result.values.size).toBe(0)
  })

  it('takes the language of a country for the language', () => {
    const file = translateFile(exported()).replace(/(target-language|trgLang)="en"/, '$1="en-GB"')
    expect(plan(file).isClean).toBe(true)
  })

  it('brings any rich text back as it was', () => {
    fc.assert(
      fc.property(arbitraryRichText, (rich) => {
        const document = { body: { it: rich, en: rich } }
        const file = render([exchangeOf(caseStudyFields, document)])
        const back = plan(file, document)
        expect(back.units.filter(({ status }) => status !== 'unchanged')).toEqual([])
        const empty = { body: { it: rich } }
        const filled = translateFile(render([exchangeOf(caseStudyFields, empty)]), (words) => words)
          // Somebody says that these are translations, though they read like the source.
          .replaceAll('<target>', '<target state="final">')
          .replaceAll('state="initial"', 'state="final"')
        const translation = plan(
          version === '2.1' ? filled.replaceAll('<target state="final">', '<target>') : filled,
          empty,
        ).values.get('body')
        const even = mapTextRuns(rich, ({ nodes }) =>
          joinTexts(nodes).map((node) =>
            node.children ? { ...node, children: joinTexts(node.children) } : node,
          ),
        )
        expect(translation).toEqual(textFingerprint(rich) === '' ? undefined : even)
      }),
      { numRuns: 60 },
    )
  })
})

// English, which all have, by both versions; each of the others by one.
const seedTargets = [
  ['en', xliffVersions],
  ['pt', xliffVersions.slice(0, 1)],
  ['el', xliffVersions.slice(1)],
] as const

it('brings every seed document back in every language without loss', async () => {
  const documents = await seedDocuments()
  expect(documents.length).toBeGreaterThan(30)
  const found = { units: 0, rich: 0, unchanged: 0 }
  for (const { fields, document, sourceLanguage, contentType, id } of documents) {
    for (const [targetLanguage, versions] of seedTargets) {
      const exchange = exchangeOf(fields, document, {
        contentType,
        id,
        sourceLanguage,
        targetLanguage,
      })
      for (const [, render] of versions) {
        const untouched = planImport(onlyDocument(parseText(render([exchange]))), exchange.units)
        expect(untouched.units.filter(({ status }) => !/unchanged|empty/.test(status))).toEqual([])
        found.unchanged += untouched.units.filter(({ status }) => status === 'unchanged').length

        const bare = exchange.units.map((unit) => ({
          ...unit,
          target: null,
          targetFingerprint: '',
        }))
        const file = translateFile(
          render([{ ...exchange, units: bare }]),
          (words) => words,
        ).replaceAll('state="initial"', 'state="translated"')
        const filled = planImport(onlyDocument(parseText(file)), bare)
        expect(filled.units.filter(({ status }) => status !== 'imported')).toEqual([])
        const { document: written } = writeUnits(fields, document, targetLanguage, filled.values)
        for (const unit of listTranslationUnits(fields, written, sourceLanguage, targetLanguage)) {
          found.units += 1
          if (unit.kind === 'rich') found.rich += 1
          const { source, target } = unit
          expect(source ? target : null).toEqual(source)
        }
      }
    }
  }
  expect(found.rich).toBeGreaterThan(500)
  expect(found.unchanged).toBeGreaterThan(700)
})

describe('XLIFF 2.1', () => {
  it('has one pair of languages a file, and says so', () => {
    const documents = [
      exchangeOf(caseStudyFields, source()),
      exchangeOf(caseStudyFields, source(), { sourceLanguage: 'en', targetLanguage: 'it' }),
    ]
    expect(() => renderXliff21(documents)).toThrow(RangeError)
    expect(groupByLanguages(documents)).toHaveLength(2)
  })
})

const structureProblems = (root: XmlElement): string[] => {
  const unitName = root.attributes.get('version') === '1.2' ? 'trans-unit' : 'unit'
  return childElements(root, 'file').flatMap((file) => {
    const bodies = unitName === 'unit' ? [file] : childElements(file, 'body')
    const ids = bodies
      .flatMap((body) => listUnitElements(body, unitName))
      .map(({ attributes }) => attributes.get('id') ?? '')
    return [
      ...ids.filter((id) => !/^[\w.:-]+$/.test(id)),
      ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ]
  })
}

describe('structure', () => {
  it.each(xliffVersions)('gives every unit of %s a unique NMTOKEN', async (_version, render) => {
    for (const { fields, document, ...more } of await seedDocuments()) {
      const read = parseXml(render([exchangeOf(fields, document, more)]))
      expect(read.ok && structureProblems(read.root)).toEqual([])
    }
  })

  it('names each paragraph of a field by its place', () => {
    const [, , body] = listTranslationUnits(caseStudyFields, source(), 'it', 'en')
    expect(listSegments(body!).map(({ id, holder }) => `${id} ${holder}`)).toEqual([
      'body::1 h2',
      'body::2 paragraph',
      'body::3 listitem',
      'body::4 listitem',
    ])
  })
})

// Folder with the schemas of OASIS: `1.2/xliff-core-1.2-strict.xsd`, `2.1/xliff_core_2.0.xsd` with
// its modules. They are not part of the repository; neither is xmllint.
const schemas = process.env['XLIFF_SCHEMAS'] ?? ''
const canValidate = existsSync(schemas) && spawnSync('xmllint', ['--version']).status === 0
const describeWithSchemas = canValidate ? describe : describe.skip

describeWithSchemas('OASIS schemas', () => {
  const schemaOf = {
    '1.2 strict': ['1.2/xliff-core-1.2-strict.xsd', renderXliff12],
    '1.2 transitional': ['1.2/xliff-core-1.2-transitional.xsd', renderXliff12],
    '2.1': ['2.1/all.xsd', renderXliff21],
  } as const

  it.each(Object.entries(schemaOf))('accept %s', async (_name, [schema, render]) => {
    const folder = mkdtempSync(join(tmpdir(), 'xliff-'))
    const seeds = (await seedDocuments()).flatMap(({ fields, document, ...more }) =>
      ['en', 'el'].map((targetLanguage) =>
        exchangeOf(fields, document, { ...more, targetLanguage }),
      ),
    )
    const random = fc
      .sample(arbitraryRichText, 60)
      .map((it) => exchangeOf(caseStudyFields, { ...source(), body: { it, en: it } }))
    const files = [...seeds, ...random].map((document, index) => {
      const path = join(folder, `${index}.xlf`)
      writeFileSync(path, render([document]))
      return path
    })
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--schema', join(schemas, schema), ...files],
      { encoding: 'utf8' },
    )
    rmSync(folder, { recursive: true })
    expect(stderr.split('\n').filter((line) => line && !line.endsWith(' validates'))).toEqual([])
    expect(status).toBe(0)
  })
})
