import type { Locator, Page } from '@playwright/test'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { axeFindings } from './axe.ts'
import { caseOf, storeCases, storeTrail, trailOf } from './case.ts'
import { countLayoutShift, expect, test } from './fixtures.ts'
import { type Edition, editionOf, locales, placesOf, wayTo } from './guide.ts'
import { heading, storedCases } from './page.ts'

const map = (page: Page): Locator => page.locator('svg[data-map]')
const node = (page: Page, id: string): Locator => map(page).locator(`a[data-node="${id}"]`)
const outline = (page: Page): Locator => page.locator('[data-outline]')
const inOutline = (page: Page, { title }: Edition, id: string): Locator =>
  outline(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title(id), exact: true }) })
const toggle = (page: Page, name: string): Locator => page.getByRole('checkbox', { name })

for (const locale of locales) {
  test(`${locale}: every place is a link on the map, by its short name and title, and one in the outline`, async ({
    page,
    way
  }) => {
    const edition = editionOf(way.guide, locale)
    await page.goto(edition.at('map'))
    await expect(map(page).getByRole('link')).toHaveCount(placesOf(way.guide).length)
    await expect(map(page)).toHaveAccessibleName(formatMessage(edition.ui.Map.label, { title: edition.words.guide.title }))
    await expect(outline(page)).toBeHidden()
    await expect(node(page, way.head)).toHaveAccessibleName(new RegExp(escaped(edition.title(way.head))))
    await toggle(page, edition.ui.Map.asList).check()
    await expect(map(page)).toBeHidden()
    await expect(outline(page).getByRole('link')).toHaveCount(placesOf(way.guide).length)
    await outline(page)
      .getByRole('link', { name: edition.title(way.head), exact: true })
      .click()
    await expect(heading(page, edition.title(way.head))).toBeVisible()
  })

  test(`${locale}: without scripting map and outline are complete, and nothing is shown that would do nothing`, async ({
    browser,
    baseURL,
    way
  }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    const { at, ui, title } = editionOf(way.guide, locale)
    await page.goto(at('map'))
    await expect(map(page).getByRole('link')).toHaveCount(placesOf(way.guide).length)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await toggle(page, ui.Map.asList).check()
    await expect(outline(page).getByRole('link')).toHaveCount(placesOf(way.guide).length)
    await toggle(page, ui.Map.asList).uncheck()
    await node(page, way.head).click()
    await expect(heading(page, title(way.head))).toBeVisible()
    await context.close()
  })

  test(`${locale}: a phone gets the outline, and the map on demand, without scrolling the page sideways`, async ({ page, way }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const { at, ui } = editionOf(way.guide, locale)
    await page.goto(at('map'))
    await expect(outline(page)).toBeVisible()
    await expect(map(page)).toBeHidden()
    await toggle(page, ui.Map.asMap).check()
    await expect(map(page)).toBeVisible()
    await expect(outline(page)).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

  test(`${locale}: the trail is drawn, and map and outline say what was answered and where the case stands`, async ({
    page,
    way
  }) => {
    const edition = editionOf(way.guide, locale)
    const { at, ui, words, label } = edition
    await countLayoutShift(page)
    await storeTrail(page, way.guide, way.answers)
    await page.goto(at('map'))
    await expect(map(page).locator('[data-trail-lines] path')).toHaveCount(way.answers.length)
    await expect(node(page, way.head)).toHaveAttribute('aria-current', 'location')
    await expect(node(page, way.head)).toHaveAccessibleName(new RegExp(ui.Trail.here))
    for (const [step, choice] of way.answers) {
      await expect(node(page, step)).toHaveAttribute('data-visit', 'trail')
      await expect(node(page, step)).toHaveAccessibleName(new RegExp(escaped(label(step, choice))))
    }
    await expect(node(page, way.offTrail)).not.toHaveAttribute('data-visit')
    const { short } = mustLookup({ ...words.steps, ...words.outcomes }, way.head)
    const stands = page.getByRole('link', { name: formatMessage(ui.Map.standsAt, { place: short }) })
    await expect(stands).toHaveAttribute('href', at(way.head))
    expect(await page.evaluate(() => window.layoutShift)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
    await toggle(page, ui.Map.asList).check()
    await expect(inOutline(page, edition, way.answers[0][0])).toContainText(label(...way.answers[0]))
    await expect(inOutline(page, edition, way.head)).toContainText(new RegExp(ui.Trail.here))
  })
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('by keyboard a place shows where it leads, and opening it answers nothing', async ({ page, way }) => {
  const { at, ui, title } = editionOf(way.guide)
  await page.goto(at('map'))
  await toggle(page, ui.Map.asList).focus()
  await page.keyboard.press('Space')
  await expect(outline(page)).toBeVisible()
  await page.keyboard.press('Space')
  await expect(map(page)).toBeVisible()
  const start = node(page, way.guide.start)
  await expect(start.locator('[data-real-lines]')).toBeHidden()
  for (let i = 0; i < 4 && !(await start.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(start).toBeFocused()
  await expect(start.locator('[data-real-lines] path').first()).toBeVisible()
  const targets = new Set(Object.values(mustLookup(way.guide.steps, way.guide.start).choices))
  await expect(start.locator('[data-real-lines] path')).toHaveCount(targets.size)
  await page.keyboard.press('Enter')
  await expect(heading(page, title(way.guide.start))).toBeVisible()
  expect(await storedCases(page)).toEqual([])
})

test('a pointer on a place shows where it leads', async ({ page, way }) => {
  await page.goto(editionOf(way.guide).at('map'))
  const lines = node(page, way.offTrail).locator('[data-real-lines]')
  await expect(lines).toBeHidden()
  await node(page, way.offTrail).locator('text').first().hover()
  await expect(lines.locator('path').first()).toBeVisible()
})

test('on a phone nothing moves when the case comes, and what was tried can be left out', async ({ page, way }) => {
  const edition = editionOf(way.guide)
  await page.setViewportSize({ width: 390, height: 844 })
  await countLayoutShift(page)
  await storeTrail(page, way.guide, way.answers)
  await page.goto(edition.at('map'))
  await expect(inOutline(page, edition, way.answers[0][0])).toContainText(edition.label(...way.answers[0]))
  expect(await page.evaluate(() => window.layoutShift)).toEqual([])
  const button = page.getByRole('button', { name: edition.ui.Map.notTried })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(inOutline(page, edition, way.answers[0][0])).toBeHidden()
  await expect(inOutline(page, edition, way.head)).toBeVisible()
  await expect(inOutline(page, edition, way.offTrail)).toBeVisible()
})

test('the shortest way to an outcome is drawn and told, from where the case stands', async ({ page, solved }) => {
  const { at, ui, title, label } = editionOf(solved.guide)
  const outcome = Object.keys(solved.guide.outcomes).find((id) => wayTo(solved.guide, id).length > 1) as string
  const [first, ...rest] = wayTo(solved.guide, outcome)
  await storeTrail(page, solved.guide, first ? [[first.step, first.choice]] : [])
  await page.goto(at('map'))
  await expect(node(page, rest[0]?.step ?? '')).toHaveAttribute('data-visit', 'head')
  await page.getByRole('combobox', { name: ui.Map.wayTo }).selectOption({ label: title(outcome) })
  await expect(page.getByText(formatCount(ui.Map.wayFrom, rest.length, locales[0]))).toBeVisible()
  for (const { step, choice } of rest) await expect(page.getByRole('main')).toContainText(`${title(step)} ${label(step, choice)}`)
  await expect(map(page).locator('[data-way-lines] path')).toHaveCount(rest.length)
})

test('what the checklist speaks against is struck out, and the map says why', async ({ page, ruling }) => {
  const { at, words } = editionOf(ruling.guide)
  const marks = Object.fromEntries(
    ruling.confirmed.map((id) => [id, { state: 'confirmed' as const, revision: 99, at: trailOf([['a', 'b']])[0]?.at ?? 0 }])
  )
  await storeCases(page, caseOf(ruling.guide, { prerequisites: marks }))
  await page.goto(at('map'))
  const ruledOut = node(page, ruling.ruledOut)
  await expect(ruledOut).toHaveAttribute('data-visit', 'ruled-out')
  await expect(ruledOut).toHaveAccessibleName(new RegExp(escaped(mustLookup(words.prerequisites, ruling.confirmed[0] ?? '').short)))
})

test('on paper the map comes first, then the outline, whatever the screen shows', async ({ page, way }) => {
  const { at, ui } = editionOf(way.guide)
  await page.goto(at('map'))
  await toggle(page, ui.Map.asList).check()
  await page.emulateMedia({ media: 'print' })
  await expect(map(page)).toBeVisible()
  await expect(outline(page)).toBeVisible()
  await expect(page.getByRole('combobox')).toBeHidden()
})
