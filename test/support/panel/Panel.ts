import type { Locator, Page } from 'playwright-core'
import { takeScreenshot } from '../openBrowser.ts'

type Account = { email: string; password: string }

/** The admin panel as one person drives it. Fields are found by the ids that Payload gives them. */
export class Panel {
  readonly page: Page
  readonly #url: string

  constructor(page: Page, url: string) {
    this.page = page
    this.#url = url
  }

  async signIn({ email, password }: Account): Promise<void> {
    await this.page.goto(`${this.#url}/admin/login`)
    await this.page.fill('#field-email', email)
    await this.page.fill('#field-password', password)
    await this.page.click('button[type=submit]')
    await this.page.waitForURL(`${this.#url}/admin`)
  }

  /** Opens an address below `/admin`, in one content language, and waits until it can be used. */
  async open(path: string, language?: string): Promise<void> {
    const query = language ? `?locale=${language}` : ''
    await this.page.goto(`${this.#url}/admin${path}${query}`)
    await this.page.waitForLoadState('networkidle')
  }

  /** Begins a document and gives its id: the panel stores the empty draft at once. */
  async begin(collection: string, language: string): Promise<string> {
    await this.open(`/collections/${collection}/create`, language)
    const address = new RegExp(`/collections/${collection}/([^/?]+)`)
    await this.page.waitForURL((url) => {
      const id = address.exec(url.pathname)?.[1]
      return id !== undefined && id !== 'create'
    })
    await this.page.waitForLoadState('networkidle')
    return address.exec(this.page.url())![1]!
  }

  field(name: string): Locator {
    return this.page.locator(`#field-${name}`)
  }

  /** The place to write of one rich text, by its path such as `body`. */
  richText(path: string): Locator {
    return this.page.locator(`.rich-text-lexical[data-field-path="${path}"] [role=textbox]`)
  }

  /** Types, and waits until the draft is stored: Payload sends it some time after the last key. */
  async type(write: () => Promise<void>): Promise<void> {
    // One that is under way already does not have the text.
    const saved = this.page.waitForRequest(
      (request) => request.method() === 'PATCH' && request.url().includes('draft=true'),
    )
    await write()
    const response = await (await saved).response()
    await response?.finished()
  }

  /** The dialog that is open. */
  get dialog(): Locator {
    return this.page.locator('.colab-dialog')
  }

  /** Opens the dialog that says what publishing the open language does. */
  async askToPublish(): Promise<void> {
    await this.page.click('#action-publish')
    await this.dialog.waitFor()
  }

  /** Confirms the open dialog and waits until it has closed. */
  async confirm(): Promise<void> {
    await this.dialog.locator('button[id$="-confirm"]').click()
    await this.dialog.waitFor({ state: 'detached' })
  }

  /** Waits until the strip above the form says of a language what begins so. */
  async waitForState(language: string, state: string): Promise<void> {
    const says = this.page.locator('.colab-strip__state', { hasText: new RegExp(`^${state}`) })
    await this.page
      .locator('.colab-strip__language')
      .filter({ hasText: language })
      .filter({ has: says })
      .waitFor()
  }

  async takeScreenshot(name: string): Promise<void> {
    await takeScreenshot(this.page, name)
  }
}
