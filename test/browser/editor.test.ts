import { buildPartner } from '../support/build/buildPartner.ts'
import { buildPicture } from '../support/build/buildPicture.ts'
import { createUser, type TestUser } from '../support/createUser.ts'
import { type OpenBrowser, openBrowser } from '../support/openBrowser.ts'
import { listAccessibilityProblems } from '../support/panel/listAccessibilityProblems.ts'
import { Panel } from '../support/panel/Panel.ts'
import { asAnonymous, type SignedIn, signIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let browser: OpenBrowser
let editor: TestUser
let italianEditor: TestUser
let asEditor: SignedIn['fetch']
let panel: Panel

beforeAll(async () => {
  server = await startServer({
    env: { ADMIN: 'on' },
    prepare: async (payload) => {
      const { id } = await payload.create({ collection: 'partners', data: buildPartner() as never })
      editor = await createUser(payload, 'editor', id)
      italianEditor = await createUser(payload, 'editor', id)
      await payload.update({
        collection: 'users',
        id: italianEditor.id,
        data: { panelLanguage: 'it' } as never,
      })
    },
  })
  asEditor = (await signIn(server.url, editor.email, editor.password)).fetch
  browser = await openBrowser()
  panel = new Panel((await browser.newVisitor('en')).page, server.url)
  await panel.signIn(editor)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('the panel of an editor', () => {
  it('speaks the language of the browser', async () => {
    const { page, context } = await browser.newVisitor('it')
    const italian = new Panel(page, server.url)
    await italian.signIn(editor)
    await italian.open('/collections/news/create', 'it')
    await page.locator('#action-publish').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('it')
    expect(await page.locator('#action-publish').innerText()).toMatch(/^Pubblica in italiano$/i)
    await italian.takeScreenshot('editor-in-italian')
    await context.close()
  })

  it('is told in the language of the account why something is refused', async () => {
    // The account says Italian, the browser English.
    const { page, context } = await browser.newVisitor('en')
    const italian = new Panel(page, server.url)
    await italian.signIn(italianEditor)
    await page.locator('html[lang=it]').waitFor()
    const asItalian = (await signIn(server.url, italianEditor.email, italianEditor.password)).fetch
    const id = await italian.begin('news', 'it')
    await italian.type(async () => {
      await italian.field('title').fill('Una sala in più')
      await italian.field('summary').fill('Il riassunto che sparisce.')
      await italian.richText('body').click()
      await italian.richText('body').pressSequentially('Da oggi è aperta.')
    })
    await italian.askToPublish()
    // Meanwhile, somewhere else.
    const emptied = await asItalian(`/api/news/${id}?locale=it&draft=true`, {
      method: 'PATCH',
      json: { summary: null },
    })
    expect(emptied.status).toBe(200)
    await italian.dialog.locator('button[id$="-confirm"]').click()
    const refusal = italian.dialog.getByText('Non si può pubblicare in italiano: Riassunto')
    await refusal.waitFor()
    await italian.takeScreenshot('refused-in-italian')
    await italian.dialog.getByRole('button', { name: 'Annulla' }).click()

    await italian.field('slug').fill('!!!')
    await page.getByText('Il seguente campo non è valido: Indirizzo web').first().waitFor()
    await context.close()
  })

  it('publishes Italian while English is still a draft', async () => {
    const id = await panel.begin('news', 'it')
    await panel.page.locator('h1', { hasText: 'Without a title' }).waitFor()
    await panel.type(() => panel.field('title').fill('Una porta aperta'))

    await panel.askToPublish()
    const missing = panel.dialog.locator('.colab-dialog__section--error')
    expect(await missing.innerText()).toContain('Summary')
    expect(await missing.innerText()).not.toContain('Title')
    expect(await panel.dialog.locator('button[id$="-confirm"]').isDisabled()).toBe(true)
    await panel.takeScreenshot('publish-missing')
    await panel.dialog.getByRole('button', { name: 'Cancel' }).click()

    await panel.type(async () => {
      await panel.field('summary').fill('Il paese ha di nuovo un posto per lavorare.')
      await panel.richText('body').click()
      await panel.richText('body').pressSequentially('Da oggi è aperto.')
    })
    await panel.askToPublish()
    await panel.takeScreenshot('publish-italian')
    await panel.confirm()
    await panel.waitForState('Italian', 'Public( ·|$)')
    await panel.waitForState('English', 'Never public')
    await panel.takeScreenshot('published-italian')

    const read = asAnonymous(server.url)
    const italian = (await (await read(`/api/news/${id}?locale=it`)).json()) as { title: string }
    expect(italian.title).toBe('Una porta aperta')
    expect((await read(`/api/news/${id}?locale=en`)).status).toBe(404)
  })

  it('stores no Italian text as English when English is begun', async () => {
    const id = await panel.begin('news', 'it')
    await panel.type(async () => {
      await panel.field('title').fill('Incontro a Trevessu')
      await panel.field('summary').fill('Il riassunto che nessuno ha ancora tradotto.')
      await panel.richText('body').click()
      await panel.richText('body').pressSequentially('Testo italiano.')
    })
    await panel.askToPublish()
    await panel.confirm()

    await panel.open(`/collections/news/${id}`, 'en')
    expect(await panel.field('title').inputValue()).toBe('')
    await panel.type(() => panel.field('title').fill('Meeting in Trevessu'))
    await panel.askToPublish()
    expect(await panel.dialog.innerText()).toContain('Summary')
    await panel.dialog.getByRole('button', { name: 'Cancel' }).click()
    await panel.type(() => panel.field('title').fill('Meeting in Trevessu, at last'))

    const stored = await asEditor(`/api/news/${id}?draft=true&locale=all&depth=0`)
    const { title, summary, body } = (await stored.json()) as Record<
      string,
      Record<string, unknown>
    >
    expect(title).toMatchObject({ it: 'Incontro a Trevessu', en: 'Meeting in Trevessu, at last' })
    expect(summary?.it).toContain('nessuno ha ancora tradotto')
    expect(summary?.en ?? null).toBeNull()
    expect(body?.en ?? null).toBeNull()
  })

  it('has parts of its own that assistive technology can use', async () => {
    await panel.begin('news', 'en')
    const { page } = panel
    expect(await listAccessibilityProblems(page, '.colab-strip', '.colab-publish')).toEqual([])
    await panel.askToPublish()
    expect(await listAccessibilityProblems(page, '.colab-dialog')).toEqual([])
    await panel.dialog.getByRole('button', { name: 'Cancel' }).click()
    await panel.open('')
    expect(await listAccessibilityProblems(page, '.colab-dashboard')).toEqual([])
  })

  it('keeps what was typed after the page is left', async () => {
    const id = await panel.begin('events', 'en')
    await panel.type(() => panel.field('title').fill('Open day of the old school'))
    await panel.open('')
    await panel.open(`/collections/events/${id}`, 'en')
    expect(await panel.field('title').inputValue()).toBe('Open day of the old school')
  })

  it('schedules the publication of one language and shows when', async () => {
    const id = await panel.begin('news', 'en')
    await panel.type(async () => {
      await panel.field('title').fill('Doors open on Monday')
      await panel.field('summary').fill('In two sentences.')
      await panel.richText('body').click()
      await panel.richText('body').pressSequentially('Come in.')
    })
    await panel.page.click('#publish-more button')
    await panel.page.click('#action-schedule')
    await panel.page.fill('.colab-schedule__time', '2040-03-05T09:30')
    await panel.takeScreenshot('schedule')
    await panel.page.click('#schedule-save')
    await panel.waitForState('English', 'Never public.*To be published')
    await panel.takeScreenshot('scheduled')

    const answer = await asEditor(`/api/news/${id}/publication`)
    const { languages } = (await answer.json()) as {
      languages: Record<string, { state: string; scheduled: { action: string; at: string }[] }>
    }
    expect(languages.en?.state).toBe('never-public')
    // Half past nine in Rome, the time zone of this browser.
    expect(languages.en?.scheduled).toMatchObject([
      { action: 'publish', at: '2040-03-05T08:30:00.000Z' },
    ])
    expect(languages.it?.scheduled).toEqual([])
  })

  it('uploads a picture with its alternative text', async () => {
    const { data, mimetype, name } = await buildPicture()
    await panel.open('/collections/media/create', 'en')
    await panel.page.setInputFiles('input[type=file]', { buffer: data, mimeType: mimetype, name })
    await panel.field('alt').fill('A door that stands open')
    const stored = panel.page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('/api/media'),
    )
    await panel.page.click('#action-save')
    expect((await stored).status()).toBe(201)
    await panel.page.waitForURL(/\/collections\/media\/(?!create)/)
    await panel.page.waitForLoadState('networkidle')
    await panel.takeScreenshot('uploaded')

    const list = await asAnonymous(server.url)('/api/media?locale=en')
    const { docs } = (await list.json()) as { docs: { alt: string; sizes: object }[] }
    expect(docs).toMatchObject([{ alt: 'A door that stands open', width: 1600 }])
    expect(Object.keys(docs[0]!.sizes)).toEqual(
      expect.arrayContaining(['thumbnail', 'card', 'wide']),
    )
  })
})
