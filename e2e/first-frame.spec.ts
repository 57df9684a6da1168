import { countLayoutShift, expect, holdScripts, test } from './fixtures.ts'
import { at, locales, titleOf, wordsIn } from './guide.ts'
import { box } from './prerequisites.ts'
import { choice, threeAnswers, trail, walk } from './trail.ts'

declare global {
  interface Window {
    isTappedEarly: boolean
  }
}

const { ui } = wordsIn('en')

test.describe('before the scripts run', () => {
  test('ticks are right in the first painted frame', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    await box(page, 'licence').check()
    await page
      .getByRole('listitem')
      .filter({ has: box(page, 'test-user') })
      .getByRole('button', { name: ui.Prerequisites.notMet })
      .click()
    await holdScripts(page)
    await page.goto(at('en', 'checklist'), { waitUntil: 'commit' })
    await expect(box(page, 'licence')).toBeChecked()
    await expect(box(page, 'reset-enabled')).not.toBeChecked()
    await expect(page.getByRole('listitem').filter({ has: box(page, 'test-user') })).toHaveAttribute('data-state', 'not-met')
  })

  test('taps are kept and recorded once', async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto(at('en', 'works-now'), { waitUntil: 'commit' })
    await box(page, 'licence').check()
    await page
      .getByRole('listitem')
      .filter({ has: box(page, 'test-user') })
      .getByRole('button', { name: ui.Prerequisites.notMet })
      .click()
    await choice(page, 'works-now', 'nothing-arrives').click({ noWaitAfter: true })
    await expect(page.getByRole('heading', { level: 1, name: titleOf('en', 'heartbeat') })).toBeVisible()
    release()
    await expect(trail(page).getByRole('listitem')).toHaveCount(2)
    await page.goto(at('en', 'works-now'))
    await expect(box(page, 'licence')).toBeChecked()
    await expect(page.getByRole('listitem').filter({ has: box(page, 'test-user') })).toHaveAttribute('data-state', 'not-met')
  })

  test('a tap that makes React hydrate the page is recorded, too', async ({ page }) => {
    await page.addInitScript(() => {
      // As soon as React knows the document, and before it has rendered anything.
      const tap = () => {
        if (!Object.keys(document).some((key) => key.startsWith('__reactContainer'))) return setTimeout(tap)
        window.isTappedEarly = !('ready' in document.documentElement.dataset)
        document.querySelector<HTMLInputElement>('[data-prerequisite="reset-enabled"]')?.click()
      }
      tap()
    })
    await page.goto(at('en', 'checklist'))
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    expect(await page.evaluate(() => window.isTappedEarly)).toBe(true)
    await expect(box(page, 'reset-enabled')).toBeChecked()
    expect(await page.evaluate(() => Object.values(localStorage).join())).toContain('"reset-enabled":{"state":"confirmed"')
  })

  for (const width of [1440, 390]) {
    test(`nothing moves when the case appears at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await walk(page, threeAnswers)
      await page.goto(at('en', 'checklist'))
      await box(page, 'licence').check()
      await countLayoutShift(page)
      for (const place of [undefined, 'service-bus-reachable', 'works-now', 'checklist', 'solved']) {
        await page.goto(at('en', place))
        await page.waitForLoadState('networkidle')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await page.evaluate(() => window.layoutShift)).toEqual([])
      }
    })
  }
})

for (const locale of locales) {
  test(`${locale}: the theme is chosen once and holds from the first frame`, async ({ page }) => {
    await page.goto(at(locale))
    await page.getByRole('button', { name: wordsIn(locale).ui.Site.theme }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await holdScripts(page)
    await page.goto(at(locale, 'checklist'), { waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
}
