import type { Page } from '@playwright/test'
import { dateLocale } from '#i18n/locales.ts'
import { axeFindingsInLightAndDark } from './axe.ts'
import { countLayoutShift, expect, test } from './fixtures.ts'
import { at, guide, type Locale, locales, titleOf, wordsIn } from './guide.ts'

const day = 24 * 60 * 60 * 1000
const due = Date.parse(guide.reviewed) + guide.reviewEvery * day

const noticeOf = (page: Page, locale: Locale) =>
  page.getByRole('complementary', { name: wordsIn(locale).ui.Guide.reviewOverdue, exact: true })

const inWords = (time: number, locale: Locale) =>
  new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(time)

for (const locale of locales) {
  test(`${locale}: once its review is overdue, the pages of a guide say so, from the first frame on`, async ({ page }) => {
    await page.clock.setFixedTime(due + day)
    await countLayoutShift(page)
    for (const place of locale === 'en'
      ? [undefined, 'service-bus-reachable', 'network-team', 'checklist']
      : ['codes', 'article']) {
      await page.goto(at(locale, place))
      await expect(noticeOf(page, locale)).toContainText(inWords(due, locale))
      await expect(noticeOf(page, locale)).toContainText(inWords(Date.parse(guide.reviewed), locale))
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => window.layoutShift)).toEqual([])
    }
    await page.emulateMedia({ media: 'print' })
    await expect(noticeOf(page, locale)).toBeVisible()
  })
}

test('on the day its review is due, a guide says nothing yet', async ({ page }) => {
  await page.clock.setFixedTime(due + day - 1)
  await page.goto(at('en', 'heartbeat'))
  await expect(page.getByRole('heading', { level: 1, name: titleOf('en', 'heartbeat') })).toBeVisible()
  await expect(noticeOf(page, 'en')).toBeHidden()
})

test('a guide that is opened from the list of guides says it, too', async ({ page }) => {
  await page.clock.setFixedTime(due + day)
  await page.goto('/en/')
  await page.getByRole('link', { name: wordsIn('en').guide.title }).click()
  await expect(noticeOf(page, 'en')).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Telusur' }).click()
  await expect(page).toHaveURL('/en/')
  await expect(noticeOf(page, 'en')).toHaveCount(0)
})

test('axe finds nothing where a review is overdue and the report is open', async ({ page }) => {
  await page.clock.setFixedTime(due + day)
  await page.goto(at('en', 'heartbeat'))
  await page.getByText(wordsIn('en').ui.Report.step).click()
  expect(await axeFindingsInLightAndDark(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

for (const locale of locales) {
  const { ui, guide: words } = wordsIn(locale)
  const reports: [place: string, title: string, question: string][] = [
    ['heartbeat', titleOf(locale, 'heartbeat'), ui.Report.step],
    ['network-team', titleOf(locale, 'network-team'), ui.Report.page],
    ['codes', ui.Codes.title, ui.Report.page],
    ['checklist', ui.Checklist.title, ui.Report.page],
    ['article', ui.Article.title, ui.Report.page]
  ]

  test(`${locale}: whoever finds a mistake can copy what its owner needs to know`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    // Every page in one of the languages.
    for (const [place, title, question] of reports.filter((_, i) => (i % 2 === 0) === (locale === 'en'))) {
      await page.goto(at(locale, place))
      const report = page.getByRole('group').filter({ has: page.getByText(question, { exact: true }) })
      await report.getByText(question, { exact: true }).click()
      await expect(report).toContainText(guide.owner)
      await report.getByRole('button', { name: ui.Command.copy, exact: true }).click()
      await expect(report.getByRole('button', { name: ui.Command.copied, exact: true })).toBeVisible()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text.split('\n')).toEqual([
        `${ui.Report.guide}: ${words.title} (${guide.id})`,
        `${ui.Report.place}: ${title} (${place})`,
        `${ui.Report.address}: ${baseURL}${at(locale, place)}`,
        `${ui.Report.revision}: ${guide.revision}`,
        `${ui.Report.language}: ${locale}`,
        `${ui.Report.reviewed}: ${guide.reviewed}`,
        `${ui.Report.appliesTo}: ${guide.appliesTo.join(', ')}`
      ])
    }
  })
}

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  test('the text to copy is there, with the path as address', async ({ page }) => {
    const { ui } = wordsIn('en')
    await page.goto(at('en', 'heartbeat'))
    await page.getByText(ui.Report.step).click()
    await expect(page.getByText(`${ui.Report.address}: ${at('en', 'heartbeat')}`)).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  })
})
