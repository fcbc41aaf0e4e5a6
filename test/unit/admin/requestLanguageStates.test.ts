import { requestLanguageStates } from '../../../src/admin/requestLanguageStates.ts'

const shown = { state: 'public', scheduled: false }
const hidden = { state: 'never-public', scheduled: true }
const gone = { state: 'withdrawn', scheduled: false }
const asked: string[] = []
let answer: () => Promise<Response>

const originalFetch = globalThis.fetch

beforeEach(() => {
  asked.length = 0
  globalThis.fetch = ((input: string) => {
    asked.push(input)
    return answer()
  }) as typeof fetch
})
afterAll(() => {
  globalThis.fetch = originalFetch
})

const json =
  (body: unknown, status = 200) =>
  () =>
    Promise.resolve(Response.json(body, { status }))

describe('requestLanguageStates', () => {
  it('asks once for all documents of a page', async () => {
    answer = json({ 1: { it: shown }, 2: { it: hidden } })
    const found = await Promise.all([
      requestLanguageStates('/api', 'news', 1),
      requestLanguageStates('/api', 'news', 2),
      requestLanguageStates('/api', 'news', 2),
    ])
    expect(found).toEqual([{ it: shown }, { it: hidden }, { it: hidden }])
    expect(asked).toEqual(['/api/news/publications?ids=1,2'])
  })

  it('keeps collections apart', async () => {
    answer = json({ 11: { it: shown } })
    await Promise.all([
      requestLanguageStates('/api', 'events', 11),
      requestLanguageStates('/api', 'training-units', 11),
    ])
    expect(asked.sort()).toEqual([
      '/api/events/publications?ids=11',
      '/api/training-units/publications?ids=11',
    ])
  })

  it('knows nothing of a document that the server does not name', async () => {
    answer = json({})
    await expect(requestLanguageStates('/api', 'news', 404)).resolves.toBeUndefined()
  })

  it('rejects with the words of the server, and asks again the next time', async () => {
    answer = json({ title: 'Forbidden', detail: 'Sign in first.' }, 403)
    await expect(requestLanguageStates('/api', 'news', 5)).rejects.toThrow('Sign in first.')
    answer = json({ 5: { it: gone } })
    await expect(requestLanguageStates('/api', 'news', 5)).resolves.toEqual({ it: gone })
  })
})
