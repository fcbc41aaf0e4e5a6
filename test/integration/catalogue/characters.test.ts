import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { createLocalReq, type Payload } from 'payload'

import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildCaseStudy } from '../../support/build/buildCaseStudy.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildPartner } from '../../support/build/buildPartner.ts'
import { buildTopic } from '../../support/build/buildTopic.ts'
import { richText } from '../../support/richText.ts'
import { type Answer, type Api, openApi } from '../../support/translation/openApi.ts'

type Id = number | string

let booted: BootedPayload
let payload: Payload
let coordinator: Api
let partner: Id
let news: Id
let study: Id
let topic: Id

const create = async (collection: string, data: object): Promise<Id> => {
  const call = { collection: collection as 'news', locale: 'it', data: data as never } as const
  return (await payload.create(call)).id
}
beforeAll(async () => {
  booted = await bootPayload()
  payload = booted.payload
  coordinator = await openApi(payload, 'coordinator')
  partner = await create('partners', buildPartner())
  news = await create('news', buildNews({ partner }))
  study = await create('case-studies', buildCaseStudy({ partner }))
  topic = await create('topics', buildTopic())
})
afterAll(() => booted.stop())

const controls = ['\0', '\x01', '\x07', '\x08', '\x1b', '\x1f', '\x7f', '\x80', '\x9f']
const noCharacters = ['\ufffe', '\uffff', '\ud800', '\udc00', '\udc00\ud800']
const bad = [...controls, ...noCharacters]
const link = {
  root: {
    ...richText('Prima').root,
    children: [
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            fields: { linkType: 'custom', url: 'https://a.example/\x07' },
            children: [{ type: 'text', text: 'qui' }],
          },
        ],
      },
    ],
  },
}

/** Where people write, with what is written there and how the field is called. */
const places: Record<string, { path: string; write: (text: string) => Promise<Answer> }> = {
  'a title': {
    path: 'title',
    write: (text) => coordinator.patch(`/news/${news}?locale=it`, { title: text }),
  },
  'a text of several lines': {
    path: 'summary',
    write: (text) => coordinator.patch(`/news/${news}?locale=en`, { summary: text }),
  },
  'a text in a group': {
    path: 'seo.description',
    write: (text) => coordinator.patch(`/news/${news}?locale=it`, { seo: { description: text } }),
  },
  'a rich text': {
    path: 'body',
    write: (text) => coordinator.patch(`/news/${news}?locale=it`, { body: richText(text) }),
  },
  'a row of a list': {
    path: 'indicators.0.label',
    write: (text) => {
      const indicators = [{ label: text, value: 1 }]
      return coordinator.patch(`/case-studies/${study}?locale=it`, { indicators })
    },
  },
  'an always public document': {
    path: 'label',
    write: (text) => coordinator.patch(`/topics/${topic}?locale=it`, { label: text }),
  },
  'a global': {
    path: 'tagline',
    write: (text) => coordinator.post('/globals/site?locale=it', { name: 'Sito', tagline: text }),
  },
  'a translation beside its source': {
    path: 'title',
    write: (text) =>
      coordinator.patch(`/news/${news}/translation?locale=pt`, { units: { title: text } }),
  },
}
const pathsIn = ({ json }: Answer): string[] => {
  const errors = json.errors as { path?: string; data?: { errors: { path: string }[] } }[]
  return errors.flatMap(({ data, path }) => data?.errors.map((error) => error.path) ?? path ?? [])
}

describe.each(Object.keys(places))('%s', (place) => {
  const { path, write } = places[place]!

  it('is refused with a control character or what is none, and its path is named', async () => {
    for (const sign of bad) {
      const answer = await write(`Uno${sign}due`)
      const code = JSON.stringify(sign)
      expect([code, answer.status < 500 && answer.status >= 400]).toEqual([code, true])
      expect([code, pathsIn(answer)]).toEqual([code, [path]])
      expect(answer.text).toMatch(/U\+[0-9A-F]{4}/)
    }
  })

  it('takes tabs, line ends, signs of direction, joiners and every script', async () => {
    const text =
      'Uno\tdue\r\ntre\u200e\u200f\u202a\u202c\u2066\u2069 \u200c\u200d 👩‍🌾 ελ עב 𝒳 \u00ad\u2028'
    const { json, status } = await write(text)
    expect([status, json.errors]).toEqual([expect.any(Number), undefined])
    expect(status).toBeLessThan(300)
  })
})

describe('a break of a word processor', () => {
  it('becomes a line end where there are lines, a space elsewhere', async () => {
    const row = [{ label: 'Uno\vdue', value: 1 }]
    const answers = await Promise.all([
      coordinator.patch(`/case-studies/${study}?locale=it`, { indicators: row }),
      coordinator.patch(`/news/${news}?locale=it`, {
        title: 'Uno\vdue\ftre\x85quattro',
        summary: 'Uno\vdue\ftre\x85quattro',
        body: richText('Uno\vdue'),
      }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [ofStudy, ofNews] = answers.map(({ json }) => json.doc)
    expect(ofStudy.indicators[0].label).toBe('Uno due')
    expect(ofNews).toMatchObject({
      title: 'Uno due tre quattro',
      summary: 'Uno\ndue\ntre\nquattro',
      body: richText('Uno due'),
    })
  })
})

describe('a control character', () => {
  it('is refused in the address of a link', async () => {
    const answer = await coordinator.patch(`/news/${news}?locale=it`, { body: link })
    expect([answer.status, pathsIn(answer)]).toEqual([400, ['body']])
  })

  it('is refused in the id of a row', async () => {
    const indicators = [{ id: 'a\x07', label: 'Persone', value: 1 }]
    const answer = await coordinator.patch(`/case-studies/${study}?locale=it`, { indicators })
    expect([answer.status, pathsIn(answer)]).toEqual([400, ['indicators.0.id']])
  })

  it('is refused by the Local API and over GraphQL', async () => {
    const data = { title: 'Uno\x07' } as never
    const call = { collection: 'news', id: news, locale: 'it', data } as const
    await expect(payload.update(call)).rejects.toMatchObject({ status: 400 })
    const req = await createLocalReq({ locale: 'it' }, payload)
    const { errors } = await graphql({
      schema: configToSchema(payload.config).schema,
      contextValue: { headers: {}, req: Object.assign(req, { payloadAPI: 'GraphQL' }) },
      source: `mutation { updateTopic(id: ${JSON.stringify(topic)}, locale: it, data: { label: "Uno\\u0007" }) { id } }`,
    })
    expect(errors?.[0]?.originalError).toMatchObject({
      data: { errors: [{ path: 'label', message: expect.stringContaining('U+0007') }] },
    })
  })

  it('in a returned table keeps the document out, and the report says where', async () => {
    const query = `format=csv&language=en&documents=news:${await create('news', buildNews({ partner }))}`
    const { text } = await coordinator.get(`/translations/export?${query}`)
    const lines = text.split('\r\n')
    const title = lines.findIndex((line) => line.includes('#title'))
    lines[title] = lines[title]!.replace(/^([^,]*,[^,]*,[^,]*,)[^,]*/, '$1One\x07')
    const file = Buffer.from(lines.join('\r\n'))
    const { json } = await coordinator.post('/translations/import', file, {
      'content-type': 'text/csv',
    })
    const problems = JSON.stringify(json.documents?.[0]?.problems ?? json)
    expect(problems).toMatch(/U\+0007|control/)
    expect(json.documents?.[0]?.imported ?? 0).toBe(0)
  })
})
