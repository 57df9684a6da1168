import type { Page } from '@playwright/test'
import { formatMessage } from '#i18n/format-message.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, locale, locales, messagesIn } from './guide.ts'
import { heading, progressIn } from './page.ts'

const { Finder } = messagesIn(locale)

const field = (page: Page) => page.getByRole('textbox', { name: Finder.text })
const results = (page: Page) => page.locator('[data-finder-results]')
const marks = (page: Page) => page.getByRole('main').locator('mark')

for (const isStep of [false, true]) {
  test(`the finder ${isStep ? 'of a step' : 'of its own page'} names the cause first, with its lines, and leads on`, async ({
    page,
    finder
  }) => {
    const { guide, text, cause, follows, unlisted } = finder
    const { at, title, words } = editionOf(guide)
    const { target } = mustLookup(guide.signals, cause)
    await page.goto(at(isStep ? finder.step : 'codes'))
    await field(page).fill(text)
    const links = results(page).getByRole('link')
    await expect(links.first()).toContainText(title(target))
    await expect(links.first()).toContainText(new RegExp(`${formatMessage(Finder.consequence, { codes: follows })}(?!,)`))
    await expect(results(page).getByRole('status')).toContainText(Finder.count.other.replace('{n}', '2'))
    const list = words.guide.finder.list ?? Finder.list
    await expect(results(page).getByText(formatMessage(Finder.unlisted, { code: unlisted, line: 3, list }))).toBeVisible()
    await expect(marks(page).first()).toBeVisible()
    await links.first().click()
    await expect(page).toHaveURL(at(target))
  })
}

for (const width of [1440, 320]) {
  test(`numbers and marks stand behind the text they belong to at ${width} px, also in the last line of a long text`, async ({
    page,
    codes
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(editionOf(codes.guide).at('codes'))
    const row = `\t${codes.line}   a-rather-long-name.contoso.com, and more of it`
    const rows = Array.from({ length: 60 }, (_, i) => (i % 4 ? `${row} ${'x'.repeat(i)} on` : ''))
    await field(page).fill([...rows, codes.line].join('\n'))
    await expect(marks(page).last()).toBeVisible()
    expect(await marks(page).count()).toBeGreaterThanOrEqual(46)

    const { count, textHeight, linesHeight, ...last } = await field(page).evaluate((text: HTMLTextAreaElement) => {
      const box = text.parentElement as HTMLElement
      const lines = [...box.querySelectorAll('li')]
      const { paddingTop, paddingBottom } = getComputedStyle(text)
      // As high as its text needs it, which is what the lines behind it must come to.
      text.style.alignSelf = 'start'
      const textHeight = text.offsetHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
      text.style.alignSelf = ''
      box.scrollTop = box.scrollHeight
      const visible = box.getBoundingClientRect()
      const mark = [...box.querySelectorAll('mark')].at(-1)?.getBoundingClientRect()
      return {
        count: lines.length,
        textHeight,
        linesHeight: lines.reduce((sum, line) => sum + line.offsetHeight, 0),
        isInField: mark !== undefined && mark.top > visible.top && mark.bottom < visible.bottom,
        isScrolledAlone: text.scrollHeight > text.clientHeight,
        isTooWide: box.scrollWidth > box.clientWidth
      }
    })
    expect(count).toBe(61)
    expect(Math.abs(textHeight - linesHeight)).toBeLessThanOrEqual(1)
    expect(last).toEqual({ isInField: true, isScrolledAlone: false, isTooWide: false })
    await expect(
      page
        .getByRole('main')
        .getByRole('list')
        .filter({ has: page.locator('mark') })
    ).toHaveCount(0)
  })
}

test('what was found is kept in the case', async ({ page, codes }) => {
  await page.goto(editionOf(codes.guide).at('codes'))
  await field(page).fill(mustLookup(codes.guide.signals, codes.consequence).example)
  await expect(page.locator(`a[data-signal="${codes.consequence}"]`)).toBeVisible()
  await expect.poll(async () => Object.keys((await progressIn(page))?.signals ?? {})).toContain(codes.consequence)
})

test('a code that the guide does not list hands the case over', async ({ page, codes }) => {
  const { at, title } = editionOf(codes.guide)
  await page.goto(at('codes'))
  await field(page).fill(codes.line.replace(codes.code, codes.unlisted))
  await results(page)
    .getByRole('link', { name: title(codes.lead) })
    .click()
  await expect(heading(page, title(codes.lead))).toBeVisible()
})

test('text without a signal says what to collect, and clearing empties the finder', async ({ page, codes }) => {
  const { at, words } = editionOf(codes.guide)
  const none = page.getByText(words.guide.finder.nothingFound ?? Finder.none)
  await page.goto(at('codes'))
  await field(page).fill('Call +62 21 3300 8000 about ticket INC0033008 of 2026-11-24')
  await expect(none).toBeVisible()
  await page.getByRole('button', { name: Finder.clear }).click()
  await expect(field(page)).toHaveValue('')
  await expect(none).toBeHidden()
})

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  test('the table has every signal, each with an address of its own and the way on', async ({ page, codes: { guide, cause } }) => {
    for (const locale of locales) {
      const { at, words } = editionOf(guide, locale)
      await page.goto(at('codes', cause))
      await expect(page.getByRole('rowheader')).toHaveCount(Object.keys(guide.signals).length)
      const row = page.locator(`[id="${cause}"]`)
      await expect(row).toContainText(words.signals[cause]?.meaning ?? '')
      await row.getByRole('link').click()
      await expect(page).toHaveURL(at(mustLookup(guide.signals, cause).target))
    }
  })
})
