import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumPath } from './jest/whatIsMissing.mjs'

export type OpenBrowser = {
  browser: Browser
  /** A person of their own: own cookies, and the language of their browser. */
  newVisitor: (language?: string) => Promise<{ context: BrowserContext; page: Page }>
  close: () => Promise<void>
}

const screenshots = join(process.cwd(), 'test-output/screenshots')

/** Opens the Chromium of this machine. Playwright's own download is never used. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    browser,
    newVisitor: async (language = 'en') => {
      const context = await browser.newContext({
        locale: language,
        timezoneId: 'Europe/Rome',
        viewport: { width: 1440, height: 900 },
      })
      context.setDefaultTimeout(20_000)
      const page = await context.newPage()
      return { context, page }
    },
    close: () => browser.close(),
  }
}

/** Keeps a picture of the page as build output, such as `test-output/screenshots/publish-1.png`. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: false })
}
