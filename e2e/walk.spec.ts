import { expect, test } from './fixtures.ts'
import { editionOf, locales } from './guide.ts'
import { heading, trail } from './page.ts'

for (const locale of locales) {
  test(`${locale}: from the first question to solved with the keyboard alone`, async ({ page, solved }) => {
    const { guide, answers, outcome } = solved
    const edition = editionOf(guide, locale)
    const { at, title, ui } = edition
    await page.goto(at())
    await page
      .getByRole('main')
      .getByRole('link', { name: title(guide.start) })
      .focus()
    await page.keyboard.press('Enter')

    for (const [step, id] of answers) {
      await expect(heading(page, title(step))).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: ui.Place.toChoices })).toBeFocused()
      await page.keyboard.press('Enter')
      const wanted = page.locator(`[data-choice="${id}"]`)
      for (let i = 0; i < Object.keys(guide.steps[step]?.choices ?? {}).length; i++) {
        await page.keyboard.press('Tab')
        if (await wanted.evaluate((link) => link === document.activeElement)) break
      }
      await expect(wanted).toBeFocused()
      await page.keyboard.press('Enter')
    }

    await expect(page).toHaveURL(at(outcome))
    await expect(page.locator('main[data-outcome="solved"]')).toBeVisible()
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(answers.length + 1)
  })
}
