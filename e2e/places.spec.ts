import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { at, guide, locales, titleOf, wordsIn } from './guide.ts'

for (const locale of locales) {
  for (const [id, step] of Object.entries(guide.steps)) {
    test(`${locale}: ${id} opens, and each of its choices leads to its place`, async ({ page }) => {
      const { steps } = wordsIn(locale)
      for (const [choice, target] of Object.entries(step.choices)) {
        await page.goto(at(locale, id))
        await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, id) })).toBeVisible()
        const label = steps[id]?.choices[choice] ?? ''
        await page
          .getByRole('main')
          .getByRole('link', { name: label })
          .and(page.locator(`[data-choice="${choice}"]`))
          .click()
        await expect(page).toHaveURL(at(locale, target))
        await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, target) })).toBeFocused()
        await expect(page.locator(`main[data-place="${target}"]`)).toBeVisible()
      }
    })
  }

  for (const [id, { kind }] of Object.entries(guide.outcomes)) {
    test(`${locale}: the outcome ${id} opens`, async ({ page }) => {
      await page.goto(at(locale, id))
      await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, id) })).toBeVisible()
      await expect(page.locator(`main[data-outcome="${kind}"]`)).toBeVisible()
    })
  }
}

for (const [i, place] of [...Object.keys(guide.steps), ...Object.keys(guide.outcomes)].entries()) {
  const locale = locales[i % locales.length] ?? 'en'
  test(`axe finds nothing at ${place} (${locale})`, async ({ page }) => {
    await page.goto(at(locale, place))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
  })
}
