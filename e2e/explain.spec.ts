import { readFileSync } from 'node:fs'
import { isElement, parseMdx, walk } from '#lib/content/mdx.ts'
import { expect, test } from './fixtures.ts'
import { at, guide, type Locale } from './guide.ts'

const step = 'works-now'

/** Title of the first panel of the step, and an event that only its text names. */
function panelOf(locale: Locale) {
  const parsed = parseMdx(readFileSync(`content/guides/${guide.id}/${locale}/steps/${step}.mdx`, 'utf8'))
  const panel = 'root' in parsed ? [...walk(parsed.root)].find((node) => isElement(node, 'Explain')) : undefined
  return { title: String(panel?.attributes?.[0]?.value), event: '33003' }
}

test.describe('in Indonesian', () => {
  const locale = 'id-ID'
  const { title, event } = panelOf(locale)

  test('a panel is folded until asked for', async ({ page }) => {
    await page.goto(at(locale, step))
    await expect(page.getByText(event)).toBeHidden()
    await page.getByText(title).click()
    await expect(page.getByText(event)).toBeVisible()
    await page.getByText(title).click()
    await expect(page.getByText(event)).toBeHidden()
  })

  test('a panel is open on paper and where the whole guide is on one page', async ({ page }) => {
    await page.goto(at(locale, 'article'))
    await expect(page.locator(`#${step}`).getByText(event)).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await page.goto(at(locale, step))
    await expect(page.getByText(event)).toBeVisible()
  })
})

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  test('a panel opens', async ({ page }) => {
    const { title, event } = panelOf('en')
    await page.goto(at('en', step))
    await page.getByText(title).click()
    await expect(page.getByText(event)).toBeVisible()
  })
})
