import { formatMessage } from '#i18n/format-message.ts'
import { expect, test } from './fixtures.ts'
import { at, guide, locales, titleOf, wordsIn } from './guide.ts'

const { ui, guide: words } = wordsIn('en')

const log = [
  'Level    Date and Time        Source                Event ID',
  'Error    23/11/2026 08:14:22  PasswordResetService  33004',
  'Error    23/11/2026 08:14:22  ADSync                6329',
  'admaexport.cpp(2944): Failed to acquire user information: CONTOSO\\MSOL_1a2b Error Code: ERROR_ACCESS_DENIED',
  'Error    23/11/2026 08:25:02  PasswordResetService  32012'
].join('\n')

for (const place of ['codes', 'find-code']) {
  test(`the finder at ${place} names the cause first, with its lines, and leads on`, async ({ page }) => {
    await page.goto(at('en', place))
    await page.getByRole('textbox', { name: ui.Finder.text }).fill(log)
    const results = page.locator('[data-finder-results]')
    const links = results.getByRole('link')
    await expect(links.first()).toContainText(titleOf('en', 'remote-sam'))
    await expect(links.first()).toContainText(new RegExp(`${ui.Finder.consequence.replace('{codes}', '33004')}(?!,)`))
    await expect(results.getByRole('status')).toContainText('found')
    await expect(
      results.getByText(formatMessage(ui.Finder.unlisted, { code: '32012', line: 5, list: words.finder.list ?? '' }))
    ).toBeVisible()
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
    await links.first().click()
    await expect(page).toHaveURL(at('en', 'remote-sam'))
  })
}

for (const width of [1440, 320]) {
  test(`numbers and marks stand behind the text they belong to at ${width} px, also in the last line of a long text`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(at('en', 'codes'))
    const field = page.getByRole('textbox', { name: ui.Finder.text })
    const row =
      '\tError  23/11/2026 08:14:22  PasswordResetService  33008   contoso-ssprsbprod.servicebus.windows.net, and more of it'
    const rows = Array.from({ length: 60 }, (_, i) => (i % 4 ? `${row} ${'x'.repeat(i)} on` : ''))
    await field.fill([...rows, 'last: error 32002'].join('\n'))
    const marks = page.getByRole('main').locator('mark')
    await expect(marks).toHaveCount(46)
    await expect(marks.last()).toHaveText('32002')

    const { count, textHeight, linesHeight, ...last } = await field.evaluate((text: HTMLTextAreaElement) => {
      const [box, lines] = [text.parentElement as HTMLElement, [...document.querySelectorAll<HTMLElement>('.finder-lines li')]]
      // As high as its text needs it, which is what the lines behind it must come to.
      text.style.alignSelf = 'start'
      const textHeight = text.offsetHeight
      text.style.alignSelf = ''
      box.scrollTop = box.scrollHeight
      const visible = box.getBoundingClientRect()
      const mark = [...document.querySelectorAll('.finder-lines mark')].at(-1)?.getBoundingClientRect()
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
    expect(Math.abs(textHeight - 20 - linesHeight)).toBeLessThanOrEqual(1)
    expect(last).toEqual({ isInField: true, isScrolledAlone: false, isTooWide: false })
    await expect(
      page
        .getByRole('main')
        .getByRole('list')
        .filter({ has: page.locator('mark') })
    ).toHaveCount(0)
  })
}

test('what was found is kept in the case', async ({ page }) => {
  await page.goto(at('en', 'codes'))
  await page.getByRole('textbox', { name: ui.Finder.text }).fill('33008')
  await expect(page.locator('a[data-signal="33008"]')).toBeVisible()
  const stored = () => page.evaluate(() => Object.values(localStorage).find((text) => text.includes('"signals"')) ?? '{}')
  await expect.poll(async () => Object.keys(JSON.parse(await stored()).progress?.signals ?? {})).toEqual(['33008'])
})

test('a code that Microsoft does not list hands the case over', async ({ page }) => {
  await page.goto(at('en', 'codes'))
  await page.getByRole('textbox', { name: ui.Finder.text }).fill('PasswordResetService 32012')
  const title = titleOf('en', guide.unlisted ?? '')
  await page.locator('[data-finder-results]').getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('text without a signal says what to collect, and clearing empties the finder', async ({ page }) => {
  await page.goto(at('en', 'codes'))
  const field = page.getByRole('textbox', { name: ui.Finder.text })
  await field.fill('Call +62 21 3300 8000 about ticket INC0033008 of 2026-11-24')
  await expect(page.getByText(words.finder.nothingFound ?? '')).toBeVisible()
  await page.getByRole('button', { name: ui.Finder.clear }).click()
  await expect(field).toHaveValue('')
  await expect(page.getByText(words.finder.nothingFound ?? '')).toBeHidden()
})

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales) {
    test(`${locale}: the table has every signal, each with an address of its own and the way on`, async ({ page }) => {
      const words = wordsIn(locale)
      await page.goto(`${at(locale, 'codes')}#33008`)
      await expect(page.getByRole('rowheader')).toHaveCount(Object.keys(guide.signals).length)
      const row = page.locator('[id="33008"]')
      await expect(row).toContainText(words.signals['33008']?.meaning ?? '')
      await row.getByRole('link').click()
      await expect(page).toHaveURL(at(locale, guide.signals['33008']?.target))
    })
  }
})
