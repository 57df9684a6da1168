import type { Page } from '@playwright/test'
import { dateLocale } from '#i18n/locales.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'
import type { Guide } from '#lib/guide/types.ts'
import { axeFindingsInLightAndDark } from './axe.ts'
import { countLayoutShift, expect, test } from './fixtures.ts'
import { editionOf, locale, locales, messagesIn } from './guide.ts'
import { heading } from './page.ts'

const day = 24 * 60 * 60 * 1000
const dueOf = (guide: Guide) => Date.parse(guide.reviewed) + guide.reviewEvery * day

const noticeOf = (page: Page, locale: string) =>
  page.getByRole('complementary', { name: messagesIn(locale).Guide.reviewOverdue, exact: true })

const inWords = (time: number, locale: string) =>
  new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(time)

/** One of these in each language, and each in one. */
const shareOf = <T>(all: readonly T[], locale: string): T[] =>
  all.filter((_, index) => index % locales.length === locales.indexOf(locale))

for (const locale of locales) {
  test(`${locale}: once its review is overdue, the pages of a guide say so, from the first frame on`, async ({
    page,
    kinds: { guide, steps, outcomes }
  }) => {
    const due = dueOf(guide)
    const { at } = editionOf(guide, locale)
    await page.clock.setFixedTime(due + day)
    await countLayoutShift(page)
    const places = [undefined, ...steps.slice(0, 1), ...outcomes.slice(0, 1), ...guidePages(guide)]
    for (const place of shareOf(
      places.filter((place) => place !== 'summary'),
      locale
    )) {
      await page.goto(at(place))
      await expect(noticeOf(page, locale)).toContainText(inWords(due, locale))
      await expect(noticeOf(page, locale)).toContainText(inWords(Date.parse(guide.reviewed), locale))
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => window.layoutShift)).toEqual([])
    }
    await page.emulateMedia({ media: 'print' })
    await expect(noticeOf(page, locale)).toBeVisible()
  })
}

test('on the day its review is due, a guide says nothing yet', async ({ page, question: { guide, step } }) => {
  const { at, title } = editionOf(guide)
  await page.clock.setFixedTime(dueOf(guide) + day - 1)
  await page.goto(at(step))
  await expect(heading(page, title(step))).toBeVisible()
  await expect(noticeOf(page, locale)).toBeHidden()
})

test('a guide that is opened from the list of guides says it, too', async ({ page, question: { guide } }) => {
  const { at, ui, words } = editionOf(guide)
  await page.clock.setFixedTime(dueOf(guide) + day)
  await page.goto(`/${locale}/`)
  await page.getByRole('main').getByRole('link', { name: words.guide.title }).click()
  await expect(page).toHaveURL(at())
  await expect(noticeOf(page, locale)).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: ui.Site.name }).click()
  await expect(page).toHaveURL(`/${locale}/`)
  await expect(noticeOf(page, locale)).toHaveCount(0)
})

test('axe finds nothing where a review is overdue and the report is open', async ({ page, question: { guide, step } }) => {
  const { at, ui } = editionOf(guide)
  await page.clock.setFixedTime(dueOf(guide) + day)
  await page.goto(at(step))
  await page.getByText(ui.Report.step).click()
  expect(await axeFindingsInLightAndDark(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

for (const locale of locales) {
  test(`${locale}: whoever finds a mistake can copy what its owner needs to know`, async ({
    page,
    context,
    baseURL,
    kinds: { guide, steps, outcomes }
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { at, title, ui, words } = editionOf(guide, locale)
    const titles = { checklist: ui.Checklist.title, codes: ui.Codes.title, article: ui.Article.title } as const
    const reports: [place: string, title: string, question: string][] = [
      ...steps.slice(0, 1).map((id): [string, string, string] => [id, title(id), ui.Report.step]),
      ...outcomes.slice(0, 1).map((id): [string, string, string] => [id, title(id), ui.Report.page]),
      ...Object.entries(titles)
        .filter(([type]) => guidePages(guide).some((each) => each === type))
        .map(([type, title]): [string, string, string] => [type, title, ui.Report.page])
    ]
    for (const [place, title, question] of shareOf(reports, locale)) {
      await page.goto(at(place))
      const report = page.getByRole('group').filter({ has: page.getByText(question, { exact: true }) })
      await report.getByText(question, { exact: true }).click()
      await expect(report).toContainText(guide.owner)
      await report.getByRole('button', { name: ui.Command.copy, exact: true }).click()
      await expect(report.getByRole('button', { name: ui.Command.copied, exact: true })).toBeVisible()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text.split('\n')).toEqual([
        `${ui.Report.guide}: ${words.guide.title} (${guide.id})`,
        `${ui.Report.place}: ${title} (${place})`,
        `${ui.Report.address}: ${baseURL}${at(place)}`,
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

  test('the text to copy is there, with the path as address', async ({ page, question: { guide, step } }) => {
    const { at, ui } = editionOf(guide)
    await page.goto(at(step))
    await page.getByText(ui.Report.step).click()
    await expect(page.getByText(`${ui.Report.address}: ${at(step)}`)).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  })
})
