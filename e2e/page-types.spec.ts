import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { locales, pageTypes } from './guide.ts'

for (const [name, address] of pageTypes) {
  for (const locale of locales) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`${name}, ${locale}, ${colorScheme}`, () => {
        test.use({ colorScheme })

        test('axe finds nothing', async ({ page }) => {
          await page.goto(address(locale))
          await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
          expect(await axeFindings(page)).toEqual([])
        })
      })
    }

    test(`${name}, ${locale}: nothing needs sideways scrolling at 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(address(locale))
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
}
