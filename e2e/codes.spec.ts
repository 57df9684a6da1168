import type { Page } from '@playwright/test'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { expect, hold, test } from './fixtures.ts'
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
    const shown = await results(page).locator('a[data-signal]').count()
    await expect(results(page).getByRole('status')).toHaveText(formatCount(Finder.count, shown, locale))
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

test('where nothing is found, what was looked for is told, and ways on: near steps, the first question, where codes stand', async ({
  page,
  finder
}) => {
  const { at, title, words } = editionOf(finder.guide)
  const near = Object.keys(finder.guide.steps).at(-1) ?? ''
  await page.goto(at('codes'))
  await field(page).fill(`error 64999: ${title(near)}`)
  await expect(results(page)).toContainText(formatCount(Finder.read, 1, locale))
  await expect(results(page)).toContainText(Object.values(words.guide.logs).at(0) ?? '')
  await expect(results(page)).toContainText(formatMessage(Finder.unknown, { codes: '64999' }))
  for (const place of [near, finder.guide.start, finder.step])
    await expect(results(page).getByRole('link', { name: title(place), exact: true })).toHaveAttribute('href', at(place))
  await page.goto(at(finder.step))
  await field(page).fill('error 64999')
  await expect(results(page).getByRole('link', { name: title(finder.guide.start), exact: true })).toBeVisible()
  await expect(results(page).getByRole('link', { name: title(finder.step), exact: true })).toBeHidden()
})

test('on a step, what was found takes the place of its choices until the reader asks for them', async ({ page, finder }) => {
  const { at } = editionOf(finder.guide)
  const count = Object.keys(mustLookup(finder.guide.steps, finder.step).choices).length
  const choices = page.getByRole('main').locator('a[data-choice]')
  const button = page.getByRole('button', { name: formatCount(Finder.noneOfThese, count, locale) })
  await page.goto(at(finder.step))
  await expect(choices.last()).toBeVisible()
  await expect(button).toBeHidden()
  await field(page).fill(finder.line)
  await expect(button).toBeVisible()
  await expect(choices.first()).toBeHidden()
  await button.click()
  await expect(choices).toHaveCount(count)
  await expect(choices.last()).toBeVisible()
  await expect(button).toBeHidden()
  await field(page).fill('')
  await field(page).fill(finder.line)
  await expect(button).toBeVisible()
  await page.getByRole('button', { name: Finder.clear, exact: true }).click()
  await expect(choices.first()).toBeVisible()
})

/** A log of two megabytes that consists of the same line. */
const longLog = (line: string) => `${line}\n`.repeat(Math.ceil(2_000_000 / line.length))
const first = (page: Page) => results(page).locator('a[data-signal]').first()

test('a long log is read in a worker; hits are counted, and the field shows its beginning', async ({ page, codes }) => {
  await page.goto(editionOf(codes.guide).at('codes'))
  const worker = page.waitForEvent('worker')
  await field(page).fill(longLog(codes.line))
  await worker
  await expect(first(page)).toContainText(/\d[,.]\d{3} /)
  await expect(page.getByText(Finder.excerpt)).toBeVisible()
  expect((await field(page).inputValue()).length).toBeLessThanOrEqual(10_000)
  // The rest goes with what is replaced.
  await field(page).fill(codes.line)
  await expect(first(page)).toContainText(formatMessage(Finder.line, { lines: 1 }))
  await expect(page.getByText(Finder.excerpt)).toBeHidden()
})

test('a search that takes long says so, and ends with the next letter', async ({ page, codes }) => {
  const release = await hold(page, '**/turbopack-worker*')
  await page.goto(editionOf(codes.guide).at('codes'))
  await field(page).fill(longLog(codes.line))
  await expect(results(page).getByRole('status')).toHaveText(Finder.searching)
  await expect(first(page)).toBeHidden()
  await field(page).fill(mustLookup(codes.guide.signals, codes.consequence).example)
  release()
  await expect(page.locator(`a[data-signal="${codes.consequence}"]`)).toBeVisible()
  await expect(page.locator(`a[data-signal="${codes.cause}"]`)).toBeHidden()
})

for (const [where, breakWorkers] of [
  ['in a browser without workers', (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))],
  [
    'where the worker does not start',
    (page: Page) =>
      page.route('**/turbopack-worker*', (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw 1' }))
  ]
] as const) {
  test(`a long log is read in the page ${where}`, async ({ page, codes }) => {
    await breakWorkers(page)
    await page.goto(editionOf(codes.guide).at('codes'))
    await field(page).fill(longLog(codes.line))
    await expect(first(page)).toContainText(/\d[,.]\d{3} /)
    await field(page).fill(codes.line)
    await expect(first(page)).toContainText(formatMessage(Finder.line, { lines: 1 }))
  })
}

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
