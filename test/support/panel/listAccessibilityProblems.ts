import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/**
 * Lists what axe finds against WCAG 2.1 A and AA in the parts of the page that the selectors name:
 * the rule and the element.
 */
export async function listAccessibilityProblems(
  page: Page,
  ...within: string[]
): Promise<string[]> {
  await page.evaluate(await readFile(script, 'utf8'))
  const { violations } = await page.evaluate(
    (include) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { include },
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
      ),
    within,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** What axe finds amiss about how a whole page is laid out: its landmarks and headings. */
const layoutRules = [
  'heading-order',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
]

/** Lists what axe finds amiss about the landmarks and headings of the whole page. */
export async function listLayoutProblems(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(script, 'utf8'))
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'rule', values } }),
    layoutRules,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
