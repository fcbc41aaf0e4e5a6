import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'

import { batchTexts } from '../../../src/translation/providers/batchTexts.ts'
import { makeProvider } from '../../../src/translation/providers/makeProvider.ts'
import { parseMarkup, renderMarkup } from '../../../src/translation/providers/providerMarkup.ts'
import type { Editable } from '../../support/translation/Editable.ts'
import type { Inline } from '../../../src/translation/richText/Inline.ts'

type Asked = { path: string; authorization: string | undefined; body: Editable }
type Reply = (asked: Asked, response: ServerResponse, count: number) => void

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

const listen = async (reply: Reply): Promise<{ url: string; asked: Asked[] }> => {
  const asked: Asked[] = []
  server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const { url = '', headers } = request
      asked.push({ path: url, authorization: headers.authorization, body: JSON.parse(text) })
      reply(asked.at(-1)!, response, asked.length)
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const answer = (response: ServerResponse, body: unknown, status = 200, headers = {}) =>
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body))

const shout = (text: string) =>
  text.replace(/(^|>)([^<]+)/g, (found) =>
    found.toUpperCase().replace(/&\w+;/g, (entity) => entity.toLowerCase()),
  )

const content: Inline[] = [
  { kind: 'text', text: 'Una ' },
  { kind: 'pair', code: '1', children: [{ kind: 'text', text: 'casa & <via>' }] },
  { kind: 'single', code: '2' },
  { kind: 'text', text: ' qui' },
]
const shouted: Inline[] = [
  { kind: 'text', text: 'UNA ' },
  { kind: 'pair', code: '1', children: [{ kind: 'text', text: 'CASA & <VIA>' }] },
  { kind: 'single', code: '2' },
  { kind: 'text', text: ' QUI' },
]
const words = (text: string): Inline[] => [{ kind: 'text', text }]

const waits: number[] = []
const patience = {
  timeoutMs: 500,
  wait: async (milliseconds: number) => {
    waits.push(milliseconds)
  },
}

describe('DeepL', () => {
  const deepl = (url: string) => makeProvider({ provider: 'deepl', key: 'secret', url }, patience)

  it('is asked with codes as XML and answers with them, counting what was billed', async () => {
    const { url, asked } = await listen(({ body }, response) =>
      answer(response, {
        translations: body.text.map((text: string) => ({
          text: shout(text),
          billed_characters: 10,
        })),
      }),
    )
    const blank: Inline[] = [{ kind: 'single', code: '1' }]
    expect(await deepl(url).translate([content, blank, words('ciao')], 'it', 'pt')).toEqual({
      segments: [shouted, blank, words('CIAO')],
      characters: 20,
    })
    expect(asked).toEqual([
      {
        path: '/v2/translate',
        authorization: 'DeepL-Auth-Key secret',
        body: {
          text: ['Una <g id="1">casa &amp; &lt;via&gt;</g><x id="2"/> qui', 'ciao'],
          source_lang: 'IT',
          target_lang: 'PT-PT',
          tag_handling: 'xml',
          show_billed_characters: true,
        },
      },
    ])
  })

  it('is asked again when it is busy, after as long as it says', async () => {
    waits.length = 0
    const { url } = await listen((_asked, response, count) => {
      const date = 'Sun, 22 Nov 2026 10:00:00 GMT'
      if (count === 1) answer(response, {}, 429, { 'retry-after': '7' })
      else if (count === 2) {
        answer(response, {}, 503, { date, 'retry-after': 'Sun, 22 Nov 2026 10:00:05 GMT' })
      } else if (count === 3) answer(response, {}, 429)
      else answer(response, { translations: [{ text: 'HI' }] })
    })
    const { segments, characters } = await deepl(url).translate([words('ciao')], 'it', 'en')
    expect({ segments, characters }).toEqual({ segments: [words('HI')], characters: 4 })
    expect(waits).toEqual([7000, 5000, 4000])
  })

  it.each([
    [456, {}, 'quota', 1],
    [403, {}, 'refused', 1],
    [400, {}, 'refused', 1],
    [429, { 'retry-after': '1' }, 'busy', 4],
    [429, { 'retry-after': '3600' }, 'busy', 1],
    [307, { location: 'http://127.0.0.1:9/' }, 'unreachable', 1],
  ])('says why it did not translate: %i', async (status, headers, failure, requests) => {
    const { url, asked } = await listen((_asked, response) =>
      answer(response, { message: 'no' }, status, headers),
    )
    await expect(deepl(url).translate([words('ciao')], 'it', 'en')).rejects.toMatchObject({
      name: 'ProviderError',
      failure,
    })
    expect(asked).toHaveLength(requests)
  })

  it.each([[{}], [{ translations: [] }], [{ translations: 'x' }], [null]])(
    'is not believed when it answers %j',
    async (body) => {
      const { url } = await listen((_asked, response) => answer(response, body))
      await expect(deepl(url).translate([words('ciao')], 'it', 'en')).rejects.toMatchObject({
        failure: 'bad-answer',
      })
    },
  )

  it('is not waited for longer than the time allowed, nor after the work was ended', async () => {
    const { url } = await listen(() => undefined)
    await expect(deepl(url).translate([words('ciao')], 'it', 'en')).rejects.toMatchObject({
      failure: 'unreachable',
      message: 'The service gave no answer within 0.5 seconds.',
    })
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    await expect(
      deepl(url).translate([words('ciao')], 'it', 'en', controller.signal),
    ).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('leaves out a text whose codes it lost, and keeps the others', async () => {
    const { url } = await listen((_asked, response) =>
      answer(response, { translations: [{ text: 'A house here' }, { text: 'HI' }] }),
    )
    const { segments } = await deepl(url).translate([content, words('ciao')], 'it', 'en')
    expect(segments).toEqual([undefined, words('HI')])
  })
})

describe('LibreTranslate', () => {
  it('is asked with codes as HTML and answers with them, counting characters', async () => {
    const { url, asked } = await listen(({ body }, response) =>
      answer(response, {
        translatedText: body.q.map((text: string) => shout(text).replace('"/>', '">')),
      }),
    )
    const provider = makeProvider(
      { provider: 'libretranslate', url: `${url}/`, key: 'k' },
      patience,
    )
    expect(await provider.translate([content, words('😀')], 'it', 'el')).toEqual({
      segments: [shouted, words('😀')],
      characters: 'Una casa & <via> qui'.length + 1,
    })
    expect(asked[0]).toMatchObject({
      path: '/translate',
      body: {
        q: ['Una <span id="1">casa &amp; &lt;via&gt;</span><br id="2"/> qui', '😀'],
        source: 'it',
        target: 'el',
        format: 'html',
        api_key: 'k',
      },
    })
  })

  it('is asked in several requests for many texts', async () => {
    const { url, asked } = await listen(({ body }, response) =>
      answer(response, { translatedText: body.q }),
    )
    const provider = makeProvider({ provider: 'libretranslate', url }, patience)
    const segments = Array.from({ length: 45 }, (_, index) => words(`testo ${index}`))
    expect((await provider.translate(segments, 'it', 'en')).segments).toEqual(segments)
    expect(asked.map(({ body }) => body.q.length)).toEqual([20, 20, 5])
  })
})

describe('the dummy', () => {
  it('answers the same every time, codes kept', async () => {
    const provider = makeProvider({ provider: 'dummy' })
    const once = await provider.translate(
      [content, [{ kind: 'pair', code: '1', children: words('a') }]],
      'it',
      'en',
    )
    expect(once.segments).toEqual([
      [{ kind: 'text', text: '[en] Una ' }, ...content.slice(1)],
      [{ kind: 'pair', code: '1', children: words('[en] a') }],
    ])
    expect(once.characters).toBe('Una casa & <via> qui'.length + 1)
  })
})

describe('markup', () => {
  it.each(['html', 'xml'] as const)('of %s is read back as it was written', (style) => {
    expect(parseMarkup(renderMarkup(content, style), content, style)).toEqual(content)
  })

  it.each([
    'Una <g id="1">casa</g> qui',
    'Una <g id="1">casa</g><x id="2"/><x id="2"/>',
    'Una <g id="1">casa<x id="2"/>',
    'Una <g id="9">casa</g><x id="2"/>',
    'Una </g><g id="1"><x id="2"/>',
    'Una <g id="1">casa</g><x id="2"/><script>',
    'Una <g id="1">casa</g><x id="2"/> < b',
  ])('with other codes than the source is not read: %s', (markup) => {
    expect(parseMarkup(markup, content, 'xml')).toBeUndefined()
  })
})

it('batches keep the order and both limits', () => {
  expect(batchTexts(['aa', 'b', 'ccccc', 'd'], { texts: 2, bytes: 4 })).toEqual([
    ['aa', 'b'],
    ['ccccc'],
    ['d'],
  ])
})
