import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { buildNews } from '../support/build/buildNews.ts'
import { buildPartner } from '../support/build/buildPartner.ts'
import { createUser, type TestUser } from '../support/createUser.ts'
import { type OpenBrowser, openBrowser } from '../support/openBrowser.ts'
import {
  listAccessibilityProblems,
  listLayoutProblems,
} from '../support/panel/listAccessibilityProblems.ts'
import { Panel } from '../support/panel/Panel.ts'
import { publish } from '../support/publish.ts'
import { richText } from '../support/richText.ts'
import { type SignedIn, signIn } from '../support/signIn.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

type Id = number | string

let server: RunningServer
let browser: OpenBrowser
let coordinator: TestUser
let translator: TestUser
let reviewer: TestUser
let asCoordinator: SignedIn['fetch']
let panel: Panel
/** Public in Italian and English. */
let door: Id
/** Written in Italian only. */
let school: Id

beforeAll(async () => {
  server = await startServer({
    env: { ADMIN: 'on', TRANSLATION_PROVIDER: 'dummy', ALLOW_DUMMY_TRANSLATION: 'on' },
    prepare: async (payload) => {
      const { id: partner } = await payload.create({
        collection: 'partners',
        data: buildPartner() as never,
      })
      coordinator = await createUser(payload, 'coordinator')
      translator = await createUser(payload, 'translator', partner, ['pt'])
      reviewer = await createUser(payload, 'reviewer', partner, ['pt'])
      const write = async (title: string) => {
        const data = buildNews({ partner, title })
        const made = await payload.create({ collection: 'news', locale: 'it', data: data as never })
        return made.id
      }
      door = await write('Una porta aperta')
      school = await write('La vecchia scuola')
      await publish(payload, 'news', door, 'it')
      await payload.update({
        collection: 'news',
        id: door,
        locale: 'en',
        data: {
          title: 'An open door',
          summary: 'A village has a place to work again.',
          body: richText('It opened today.'),
        } as never,
      })
      await publish(payload, 'news', door, 'en')
    },
  })
  asCoordinator = (await signIn(server.url, coordinator.email, coordinator.password)).fetch
  browser = await openBrowser()
  panel = await enter(coordinator)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const enter = async (account: TestUser, language = 'en'): Promise<Panel> => {
  const entered = new Panel((await browser.newVisitor(language)).page, server.url)
  await entered.signIn(account)
  return entered
}

const rowOf = ({ page }: Panel, title: string): Locator =>
  page.locator('.colab-overview__table tbody tr').filter({ hasText: title })

const cellOf = (where: Panel, title: string, language: string): Locator =>
  rowOf(where, title).locator(`[data-language="${language}"] a`)

const choose = async (within: Locator, label: string, option: string): Promise<void> => {
  await within.getByLabel(label, { exact: true }).click()
  await within.locator('.rs__option').getByText(option).click()
}

const filtersOf = ({ page }: Panel): Locator => page.getByRole('search', { name: 'Filters' })

const openDrawer = async ({ page }: Panel, action: string, title: string): Promise<Locator> => {
  await page.click(`#action-translations-${action}`)
  const drawer = page.getByRole('dialog', { name: title })
  await drawer.waitFor()
  return drawer
}

const stateOf = async (id: Id, language: string): Promise<unknown> => {
  const answer = await asCoordinator(`/api/news/${id}/publication`)
  const { languages } = (await answer.json()) as {
    languages: Record<string, { translation: { state: string } }>
  }
  return languages[language]?.translation.state
}

describe('the translations of a coordinator', () => {
  it('tell in words how each language of a document stands', async () => {
    await panel.open('/translations')
    expect(await cellOf(panel, 'Una porta aperta', 'English').innerText()).toMatch(
      /English:\s*Current\s*Public/,
    )
    expect(await cellOf(panel, 'Una porta aperta', 'Portuguese').innerText()).toMatch(/Missing/)
    expect(await cellOf(panel, 'La vecchia scuola', 'Italian').innerText()).toMatch(/Source/)
    expect(await panel.page.title()).toBe('Translations · CoLab CMS')
    await panel.takeScreenshot('translations')
  })

  it('keep filters in the address, which shows the same to somebody else', async () => {
    await panel.open('/translations')
    await choose(filtersOf(panel), 'Language', 'English')
    await choose(filtersOf(panel), 'State', 'Missing')
    await rowOf(panel, 'Una porta aperta').waitFor({ state: 'detached' })
    expect(await rowOf(panel, 'La vecchia scuola').count()).toBe(1)
    expect(new URL(panel.page.url()).search).toBe('?language=en&state=missing')

    await panel.page.reload()
    await rowOf(panel, 'La vecchia scuola').waitFor()
    expect(await rowOf(panel, 'Una porta aperta').count()).toBe(0)
    await panel.page.getByRole('button', { name: 'Clear filters' }).click()
    await rowOf(panel, 'Una porta aperta').waitFor()
  })

  it('give a language of a document to a translator, who finds it under "My work"', async () => {
    await panel.open('/translations')
    await panel.page.getByLabel('Select La vecchia scuola').check()
    const drawer = await openDrawer(panel, 'assign', 'Assign a language')
    await choose(drawer, 'Language', 'Portuguese')
    await choose(drawer, 'To whom', 'The translator')
    const asked = panel.page.waitForRequest(/\/translations\/assign\?locale=pt$/)
    await panel.page.getByLabel('Due on').fill('2020-03-05')
    await panel.takeScreenshot('translations-assign')
    await panel.page.click('#translations-assign-confirm')
    expect((await asked).postDataJSON()).toMatchObject({ documents: [`news:${school}`] })
    await cellOf(panel, 'La vecchia scuola', 'Portuguese').getByText('overdue since').waitFor()

    const theirs = await enter(translator)
    await theirs.open('/my-work')
    const assigned = theirs.page.getByRole('region', { name: 'Assigned to you' })
    expect(await assigned.innerText()).toMatch(/La vecchia scuola[\s\S]*overdue since Mar 5, 2020/)
    await theirs.takeScreenshot('my-work')
    await assigned.getByRole('link', { name: 'La vecchia scuola' }).click()
    await theirs.page.waitForURL(`${server.url}/admin/translate/news/${school}/pt`)
    await theirs.page.context().close()
  })

  it('let a machine translate what is missing, for a reviewer to look at', async () => {
    await panel.open('/translations')
    await panel.page.getByLabel('Select La vecchia scuola').check()
    const drawer = await openDrawer(panel, 'pretranslate', 'Pre-translate missing texts')
    await choose(drawer, 'Language', 'Greek')
    await panel.page.click('#translations-pretranslate-confirm')
    await panel.page.locator('.colab-job--done').waitFor()
    await cellOf(panel, 'La vecchia scuola', 'Greek').getByText('In review').waitFor()
    expect(await stateOf(school, 'el')).toBe('in-review')
    await panel.takeScreenshot('translations-machine')
  })

  it('go out as a file and come back translated', async () => {
    await panel.open('/translations')
    await panel.page.getByLabel('Select La vecchia scuola').check()
    const exporting = await openDrawer(panel, 'export', 'Export for translation')
    await choose(exporting, 'Language', 'Portuguese')
    const downloaded = panel.page.waitForEvent('download')
    await panel.page.click('#translations-export-confirm')
    const file = await (await downloaded).path()
    const translated = (await readFile(file, 'utf8')).replaceAll(
      /(<source[^>]*>)La vecchia scuola(<\/source>)(\s*<target[^>]*\/>)?/g,
      '$1La vecchia scuola$2<target>A velha escola</target>',
    )

    await openDrawer(panel, 'import', 'Import a returned file')
    await panel.page.setInputFiles('.colab-file input', {
      buffer: Buffer.from(translated),
      mimeType: 'application/xliff+xml',
      name: 'from-agency.xlf',
    })
    await panel.page.getByText('to import: 1').waitFor()
    expect(await stateOf(school, 'pt')).toBe('missing')
    await panel.takeScreenshot('translations-import')
    expect(await listAccessibilityProblems(panel.page, '.colab-drawer')).toEqual([])
    await panel.page.click('#translations-import-confirm')
    await panel.page.getByText('imported: 1').waitFor()
    expect(await stateOf(school, 'pt')).toBe('incomplete')
  })
})

describe('the side-by-side view of whoever may write', () => {
  const unit = (where: Panel, path: string) =>
    where.page.locator(`.colab-unit[data-unit="${path}"]`)

  it('has a machine translate what is missing, and keeps what is typed meanwhile', async () => {
    await panel.open(`/translate/news/${door}/pt`)
    const title = unit(panel, 'title').locator('input')
    await title.fill('Uma porta')
    await panel.page.click('#action-translate-pretranslate')
    expect(await panel.dialog.innerText()).toContain('What you have typed and not saved stays.')
    expect(await listAccessibilityProblems(panel.page, '.colab-dialog')).toEqual([])
    await panel.confirm()
    await panel.page.locator('.colab-exchange .colab-job--done').waitFor()
    const summary = unit(panel, 'summary')
    await summary.getByText('In review').waitFor()
    expect(await summary.locator('textarea').inputValue()).toMatch(/^\[pt\] /)
    expect(await title.inputValue()).toBe('Uma porta')
    expect(await unit(panel, 'title').locator('.colab-conflict').innerText()).toContain('[pt] Una')
    expect(await panel.page.locator('#action-translate-pretranslate').count()).toBe(0)
    expect(await stateOf(door, 'pt')).toBe('in-review')
    await panel.takeScreenshot('translate-machine')
  })

  it('gives out a file and takes it back, which a reviewer is not offered', async () => {
    await panel.page.click('#action-translate-export')
    const downloaded = panel.page.waitForEvent('download')
    await panel.page.click('#translate-export-confirm')
    const exported = await readFile(await (await downloaded).path(), 'utf8')
    const file = exported.replaceAll(/\[pt\] (?=Una porta)/g, 'Esta é ')
    await panel.page.click('#action-translate-import')
    await panel.page.setInputFiles('.colab-file input', {
      buffer: Buffer.from(file),
      mimeType: 'application/xliff+xml',
      name: 'from-agency.xlf',
    })
    await panel.page.click('#translate-import-confirm')
    await panel.page.getByText('imported: 1').waitFor()
    await panel.page.keyboard.press('Escape')
    await unit(panel, 'title').getByText('Esta é Una porta').first().waitFor()

    const theirs = await enter(reviewer)
    await theirs.open(`/translate/news/${door}/pt`)
    await unit(theirs, 'title').waitFor()
    expect(await theirs.page.locator('.colab-exchange').count()).toBe(0)
    await theirs.open('/translations')
    await theirs.page.locator('#action-translations-export').waitFor()
    expect(await theirs.page.locator('#action-translations-import').count()).toBe(0)
    await theirs.page.context().close()
  })
})

describe('the publish dialog', () => {
  const change = async (summary: string): Promise<void> => {
    await panel.open(`/collections/news/${door}`, 'it')
    await panel.type(() => panel.field('summary').fill(summary))
    await panel.askToPublish()
  }

  it('names the translations that become stale, which a small fix leaves current', async () => {
    await change('Il paese ha di nuovo un posto per lavorare.')
    const stale = panel.dialog.locator('.colab-publish__stale')
    expect(await stale.innerText()).toContain('English: Summary')
    await panel.takeScreenshot('publish-stale')
    expect(await listAccessibilityProblems(panel.page, '.colab-dialog')).toEqual([])
    await panel.page.getByLabel('Small fix: translations stay current').check()
    await panel.confirm()
    expect(await stateOf(door, 'en')).toBe('current')

    await change('Il paese cerca di nuovo un posto per lavorare.')
    await panel.confirm()
    expect(await stateOf(door, 'en')).toBe('stale')
  })

  it('asks again before a language goes out that waits for review', async () => {
    await panel.open(`/collections/news/${school}`, 'it')
    await panel.askToPublish()
    await panel.confirm()
    await panel.open(`/collections/news/${school}`, 'el')
    await panel.askToPublish()
    const unready = panel.dialog.locator('.colab-publish__unready')
    await unready.getByText('Waiting for review').waitFor()
    expect(await unready.innerText()).toContain('Title')
    const confirm = panel.dialog.locator('button[id$="-confirm"]')
    expect(await confirm.isDisabled()).toBe(true)
    await panel.takeScreenshot('publish-unready')
    await panel.page.getByLabel('Publish it all the same').check()
    expect(await confirm.isDisabled()).toBe(false)
    await panel.dialog.getByRole('button', { name: 'Cancel' }).click()
  })

  it('says that it cannot be published yet where the project wants it finished', async () => {
    const settings = { unreadyTranslations: 'refuse' }
    await asCoordinator('/api/globals/translation-settings', { method: 'POST', json: settings })
    await panel.open(`/collections/news/${school}`, 'el')
    await panel.askToPublish()
    await panel.dialog.getByText('only after its review').waitFor()
    expect(await panel.dialog.locator('button[id$="-confirm"]').isDisabled()).toBe(true)
    expect(await panel.page.getByLabel('Publish it all the same').count()).toBe(0)
    await panel.dialog.getByRole('button', { name: 'Cancel' }).click()
  })
})

describe('the views of translations', () => {
  it('show a reviewer what waits for them, and nothing to a stranger', async () => {
    const theirs = await enter(reviewer)
    await theirs.open('/my-work')
    const waiting = theirs.page.getByRole('region', { name: 'Waiting for your review' })
    expect(await waiting.innerText()).toContain('La vecchia scuola')
    await theirs.page.context().close()

    const { page, context } = await browser.newVisitor()
    await page.goto(`${server.url}/admin/translations`)
    await page.waitForURL(/\/admin\/login\?redirect=/)
    await context.close()
  })

  it('have their landmarks and headings in order, as the dashboard has', async () => {
    for (const path of ['', '/translations', '/my-work', `/translate/news/${door}/pt`]) {
      await panel.open(path)
      await panel.page.locator('h1').waitFor()
      expect([path, await listLayoutProblems(panel.page)]).toEqual([path, []])
    }
  })

  it('can be used by assistive technology, in Italian and in Greek too', async () => {
    for (const language of ['it', 'el']) {
      const visitor = await enter(coordinator, language)
      for (const [path, part] of [
        ['/translations', '.colab-overview'],
        ['/my-work', '.colab-work'],
      ] as const) {
        await visitor.open(path)
        expect(await listAccessibilityProblems(visitor.page, part)).toEqual([])
      }
      await visitor.open('')
      expect(await listAccessibilityProblems(visitor.page, '.colab-summary', '.colab-nav')).toEqual(
        [],
      )
      await visitor.page.context().close()
    }
  })
})
