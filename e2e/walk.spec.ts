import { expect, test } from './fixtures.ts'
import { at, guide, locales, titleOf, wayTo, wordsIn } from './guide.ts'

for (const locale of locales) {
  test(`${locale}: from the first question to solved with the keyboard alone`, async ({ page }) => {
    const { ui } = wordsIn(locale)
    await page.goto(at(locale))
    await page.getByRole('link', { name: titleOf(locale, guide.start) }).focus()
    await page.keyboard.press('Enter')

    for (const { step, choice } of wayTo('solved')) {
      await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, step) })).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: ui.Place.toChoices })).toBeFocused()
      await page.keyboard.press('Enter')
      const wanted = page.locator(`[data-choice="${choice}"]`)
      for (let i = 0; i < Object.keys(guide.steps[step]?.choices ?? {}).length; i++) {
        await page.keyboard.press('Tab')
        if (await wanted.evaluate((link) => link === document.activeElement)) break
      }
      await expect(wanted).toBeFocused()
      await page.keyboard.press('Enter')
    }

    await expect(page).toHaveURL(at(locale, 'solved'))
    await expect(page.locator('main[data-outcome="solved"]')).toBeVisible()
    await expect(page.getByRole('navigation', { name: ui.Trail.title }).getByRole('listitem')).toHaveCount(
      wayTo('solved').length + 1
    )
  })
}
