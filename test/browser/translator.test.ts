import { buildNews } from '../support/build/buildNews.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { createUser, type TestUser } from '../support/createUser.ts'
import { type OpenBrowser, openBrowser } from '../support/openBrowser.ts'
import { Panel } from '../support/panel/Panel.ts'
import { type SignedIn, signIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
let browser: OpenBrowser
let translator: TestUser
let asTranslator: SignedIn['fetch']
let panel: Panel
let id: number | string

beforeAll(async () => {
  server = await startServer({
    env: { ADMIN: 'on' },
    prepare: async (payload) => {
      const partner = await payload.create({
        collection: 'partners',
        data: buildPartner() as never,
      })
      translator = await createUser(payload, 'translator', partner.id, ['en'])
      const news = buildNews({ partner: partner.id, title: 'Una porta aperta' })
      id = (await payload.create({ collection: 'news', locale: 'it', data: news as never })).id
    },
  })
  asTranslator = (await signIn(server.url, translator.email, translator.password)).fetch
  browser = await openBrowser()
  panel = new Panel((await browser.newVisitor('en')).page, server.url)
  await panel.signIn(translator)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('the panel of a translator into English', () => {
  it('lets texts be written in English, and nothing else', async () => {
    await panel.open(`/collections/news/${id}`, 'en')
    expect(await panel.field('title').isEditable()).toBe(true)
    expect(await panel.field('summary').isEditable()).toBe(true)
    expect(await panel.richText('body').getAttribute('contenteditable')).toBe('true')
    expect(await panel.field('syndication').isDisabled()).toBe(true)
    expect(await panel.field('sourceLanguage').locator('input').first().isDisabled()).toBe(true)
    // A picture can only be looked at: nothing there can be pressed.
    expect(await panel.field('cover').getByRole('button').count()).toBe(0)
    await panel.takeScreenshot('translator-english')

    await panel.type(() => panel.field('title').fill('An open door'))
    const stored = await asTranslator(`/api/news/${id}?draft=true&locale=all&depth=0`)
    const { title } = (await stored.json()) as { title: Record<string, string> }
    expect(title).toMatchObject({ it: 'Una porta aperta', en: 'An open door' })
  })

  it('never calls a language "undefined" after the sign-in', async () => {
    const { page, context } = await browser.newVisitor('en')
    await page.route('**/payload-preferences/locale', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await new Panel(page, server.url).signIn(translator)
    const chosen = page.locator('.app-header__localizer .localizer-button')
    await chosen.waitFor({ state: 'attached' })
    expect(await chosen.filter({ hasText: 'undefined', visible: true }).count()).toBe(0)
    await chosen.filter({ hasText: /Italian|English/ }).waitFor()
    await context.close()
  })

  it('shows Italian to be read only', async () => {
    await panel.open(`/collections/news/${id}`, 'it')
    expect(await panel.field('title').inputValue()).toBe('Una porta aperta')
    expect(await panel.field('title').isEditable()).toBe(false)
    expect(await panel.field('summary').isEditable()).toBe(false)
    expect(await panel.richText('body').getAttribute('contenteditable')).toBe('false')
    await panel.takeScreenshot('translator-italian')
  })

  it('says why it cannot publish', async () => {
    await panel.open(`/collections/news/${id}`, 'en')
    const button = panel.page.locator('#action-publish')
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    await button.click({ force: true })
    const toast = panel.page.locator('[data-sonner-toast]')
    await toast.filter({ hasText: 'Your role cannot publish' }).waitFor()
    expect(await panel.dialog.count()).toBe(0)
  })
})
