import { type BootedPayload, bootPayload } from '../../support/bootPayload.ts'
import { buildEvent } from '../../support/build/buildEvent.ts'
import { buildNews } from '../../support/build/buildNews.ts'
import { buildTrainingUnit } from '../../support/build/buildTrainingUnit.ts'
import type { Door, Outcome } from '../../support/roles/Door.ts'
import { openLocalDoor } from '../../support/roles/openLocalDoor.ts'
import { setScene } from '../../support/roles/setScene.ts'
import { richText } from '../../support/richText.ts'

type Id = number | string
type Body = Outcome['body']
type Block = Body & { id: string; blockType: string; questions?: Question[] }
type Question = Body & { answers: (Body & { id: string })[] }

let cms: BootedPayload
let root: Door
let translator: Door
let unit: Id
let event: Id
let news: Id

beforeAll(async () => {
  cms = await bootPayload()
  const { scene } = await setScene(cms.payload)
  root = openLocalDoor(cms.payload, scene.users.administrator)
  translator = openLocalDoor(cms.payload, scene.users.translator)
  const { own: partner } = scene.partners
  const italian = { locale: 'it' }
  const seo = { title: 'Titolo', description: 'Descrizione' }
  const made = await root.create('training-units', buildTrainingUnit({ partner, seo }), italian)
  unit = made.body['id'] as Id
  news = (await root.create('news', buildNews({ partner }), italian)).body['id'] as Id
  event = (await root.create('events', buildEvent({ partner }), italian)).body['id'] as Id
})
afterAll(() => cms.stop())

const read = async (locale: string, collection = 'training-units', id = unit): Promise<Body> =>
  (await root.findByID(collection, id, { draft: true, locale, depth: 0 })).body

const contentIn = async (locale: string): Promise<Block[]> =>
  (await read(locale))['content'] as Block[]

const write = (data: object, locale = 'en'): Promise<Outcome> =>
  translator.update('training-units', unit, data, { locale })

const pathsOf = ({ body }: Outcome): string[] =>
  ((body['data'] as { errors?: { path: string }[] } | undefined)?.errors ?? []).map(
    ({ path }) => path,
  )

/** Refused with these paths, and nothing is any different afterwards. */
const expectRefused = async (attempt: () => Promise<Outcome>, paths: string[]): Promise<void> => {
  const before = [await read('it'), await read('en'), await read('pt')]
  const outcome = await attempt()
  expect([outcome.status, pathsOf(outcome)]).toEqual([403, paths])
  expect([await read('it'), await read('en'), await read('pt')]).toEqual(before)
}

describe('a translator', () => {
  it('writes texts in their language, in lists and blocks too', async () => {
    const [text, quiz] = (await contentIn('en')) as [Block, Block]
    const question = quiz.questions![0]!
    const outcome = await write({
      title: 'Listening first',
      seo: { title: 'Listen' },
      content: [
        { ...text, body: richText('Ask, then wait.') },
        {
          ...quiz,
          title: 'What did you hear?',
          questions: [
            {
              ...question,
              question: 'Who speaks?',
              answers: question.answers.map((answer, index) => ({
                ...answer,
                text: `Answer ${index}`,
              })),
            },
          ],
        },
      ],
    })
    expect(outcome.status).toBe(200)
    const after = await read('en')
    expect(after['title']).toBe('Listening first')
    const answers = (after['content'] as Block[])[1]!.questions![0]!.answers
    expect(answers.map((answer) => answer['text'])).toEqual(['Answer 0', 'Answer 1'])
    const inItalian = ((await contentIn('it'))[1]!.questions![0] as Question).answers
    expect(inItalian.map((answer) => answer['text'])).toEqual([
      'the one who asks',
      'the one who is asked',
    ])
  })

  it('may send back the whole document as it was read', async () => {
    const whole = (await translator.findByID('training-units', unit, { draft: true, locale: 'en' }))
      .body
    expect((await write({ ...whole, summary: 'In two sentences.' })).status).toBe(200)
    expect((await read('en'))['summary']).toBe('In two sentences.')
  })

  it('is refused shared values, each of them named', async () => {
    await expectRefused(
      () => write({ title: 'X', code: 'X', duration: 1, licence: 'CC0-1.0', topics: [1] }),
      ['code', 'duration', 'licence', 'topics'],
    )
  })

  it.each(['title', 'seo'])('is refused %s in a language that is not theirs', async (name) => {
    const value = name === 'seo' ? { title: 'X' } : 'X'
    await expectRefused(
      () => write({ [name]: value }, 'pt'),
      [name === 'seo' ? 'seo.title' : 'title'],
    )
  })

  it.each<[string, (blocks: Block[]) => unknown, string[]]>([
    ['another order of blocks', (blocks) => [...blocks].reverse(), ['content']],
    ['a block more', (blocks) => [...blocks, { blockType: 'text' }], ['content']],
    ['a block less', (blocks) => blocks.slice(1), ['content']],
    ['no blocks', () => null, ['content']],
    ['an empty list of blocks', () => [], ['content']],
    [
      'another type of a block',
      ([first, ...rest]) => [{ id: first!.id, blockType: 'activity', title: 'X' }, ...rest],
      ['content.0.blockType'],
    ],
    [
      'another right answer',
      ([first, quiz]) => [
        first,
        {
          ...quiz,
          questions: quiz!.questions!.map((question) => ({
            ...question,
            answers: question.answers.map((answer) => ({ ...answer, correct: true })),
          })),
        },
      ],
      ['content.1.questions.0.answers.0.correct'],
    ],
  ])('is refused %s', async (_what, change, paths) => {
    const blocks = await contentIn('en')
    await expectRefused(() => write({ content: change(blocks) }), paths)
  })

  it('is refused to empty a group of shared values', async () => {
    const before = await read('en', 'events', event)
    const outcome = await translator.update('events', event, { venue: null }, { locale: 'en' })
    const after = await read('en', 'events', event)
    expect(after['venue']).toEqual(before['venue'])
    expect([outcome.status, pathsOf(outcome)]).toEqual([403, ['venue.name', 'venue.country']])
  })

  it('loses no text of another language by emptying a group of texts', async () => {
    await write({ seo: null })
    expect((await read('it'))['seo']).toEqual({ title: 'Titolo', description: 'Descrizione' })
  })

  it('is refused to publish', async () => {
    await expectRefused(() => write({ _status: 'published' }), ['_status'])
  })

  it('is refused to move a document to the trash', async () => {
    await expectRefused(() => write({ deletedAt: '2026-01-01T00:00:00.000Z' }), [])
  })

  it('keeps shared values in lists of lists that they do not send', async () => {
    const before = (await contentIn('it')) as [Block, Block]
    expect(before[1].questions?.[0]?.answers[1]?.['correct']).toBe(true)
    expect((await write({ summary: 'Only the summary' })).status).toBe(200)
    expect((await write({ seo: { title: 'Only the title' } })).status).toBe(200)
    expect(await contentIn('it')).toEqual(before)
  })

  it('is refused another right answer in a block that does not say its type', async () => {
    const [text, quiz] = (await contentIn('en')) as [Block, Block]
    const [question] = quiz.questions as [Question]
    const answers = question.answers.map(({ id }) => ({ id, correct: true }))
    await expectRefused(
      () =>
        write({
          content: [{ id: text.id }, { id: quiz.id, questions: [{ id: question['id'], answers }] }],
        }),
      ['content.1.questions.0.answers.0.correct'],
    )
  })

  it('is refused a related document of another collection with the same id', async () => {
    await root.update('news', news, { related: [{ relationTo: 'events', value: event }] })
    const outcome = await translator.update(
      'news',
      news,
      { related: [{ relationTo: 'training-units', value: event }] },
      { locale: 'en' },
    )
    expect([outcome.status, pathsOf(outcome)]).toEqual([403, ['related']])
  })

  it('is told about a date that is none', async () => {
    const outcome = await translator.update('events', event, { start: 'soon' }, { locale: 'en' })
    expect([outcome.status, pathsOf(outcome)]).toEqual([400, ['start']])
  })

  it.each(['publicIn', 'publishedAt', 'alternates', 'firstPublishedAt', 'createdAt'])(
    'changes nothing by sending %s',
    async (name) => {
      const before = await read('en')
      const value = name === 'publicIn' ? { en: true } : '2001-01-01T00:00:00.000Z'
      await write({ [name]: name === 'alternates' ? [{ language: 'en', slug: 'x' }] : value })
      const { updatedAt: _then, ...rest } = before
      const { updatedAt: _now, ...after } = await read('en')
      expect(after).toEqual(rest)
      const { docs } = await cms.payload.db.findVersions({
        collection: 'training-units',
        where: { parent: { equals: unit } },
        pagination: false,
      })
      expect(JSON.stringify(docs)).not.toContain('2001-01-01')
      expect(JSON.stringify(docs)).not.toMatch(/"(en|it|pt|el)":true/)
    },
  )

  it('writes no language but that of the request by naming languages inside a text', async () => {
    const before = [(await read('it'))['title'], (await read('pt'))['title']]
    await write({ title: { it: 'X', en: 'Y', pt: 'Z' } })
    expect([(await read('it'))['title'], (await read('pt'))['title']]).toEqual(before)
    expect(typeof (await read('en'))['title']).toBe('string')
  })

  it('is refused a write in all languages at once', async () => {
    expect((await write({ title: 'X' }, 'all')).status).toBe(400)
  })

  it('is refused shared values in bulk, and nothing is saved', async () => {
    const before = await read('en')
    const outcome = await translator.updateMany(
      'training-units',
      { id: { equals: unit } },
      { duration: 7, title: 'In bulk' },
      { locale: 'en' },
    )
    expect(await read('en')).toEqual(before)
    expect(outcome.status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(outcome.body)).toContain('Duration')
  })
})
