import { expect, test } from './fixtures.ts'
import { editionOf, otherLocale } from './guide.ts'
import { panelOf } from './texts.ts'

test('a panel is folded until asked for', async ({ page, panel: { guide, step } }) => {
  const { at, locale } = editionOf(guide, otherLocale)
  const { title = '', text = '' } = panelOf(guide, locale, step) ?? {}
  await page.goto(at(step))
  await expect(page.getByText(text)).toBeHidden()
  await page.getByText(title).click()
  await expect(page.getByText(text)).toBeVisible()
  await page.getByText(title).click()
  await expect(page.getByText(text)).toBeHidden()
})

test('a panel is open on paper and where the whole guide is on one page', async ({ page, panel: { guide, step } }) => {
  const { at, locale } = editionOf(guide, otherLocale)
  const { text = '' } = panelOf(guide, locale, step) ?? {}
  await page.goto(at('article'))
  await expect(page.locator(`#${step}`).getByText(text)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.goto(at(step))
  await expect(page.getByText(text)).toBeVisible()
})

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  test('a panel opens', async ({ page, panel: { guide, step } }) => {
    const { at, locale } = editionOf(guide)
    const { title = '', text = '' } = panelOf(guide, locale, step) ?? {}
    await page.goto(at(step))
    await page.getByText(title).click()
    await expect(page.getByText(text)).toBeVisible()
  })
})
