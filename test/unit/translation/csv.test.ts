import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parseCsv } from '../../../src/translation/csv/parseCsv.ts'
import { parseTable } from '../../../src/translation/csv/parseTable.ts'
import { renderCsv } from '../../../src/translation/csv/renderCsv.ts'
import { planImport } from '../../../src/translation/exchange/planImport.ts'
import { parseTagged, renderTagged } from '../../../src/translation/richText/taggedText.ts'
import { listTranslationUnits } from '../../../src/translation/units/listTranslationUnits.ts'
import { arbitraryRichText } from '../../support/translation/arbitraryRichText.ts'
import { exchangeOf, onlyDocument } from '../../support/translation/exchangeOf.ts'
import { caseStudyFields } from '../../support/translation/fields.ts'
import { link, paragraph, richText, text } from '../../support/translation/makeRichText.ts'
import { message } from '../../../src/platform/messages/Message.ts'
import { inEnglish } from '../../../src/platform/messages/renderText.ts'

const source = () => ({
  title: { it: '=SOMMA(A1)', en: "'ndrangheta" },
  summary: { it: 'Uno, "due"\ntre; <1>' },
  body: {
    it: richText(
      paragraph(text('Una '), text('casa', 1), text(' '), link('https://a.example', text('qui'))),
    ),
  },
})

const bytes = (table: string) => new TextEncoder().encode(table)
const plan = (table: string, document: Record<string, unknown> = source()) =>
  planImport(
    onlyDocument(parseCsv(bytes(table))),
    listTranslationUnits(caseStudyFields, document, 'it', 'en'),
  )
const exported = () => renderCsv([exchangeOf(caseStudyFields, source())])
const rowsOf = (table: string) => parseTable(table.replace('\ufeff', ''))!
const toTable = (rows: string[][], separator = ',') =>
  rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join('\r\n')

/** Fills the target column as a person in a spreadsheet would. */
const fill = (targets: Record<string, string>, separator = ',') =>
  toTable(
    rowsOf(exported()).map((row) => {
      const target = targets[row[0]!.split('#')[1] ?? '']
      return target === undefined ? row : row.with(3, target)
    }),
    separator,
  )

describe('CSV', () => {
  it('has the columns that people need, and a byte order mark for Excel', () => {
    expect(exported().startsWith('\ufeffid,field,source (it),target (en),state,note\r\n')).toBe(
      true,
    )
    expect(rowsOf(exported())[3]).toEqual([
      'case-studies/7#body::1',
      'Body',
      'Una <1>casa</1> <2>qui</2>',
      '',
      'missing',
      '',
    ])
  })

  it('gives a spreadsheet nothing to compute, and takes the apostrophe off again', () => {
    const [, title] = rowsOf(exported())
    expect(title!.slice(2, 4)).toEqual(["'=SOMMA(A1)", "''ndrangheta"])
    expect(plan(exported()).units[0]).toMatchObject({ id: 'title', status: 'unchanged' })
    expect(plan(fill({ title: "'+39 091" })).values.get('title')).toBe('+39 091')
    expect(plan(fill({ title: "'ndranghetà" })).values.get('title')).toBe("'ndranghetà")
  })

  it.each([',', ';', '\t'])('comes back translated with %j between the cells', (separator) => {
    const table = fill(
      { summary: 'One, "two"\nthree; \\<1>', 'body::1': '<2>Here</2> a <1>house</1>' },
      separator,
    )
    const { values, isClean } = plan(table)
    expect(isClean).toBe(true)
    expect(values.get('summary')).toBe('One, "two"\nthree; <1>')
    expect(values.get('body')).toEqual(
      richText(paragraph(link('https://a.example', text('Here')), text(' a '), text('house', 1))),
    )
  })

  it('comes back as the Unicode text that Excel saves', () => {
    const table = fill({ summary: 'Ελληνικά' }, '\t')
    const read = parseCsv(new Uint8Array(Buffer.from(`\ufeff${table}`, 'utf16le')))
    expect(read.ok && read.documents[0]?.segments[1]?.target).toEqual([
      { kind: 'text', text: 'Ελληνικά' },
    ])
  })

  it('tells that the source has changed, that a code is lost or unpaired', () => {
    const changed = { ...source(), summary: { it: 'Altro' } }
    expect(plan(fill({ summary: 'x' }), changed).units[1]).toMatchObject({ status: 'source-moved' })
    expect(plan(fill({ 'body::1': 'a <1>house</1>' })).units[2]).toMatchObject({
      status: 'bad-codes',
      messages: [message('codeLost', { code: '2' })],
    })
    expect(plan(fill({ 'body::1': 'a <1>house' })).units[2]).toMatchObject({ status: 'bad-codes' })
  })

  it.each([
    ['', /first row/],
    ['id;field;source;target', /first row/],
    ['id,source (it),target (en)\r\nnews/1#title,"a,b', /no end/],
    ['id,source (it),target (en)\r\nsomething,a,b', /no texts/],
    ['id,source (it),target (en)\r\nnews/1#title,a,b\r\nnews/1#title,a,c', /twice/],
  ])('refuses %j', (table, problem) => {
    const read = parseCsv(bytes(table))
    expect(read.ok ? '' : read.problems.map(inEnglish).join()).toMatch(problem)
  })

  it('refuses other encodings and large files', () => {
    const latin = new Uint8Array(Buffer.from('id,source (it),target (en)\nperché', 'latin1'))
    expect(parseCsv(latin)).toMatchObject({
      ok: false,
      problems: [message('fileEncodingWrong', { encoding: 'UTF-8' })],
    })
    expect(parseCsv(bytes('x'.repeat(2000)), { maxBytes: 1000 }).ok).toBe(false)
  })

  it('reads a long cell without an end at once', () => {
    const started = performance.now()
    expect(parseTable(`a,"${'""'.repeat(1_000_000)}`)).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('brings any rich text back as it was', () => {
    fc.assert(
      fc.property(arbitraryRichText, (rich) => {
        const document = { body: { it: rich, en: rich } }
        const table = renderCsv([exchangeOf(caseStudyFields, document)])
        if (rowsOf(table).length < 2) return
        expect(plan(table, document).units.map(({ status }) => status)).toEqual(['unchanged'])
      }),
    )
  })

  it('writes any words beside codes so that they are read as words', () => {
    const piece = fc.constantFrom('\\', '<', '1', '>', '/', 't', 'x', '<1>', '\\<2/>')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const content = [{ kind: 'text' as const, text: pieces.join('') }]
        expect(parseTagged(renderTagged(content))).toEqual(content)
      }),
      { numRuns: 1000 },
    )
  })
})
