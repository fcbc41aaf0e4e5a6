import { describe, expect, it } from '@jest/globals'

import { readReturnedFile } from '../../../src/translation/exchange/readReturnedFile.ts'
import { finish, finishInTurns } from '../../../src/translation/exchange/steps.ts'
import { splitXml } from '../../../src/translation/xliff/splitXml.ts'
import { inEnglish } from '../../../src/platform/messages/renderText.ts'

const read = (text: string) => readReturnedFile(new TextEncoder().encode(text))
const problemOf = async (text: string): Promise<string> => {
  const file = await read(text)
  return file.ok ? '' : file.problems.map(inEnglish).join(' ')
}

const unit = (id: string) =>
  `<trans-unit id="${id}"><source>Uno</source><target>One</target></trans-unit>`
const part = (id: number, units = unit('title')) =>
  `<file original="news/${id}" source-language="it" target-language="en"><body>${units}</body></file>`
const whole = (inside: string) => `<xliff version="1.2">${inside}</xliff>`

describe('a file that came back', () => {
  it('is known by what it holds', async () => {
    expect(await read(`\ufeff \n${whole(part(1))}`)).toMatchObject({
      ok: true,
      format: 'XLIFF 1.2',
    })
    const rows = 'id;source (it);target (en)\nnews/1#title;Uno;One'
    expect(await read(rows)).toMatchObject({ ok: true, format: 'CSV' })
    const utf16 = Buffer.from(`\ufeff${whole(part(1))}`, 'utf16le')
    expect(await readReturnedFile(new Uint8Array(utf16))).toMatchObject({ format: 'XLIFF 1.2' })
  })

  it('is read in parts as it would be whole, with all of its documents in order', async () => {
    const ids = Array.from({ length: 400 }, (_, index) => index)
    const units = Array.from({ length: 20 }, (_, index) => unit(`u${index}`)).join('\n')
    const file = await read(whole(ids.map((id) => part(id, units)).join('<!-- <file> -->')))
    if (!file.ok) throw new Error(file.problems.map(inEnglish).join())
    expect(file.documents.map(({ id }) => id)).toEqual(ids.map(String))
    expect(new Set(file.documents.map(({ segments }) => segments.length))).toEqual(new Set([20]))
  })

  it('says in which line a part is damaged', async () => {
    const many = Array.from({ length: 3000 }, (_, id) => part(id)).join('\n')
    const problem = await problemOf(
      `<xliff\nversion="1.2">\n${many}\n<file><body></file></body></xliff>`,
    )
    expect(problem).toMatch(/line 3003:/)
  })

  it.each([
    ['an end without a beginning', '</a><xliff version="1.2"><file></file></xliff>'],
    ['a beginning without an end', '<xliff version="1.2"><file></xliff>'],
    ['ends in the wrong order', whole('<file><body></file></body>')],
    ['a part that closes the whole', '<xliff version="1.2"><file></xliff></file>'],
    ['two outermost elements', `${whole(part(1))}${whole(part(2))}`],
    ['words outside', `${whole(part(1))} and more`],
  ])('is refused with %s', async (_what, file) => {
    expect(await problemOf(file)).toMatch(/damaged or cut off|not XML|neither XLIFF/)
  })
})

describe('a file made to keep the server busy', () => {
  it.each([
    ['very many elements', () => whole('<file/>'.repeat(2_000_000)), /too many elements/],
    [
      'very deep elements',
      () => whole(`<file>${'<g>'.repeat(500_000)}${'</g>'.repeat(500_000)}</file>`),
      /longer than|too many/,
    ],
    ['one very long document', () => whole(part(1, '&amp;'.repeat(200_000))), /longer than 524288/],
    ['very much outside', () => whole('<!---->'.repeat(500_000)), /too much outside/],
    [
      'a cell of backslashes',
      () => `id,source (it),target (en)\nnews/1#title,a,"${'\\'.repeat(2_000_000)}"`,
      /cell of more/,
    ],
    [
      'very many rows',
      () => `id,source (it),target (en)\n${'news/1#title,a,b\n'.repeat(100_000)}`,
      /100000 rows/,
    ],
    ['a cell without an end', () => '"a'.repeat(1_000_000), /neither XLIFF nor a table/],
  ])('by %s is refused within moments', async (_what, make, problem) => {
    const file = make()
    const started = performance.now()
    expect(await problemOf(file)).toMatch(problem)
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('by backslashes in short cells is read within moments', async () => {
    const cell = `${'\\'.repeat(99_000)}<1>x</1>`
    const rows = Array.from({ length: 30 }, (_, id) => `news/1#u${id},a,"${cell}"`).join('\n')
    const started = performance.now()
    expect(await read(`id,source (it),target (en)\n${rows}`)).toMatchObject({ ok: true })
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('work in steps', () => {
  function* count(to: number) {
    for (let at = 0; at < to; at += 1) yield
    return to
  }

  it('comes to the same at once and in turns, and lets others have theirs', async () => {
    expect(finish(count(5))).toBe(5)
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    const slow = (function* () {
      const end = performance.now() + 100
      while (performance.now() < end) yield
      return 'done'
    })()
    expect(await finishInTurns(slow, { turnMs: 5 })).toBe('done')
    clearInterval(timer)
    expect(turns).toBeGreaterThan(2)
  })

  it('parts a file between the elements inside its outermost one', () => {
    const split = splitXml('<a x="1"><b>1</b>\n<c/><d>2</d></a>')
    if (!split.ok) throw new Error(inEnglish(split.problem))
    expect([split.root.name, split.root.attributes.get('x'), split.count]).toEqual(['a', '1', 1])
    const read = split.readPart(0)
    if (!read.ok) throw new Error(inEnglish(read.problem))
    const names = read.root.children.flatMap((child) =>
      typeof child === 'string' ? [] : child.name,
    )
    expect(names).toEqual(['b', 'c', 'd'])
  })
})
