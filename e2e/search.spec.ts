import type { Page } from '@playwright/test'
import { formatCount } from '#i18n/format-count.ts'
import { href } from '#i18n/href.ts'
import { axeFindingsInLightAndDark } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, locales, messagesIn } from './guide.ts'
import { heading } from './page.ts'

const field = (page: Page) => page.getByRole('search').getByRole('searchbox')
const results = (page: Page) => page.getByRole('search').locator('a[data-result]')
const status = (page: Page) => page.getByRole('search').getByRole('status').first()

for (const locale of locales) {
  const { Search } = messagesIn(locale)

  test(`${locale}: what is typed in the header leads to a step, by the keyboard alone, and answers nothing`, async ({
    page,
    command
  }) => {
    const { at, title, ui } = editionOf(command.guide, locale)
    await page.goto(at(command.guide.start))
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type(title(command.step))
    await expect(results(page).first()).toContainText(title(command.step))
    await expect(status(page)).toHaveText(formatCount(Search.count, await results(page).count(), locale))
    await page.keyboard.press('ArrowDown')
    await expect(results(page).first()).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(at(command.step))
    await expect(results(page)).toHaveCount(0)
    await expect(page.getByRole('navigation', { name: ui.Trail.title })).toContainText(ui.Trail.empty)
  })

  test(`${locale}: a log of several lines is read for its codes`, async ({ page, finder }) => {
    const { title } = editionOf(finder.guide, locale)
    await page.goto(href({ locale, place: 'search' }))
    await field(page).focus()
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text', text)
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, finder.text)
    const found = page.getByRole('region', { name: Search.groups.pasted })
    await expect(found.getByRole('link').first()).toContainText(title(finder.guide.signals[finder.cause]?.target ?? ''))
  })

  test(`${locale}: without a hit it says so, leads to the first questions and gives words to pass on`, async ({
    page,
    command
  }) => {
    const { title, words, at } = editionOf(command.guide, locale)
    await page.goto(href({ locale }))
    await field(page).fill('qqzzxxyy')
    await expect(status(page)).toHaveText(Search.none)
    await expect(page.getByRole('button', { name: Search.copy })).toBeVisible()
    const question = `${words.guide.short}: ${title(command.guide.start)}`
    await page.getByRole('search').getByRole('link', { name: question }).click()
    await expect(page).toHaveURL(at(command.guide.start))
  })

  test(`${locale}: the address of a search can be shared, and axe finds nothing in what it found`, async ({ page, command }) => {
    const { title } = editionOf(command.guide, locale)
    await page.goto(`${href({ locale, place: 'search' })}?q=${encodeURIComponent(title(command.step))}`)
    await expect(results(page).first()).toContainText(title(command.step))
    expect(await axeFindingsInLightAndDark(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(results(page)).toHaveCount(0)
    await expect(heading(page)).toHaveText(Search.title)
  })
}

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  test('the field leads to a page with everything there is', async ({ page, command }) => {
    const { locale, at, title } = editionOf(command.guide)
    await page.goto(at(command.step))
    await field(page).fill('anything')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${href({ locale, place: 'search' })}\\?q=anything$`))
    await page
      .getByRole('main')
      .getByRole('link', { name: title(command.step), exact: true })
      .first()
      .click()
    await expect(page).toHaveURL(at(command.step))
  })
})

test('what was loaded with the field needs no network any more', async ({ page, command, context }) => {
  const { at, title, locale } = editionOf(command.guide)
  await page.goto(at(command.step))
  await field(page).focus()
  await expect(status(page)).toHaveText(messagesIn(locale).Search.hint)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await field(page).fill(title(command.guide.start))
  await expect(results(page).first()).toContainText(title(command.guide.start))
})
