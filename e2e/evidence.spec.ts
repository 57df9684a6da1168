import type { Locator, Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { countLayoutShift, expect, test } from './fixtures.ts'
import { at, guide, type Locale, locales, titleOf, wordsIn } from './guide.ts'
import { storeTrail } from './trail.ts'

const support = guide.outcomes['microsoft-support']?.evidence ?? []

/** A part of the evidence, by its heading. */
function part(page: Page, name: 'missing' | 'collected', locale: Locale = 'en'): Locator {
  const heading = page.getByRole('heading', { name: wordsIn(locale).ui.Evidence[name], exact: true })
  return page.locator('section').filter({ has: heading })
}

function row(page: Page, id: string, name: 'missing' | 'collected', locale: Locale = 'en'): Locator {
  return part(page, name, locale)
    .getByRole('listitem')
    .filter({ hasText: wordsIn(locale).guide.evidence[id] })
}

test.describe('in Indonesian', () => {
  const locale = 'id-ID'
  const { ui } = wordsIn(locale)
  const count = (n: number) => ui.Evidence.ofTotal.replace('{n}', String(n)).replace('{total}', String(support.length))

  test('what is ticked and written down counts as collected, also after a reload', async ({ page }) => {
    await page.goto(at(locale, 'microsoft-support'))
    await expect(part(page, 'missing', locale)).toContainText(count(support.length))
    const missing = row(page, 'support-code', 'missing', locale)
    await missing.getByRole('textbox', { name: ui.Evidence.field }).fill('SID 12, CID 34')
    await expect(missing).toBeVisible()
    await missing.getByRole('checkbox').click()
    await expect(missing).toBeHidden()
    await expect(part(page, 'missing', locale)).toContainText(count(support.length - 1))
    await expect(part(page, 'collected', locale)).toContainText(count(1))
    await page.reload()
    const collected = row(page, 'support-code', 'collected', locale)
    await expect(collected.getByRole('textbox')).toHaveValue('SID 12, CID 34')
    await collected.getByRole('checkbox').click()
    await expect(row(page, 'support-code', 'missing', locale).getByRole('textbox')).toHaveValue('SID 12, CID 34')
  })

  test('an answer of the trail tells what its step finds out, and moves nothing on the page', async ({ page }) => {
    await storeTrail(page, [
      ['symptom', 'set-up'],
      ['status-line', 'cannot-connect'],
      ['connect-version', 'cannot-test'],
      ['service-bus-reachable', 'fails']
    ])
    await countLayoutShift(page)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 2400 })
      await page.goto(at(locale, 'missing-role'))
      await page.goto(at(locale, 'network-team'))
      const told = row(page, 'connection-test', 'collected', locale)
      await expect(told).toContainText(titleOf(locale, 'service-bus-reachable'))
      await expect(told.getByText(wordsIn(locale).steps['service-bus-reachable']?.choices.fails ?? '')).toBeVisible()
      await expect(told.getByRole('checkbox')).toBeDisabled()
      const untold = row(page, 'version-and-role', 'missing', locale)
      await expect(untold.getByRole('link', { name: titleOf(locale, 'connect-version') })).toBeVisible()
      await expect(untold.getByText(ui.Evidence.answer).filter({ visible: true })).toHaveCount(0)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => window.layoutShift)).toEqual([])
    }
  })
})

test('the focus goes on to the next box, and from the last one to the heading', async ({ page }) => {
  await page.goto(at('en', 'missing-role'))
  const boxes = part(page, 'missing').getByRole('checkbox')
  await expect(boxes).toHaveCount(3)
  await boxes.first().focus()
  for (const left of [2, 1]) {
    await page.keyboard.press('Space')
    await expect(boxes).toHaveCount(left)
    await expect(boxes.first()).toBeFocused()
  }
  await page.keyboard.press('Space')
  await expect(boxes).toHaveCount(0)
  await expect(part(page, 'missing').getByRole('heading')).toBeFocused()
})

test('the step that tells it is a link, and every outcome leads to the case summary', async ({ page }) => {
  await page.goto(at('en', 'solved'))
  await expect(page.getByRole('link', { name: 'Case summary' })).toHaveAttribute('href', at('en', 'summary'))
  await page.goto(at('en', 'microsoft-support'))
  await expect(page.getByRole('link', { name: 'Case summary' })).toHaveAttribute('href', at('en', 'summary'))
  await row(page, 'licence-state', 'missing').getByRole('link').click()
  await expect(page).toHaveURL(at('en', 'licences'))
})

test('filled-in evidence has no accessibility violation, and on paper it stands in full', async ({ page }) => {
  await page.goto(at('en', 'microsoft-support'))
  const missing = row(page, 'support-code', 'missing')
  await missing.getByRole('textbox').fill('SID 12, CID 34')
  await missing.getByRole('checkbox').click()
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(part(page, 'collected').getByText('SID 12, CID 34')).toBeVisible()
  await expect(page.locator('main').getByRole('textbox')).toHaveCount(0)
})

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales) {
    test(`${locale}: all evidence is listed, with the steps that tell it`, async ({ page }) => {
      await page.goto(at(locale, 'microsoft-support'))
      const { evidence } = wordsIn(locale).guide
      for (const id of support) await expect(page.getByText(evidence[id] ?? '')).toBeVisible()
      await expect(row(page, 'licence-state', 'missing', locale).getByRole('link')).toBeVisible()
      await expect(page.locator('main').getByRole('textbox')).toHaveCount(0)
    })
  }
})
