import type { Locator, Page } from '@playwright/test'
import { formatMessage } from '#i18n/format-message.ts'
import { axeFindings } from './axe.ts'
import { storeTrail } from './case.ts'
import { countLayoutShift, expect, test } from './fixtures.ts'
import { type Edition, editionOf, locales, otherLocale } from './guide.ts'
import { pasted } from './page.ts'

type Part = 'missing' | 'collected'

/** A part of the evidence, by its heading. */
const part = (page: Page, { ui }: Edition, name: Part): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: ui.Evidence[name], exact: true }) })

const row = (page: Page, edition: Edition, id: string, name: Part): Locator =>
  part(page, edition, name).getByRole('listitem').filter({ hasText: edition.words.guide.evidence[id] })

test.describe('in another language', () => {
  const locale = otherLocale

  test('what is ticked and written down counts as collected, also after a reload', async ({ page, handover }) => {
    const edition = editionOf(handover.guide, locale)
    const { ui, at } = edition
    const total = handover.evidence.length
    const count = (n: number) => formatMessage(ui.Evidence.ofTotal, { n, total })
    await page.goto(at(handover.outcome))
    await expect(part(page, edition, 'missing')).toContainText(count(total))
    const missing = row(page, edition, handover.free, 'missing')
    await missing.getByText(ui.Evidence.field).click()
    const field = missing.getByRole('textbox', { name: ui.Evidence.field })
    await expect(field).toBeFocused()
    await field.fill('SID 12, CID 34')
    await expect(missing).toBeVisible()
    await missing.getByRole('checkbox').click()
    await expect(missing).toBeHidden()
    await expect(part(page, edition, 'missing')).toContainText(count(total - 1))
    await expect(part(page, edition, 'collected')).toContainText(count(1))
    await page.reload()
    const collected = row(page, edition, handover.free, 'collected')
    await expect(collected.getByRole('group').getByText('SID 12, CID 34').filter({ visible: true })).toHaveCount(1)
    await expect(collected.getByRole('textbox')).toHaveCount(0)
    await collected.getByRole('checkbox').click()
    await expect(row(page, edition, handover.free, 'missing').getByText('SID 12, CID 34').first()).toBeVisible()
  })

  test('an answer of the trail tells what its step finds out, and moves nothing on the page', async ({ page, handover }) => {
    const { guide, outcome, told, untold } = handover
    const edition = editionOf(guide, locale)
    const { ui, at, title, label } = edition
    await storeTrail(page, guide, [
      [untold.step, 'cannot-test'],
      [told.step, told.choice]
    ])
    await countLayoutShift(page)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 2400 })
      await page.goto(at(outcome))
      const answered = row(page, edition, told.id, 'collected')
      await expect(answered).toContainText(title(told.step))
      await expect(answered.getByText(label(told.step, told.choice))).toBeVisible()
      await expect(answered.getByRole('checkbox')).toBeDisabled()
      const unanswered = row(page, edition, untold.id, 'missing')
      await expect(unanswered.getByRole('link', { name: title(untold.step) })).toBeVisible()
      await expect(unanswered.getByText(ui.Evidence.answer).filter({ visible: true })).toHaveCount(0)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => window.layoutShift)).toEqual([])
    }
  })
})

test('the focus goes on to the next box, and from the last one to the heading', async ({ page, handover }) => {
  const edition = editionOf(handover.guide)
  await page.goto(edition.at(handover.outcome))
  const boxes = part(page, edition, 'missing').getByRole('checkbox')
  await expect(boxes).toHaveCount(handover.evidence.length)
  await boxes.first().focus()
  for (let left = handover.evidence.length - 1; left > 0; left--) {
    await page.keyboard.press('Space')
    await expect(boxes).toHaveCount(left)
    await expect(boxes.first()).toBeFocused()
  }
  await page.keyboard.press('Space')
  await expect(boxes).toHaveCount(0)
  await expect(part(page, edition, 'missing').getByRole('heading')).toBeFocused()
})

test('the step that tells it is a link, and every outcome leads to the case summary', async ({ page, handover, solved }) => {
  for (const { guide, outcome } of [solved, handover]) {
    const { at, ui } = editionOf(guide)
    await page.goto(at(outcome))
    await expect(page.getByRole('link', { name: ui.Place.caseSummary })).toHaveAttribute('href', at('summary'))
  }
  const edition = editionOf(handover.guide)
  await row(page, edition, handover.told.id, 'missing')
    .getByRole('link', { name: edition.title(handover.told.step) })
    .click()
  await expect(page).toHaveURL(edition.at(handover.told.step))
})

test('what stands in the rail is what the button copies, with what was found, as soon as it is typed', async ({
  page,
  context,
  handover
}) => {
  const edition = editionOf(handover.guide)
  const { ui, at } = edition
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await storeTrail(page, handover.guide, [[handover.told.step, handover.told.choice]])
  await countLayoutShift(page)
  await page.goto(at(handover.outcome))
  const rail = page.getByRole('complementary', { name: ui.Place.whatIsCopied })
  await expect(rail.getByText(edition.title(handover.told.step))).toBeVisible()
  await expect(rail).toContainText('#h=1.')
  expect(await page.evaluate(() => window.layoutShift)).toEqual([])
  const missing = row(page, edition, handover.free, 'missing')
  await missing.getByText(ui.Evidence.field).click()
  await missing.getByRole('textbox').fill('SID 12, CID 34')
  await expect(rail).toContainText('SID 12, CID 34')
  await page.getByRole('main').getByRole('button', { name: ui.Place.copySummary }).click()
  await expect(page.getByRole('status').filter({ hasText: ui.Command.copied })).toBeAttached()
  expect(await pasted(page)).toBe(await rail.locator('pre').textContent())
})

test('what an outcome says of a piece of evidence stands at its row, and on the page of the whole guide', async ({
  page,
  explained
}) => {
  const { guide, outcome, id, says } = explained
  const edition = editionOf(guide)
  await page.goto(edition.at(outcome))
  await expect(row(page, edition, id, 'missing')).toContainText(says)
  await page.goto(edition.at('article'))
  await expect(page.locator(`[id="${outcome}"]`)).toContainText(says)
})

test('filled-in evidence has no accessibility violation, and on paper it stands in full', async ({ page, handover }) => {
  const edition = editionOf(handover.guide)
  await page.goto(edition.at(handover.outcome))
  const missing = row(page, edition, handover.free, 'missing')
  await missing.getByText(edition.ui.Evidence.field).click()
  await missing.getByRole('textbox').fill('SID 12, CID 34')
  await missing.getByRole('checkbox').click()
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(part(page, edition, 'collected').getByText('SID 12, CID 34').filter({ visible: true })).toHaveCount(1)
  await expect(page.locator('main').getByRole('textbox')).toHaveCount(0)
})

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  test('all evidence is listed, with the steps that tell it', async ({ page, handover }) => {
    for (const locale of locales) {
      const edition = editionOf(handover.guide, locale)
      await page.goto(edition.at(handover.outcome))
      for (const id of handover.evidence) await expect(page.getByText(edition.words.guide.evidence[id] ?? '')).toBeVisible()
      await expect(
        row(page, edition, handover.told.id, 'missing').getByRole('link', { name: edition.title(handover.told.step) })
      ).toBeVisible()
      await expect(page.locator('main').getByRole('textbox')).toHaveCount(0)
    }
  })
})
