import { axeFindingsInLightAndDark } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { locales, pageTypes } from './guide.ts'

for (const [name, address] of pageTypes) {
  // The page for what does not exist has both languages.
  for (const locale of name === '404' ? locales.slice(0, 1) : locales) {
    test(`${name}, ${locale}: axe finds nothing in light and dark, and 320 px are wide enough`, async ({ page }) => {
      await page.goto(address(locale))
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      expect(await axeFindingsInLightAndDark(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
}
