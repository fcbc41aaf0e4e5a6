import type { Locator, Page } from 'playwright-core'
import { buildNews } from '../support/build/buildNews.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { createUser, type TestUser } from '../support/createUser.ts'
import { type OpenBrowser, openBrowser } from '../support/openBrowser.ts'
import { listAccessibilityProblems } from '../support/panel/listAccessibilityProblems.ts'
import { Panel } from '../support/panel/Panel.ts'
import { publish } from '../support/publish.ts'
import { richText } from '../support/richText.ts'
import { type SignedIn, signIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

type Texts = Record<string, Record<string, unknown> | undefined>

let server: RunningServer
let browser: OpenBrowser
let translator: TestUser
let reviewer: TestUser
let asCoordinator: SignedIn['fetch']
let panel: Panel
let page: Page
let id: number | string

beforeAll(async () => {
  let coordinator: TestUser
  server = await startServer({
    env: { ADMIN: 'on' },
    prepare: async (payload) => {
      const partner = await payload.create({
        collection: 'partners',
        data: buildPartner() as never,
      })
      coordinator = await createUser(payload, 'coordinator')
      translator = await createUser(payload, 'translator', partner.id, ['el'])
      reviewer = await createUser(payload, 'reviewer', partner.id, ['el'])
      const news = buildNews({
        partner: partner.id,
        title: 'Una porta aperta',
        summary: 'La porta è aperta a tutti.',
        body: richText('Chi entra trova posto.'),
        seo: { title: 'Porta aperta', description: 'Una porta.' },
      })
      id = (await payload.create({ collection: 'news', locale: 'it', data: news as never })).id
      await translateInto(payload, 'el', { title: 'Μια πόρτα', summary: 'Η πόρτα είναι ανοιχτή.' })
      await translateInto(payload, 'en', { title: 'An open door', summary: 'It is open.' })
      await publish(payload, 'news', id, 'it')
    },
  })
  asCoordinator = (await signIn(server.url, coordinator!.email, coordinator!.password)).fetch
  await changeSource({ title: 'Una porta sempre aperta', summary: 'La porta è aperta.' })
  browser = await openBrowser()
  page = (await browser.newVisitor('el')).page
  panel = new Panel(page, server.url)
  await panel.signIn(translator)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

type Payload = Parameters<typeof publish>[0]

const translateInto = (payload: Payload, locale: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'news', id, locale: locale as never, data: data as never })

/** The source says something else, publicly: what was made from it is stale. */
const changeSource = async (data: Record<string, unknown>) => {
  const written = await asCoordinator(`/api/news/${id}?locale=it&draft=true`, {
    method: 'PATCH',
    json: data,
  })
  const published = await asCoordinator(`/api/news/${id}/publish?locale=it`, { method: 'POST' })
  expect([written.status, published.status]).toEqual([200, 200])
}

const stored = async (): Promise<Texts> => {
  const answer = await asCoordinator(`/api/news/${id}?draft=true&locale=all&depth=0`)
  return (await answer.json()) as Texts
}

const openTranslation = async (on = page, language = 'el') => {
  await on.goto(`${server.url}/admin/translate/news/${id}/${language}`)
  await on.locator('.colab-unit').first().waitFor()
}

const unit = (path: string, on = page) => on.locator(`.colab-unit[data-unit="${path}"]`)
const writable = (path: string): Locator =>
  unit(path).locator('.colab-unit__target :is(input, textarea, [contenteditable=true])')
const editorIn = (path: string) => unit(path).locator('[contenteditable=true]')

const focusedField = () =>
  page.evaluate(() => document.activeElement?.closest('[data-unit]')?.getAttribute('data-unit'))

const saveWithKeys = async () => {
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.keyboard.press('Control+s')
  const response = await answer
  await response.finished()
  return response.status()
}

describe('the side-by-side view of a translator', () => {
  it('shows source and target, what changed in the source, and the text that stands in', async () => {
    await openTranslation()
    expect(await unit('title').locator('.colab-unit__source').innerText()).toContain(
      'Una porta sempre aperta',
    )
    expect(await writable('title').inputValue()).toBe('Μια πόρτα')
    expect(await unit('title').locator('.colab-badge').innerText()).toBe('Ξεπερασμένο')
    expect(await unit('title').locator('.colab-change ins').innerText()).toContain('sempre')
    await editorIn('body').waitFor()
    expect(await unit('body').locator('.colab-badge').innerText()).toBe('Λείπει')
    await panel.takeScreenshot('translate-translator')
  })

  it.each([1440, 390])(
    'has no gap between its bar and that of an editor, %i wide',
    async (width) => {
      await page.setViewportSize({ width, height: 900 })
      await openTranslation()
      await editorIn('body').waitFor()
      const gap = await page.evaluate(async () => {
        const bar = document.querySelector('.colab-toolbar')!
        const editors = document.querySelector('[data-unit="body"] .fixed-toolbar')!
        const distance = () =>
          editors.getBoundingClientRect().top - bar.getBoundingClientRect().bottom
        document.querySelector<HTMLElement>('.colab-translate')!.style.paddingBottom = '100vh'
        // So far that both bars are held, one after the other, and text passes under them.
        for (let round = 0; round < 4; round++) {
          window.scrollBy(0, Math.max(0, distance() + 20))
          await new Promise((resolve) => setTimeout(resolve, 200))
        }
        return distance()
      })
      await page.setViewportSize({ width: 1440, height: 900 })
      expect(gap).toBeLessThanOrEqual(0)
      expect(gap).toBeGreaterThan(-2)
    },
  )

  it('has nothing serious for axe to find', async () => {
    expect(await listAccessibilityProblems(page, '.colab-translate')).toEqual([])
  })

  it('goes from open field to open field by keys, copies the source and marks as current', async () => {
    await openTranslation()
    await editorIn('body').waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    expect(await focusedField()).toBe('title')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Μια πόρτα πάντα ανοιχτή')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await focusedField()).toBe('summary')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await focusedField()).toBe('body')
    await page.keyboard.type('Όποιος μπαίνει ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('βρίσκει θέση')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await focusedField()).toBe('seo.title')
    await page.keyboard.press('Control+Shift+Enter')
    expect(await writable('seo.title').inputValue()).toBe('Porta aperta')
    expect(await saveWithKeys()).toBe(200)
  })

  it('has stored that, and nothing of the text that stood in', async () => {
    const { title, summary, body, seo } = await stored()
    expect(title).toMatchObject({ it: 'Una porta sempre aperta', el: 'Μια πόρτα πάντα ανοιχτή' })
    expect(summary).toMatchObject({ el: 'Η πόρτα είναι ανοιχτή.' })
    expect(JSON.stringify(body?.['el'])).toMatch(/Όποιος μπαίνει .*"format":1.*βρίσκει θέση/)
    expect(seo).toMatchObject({ title: { el: 'Porta aperta' } })
    expect((seo?.['description'] as Record<string, unknown>)['el'] ?? null).toBeNull()
  })

  it('shows it after a reload, the mark as current', async () => {
    await openTranslation()
    expect(await writable('title').inputValue()).toBe('Μια πόρτα πάντα ανοιχτή')
    await editorIn('body').waitFor()
    expect(await editorIn('body').innerText()).toContain('Όποιος μπαίνει βρίσκει θέση')
    expect(await unit('summary').locator('.colab-badge').innerText()).toBe('Ενημερωμένο')
    expect(await unit('title').locator('.colab-badge').innerText()).toBe('Σε έλεγχο')
    const standIn = await unit('seo.description').locator('.colab-fallback').innerText()
    expect(standIn).toMatch(/Ιταλικά.*\s+Una porta\./)
    expect(await writable('seo.description').inputValue()).toBe('')
  })

  it('says at the field why the server did not take its text', async () => {
    await openTranslation()
    await writable('seo.description').fill('α'.repeat(10_001))
    expect(await saveWithKeys()).toBe(422)
    const error = unit('seo.description').locator('.colab-unit__error')
    await error.waitFor()
    expect(await error.innerText()).not.toBe('')
    expect(await page.locator('.colab-unit__error').count()).toBe(1)
    expect(await writable('seo.description').getAttribute('aria-invalid')).toBe('true')
    expect(await writable('seo.description').inputValue()).toHaveLength(10_001)
    await writable('seo.description').fill('')
    await panel.takeScreenshot('translate-refused')
  })

  it('asks before unsaved texts are left behind, and forgets them when told so', async () => {
    await openTranslation()
    await writable('seo.description').fill('Δεν μένει')
    await page.locator('.colab-translate__links a').last().click()
    await panel.dialog.waitFor()
    await panel.confirm()
    await page.waitForURL('**/my-work')
    await openTranslation()
    expect(await writable('seo.description').inputValue()).toBe('')
  })

  it('tells at the field what the server does not take, and keeps what was typed', async () => {
    await openTranslation()
    const long = 'α'.repeat(301)
    await writable('title').fill(long)
    await page.locator('.colab-unit').last().focus()
    expect([400, 422]).toContain(await saveWithKeys())
    const error = unit('title').locator('.colab-unit__error')
    await error.waitFor()
    expect(await writable('title').inputValue()).toBe(long)
    expect(await focusedField()).toBe('title')
    expect(await writable('title').getAttribute('aria-invalid')).toBe('true')
    const notes = await writable('title').getAttribute('aria-describedby')
    expect(await page.locator(`[id="${notes}"]`).innerText()).toContain(await error.innerText())
    await page.locator('.colab-toolbar .banner--type-error').waitFor()
    await panel.takeScreenshot('translate-refused')

    await writable('title').fill('Μια πόρτα πάντα ανοιχτή')
    expect(await error.count()).toBe(0)
    expect(await page.locator('.colab-toolbar .banner--type-error').count()).toBe(0)
    expect(await writable('title').getAttribute('aria-invalid')).toBe('false')
  })

  it('keeps the text when the session has ended, and saves it after a new one', async () => {
    await openTranslation()
    await writable('seo.description').fill('Μια πόρτα.')
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    expect(await saveWithKeys()).toBe(401)
    await page.locator('.banner--type-error', { hasText: 'έληξε' }).waitFor()
    expect(await writable('seo.description').inputValue()).toBe('Μια πόρτα.')
    await page.context().addCookies(cookies)
    expect(await saveWithKeys()).toBe(200)
  })

  it('shows both texts when somebody else was faster, and saves the one that is chosen', async () => {
    await openTranslation()
    await writable('title').fill('Η δική μου πόρτα')
    const other = await asCoordinator(`/api/news/${id}/translation?locale=el`, {
      method: 'PATCH',
      json: { units: { title: 'Η άλλη πόρτα' } },
    })
    expect(other.status).toBe(200)
    expect(await saveWithKeys()).toBe(409)
    const choice = unit('title').locator('.colab-conflict')
    await choice.waitFor()
    const words = await choice.innerText()
    expect(words).toContain('Η άλλη πόρτα')
    expect(words).toContain('Η δική μου πόρτα')
    await panel.takeScreenshot('translate-conflict')
    await choice.locator('button').last().click()
    expect(await saveWithKeys()).toBe(200)
    expect((await stored())['title']).toMatchObject({ el: 'Η δική μου πόρτα' })
  })
})

describe('the side-by-side view of a reviewer', () => {
  it('can only be read, and returns the translation with a comment', async () => {
    const { page: other } = await browser.newVisitor('en')
    await new Panel(other, server.url).signIn(reviewer)
    await openTranslation(other)
    expect(await other.locator('.colab-unit__target :is(input, textarea)').count()).toBe(0)
    expect(await listAccessibilityProblems(other, '.colab-translate')).toEqual([])
    await other.fill('.colab-review__comment', 'Which door?')
    await other.click('#review-return')
    await other.locator('.colab-returned', { hasText: 'Which door?' }).waitFor()
    await openTranslation()
    expect(await page.locator('.colab-returned').innerText()).toContain('Which door?')
  })
})
