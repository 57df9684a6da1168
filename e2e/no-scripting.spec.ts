import { expect, test } from './fixtures.ts'
import { at, guide, languageName, locales, otherThan, titleOf, wayTo, wordsIn } from './guide.ts'

test.use({ javaScriptEnabled: false })

for (const locale of locales) {
  test(`${locale}: without scripting a reader gets from the overview to solved`, async ({ page }) => {
    const { steps } = wordsIn(locale)
    await page.goto(at(locale))
    await page.getByRole('link', { name: titleOf(locale, guide.start) }).click()
    for (const { step, choice } of wayTo('solved')) {
      await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, step) })).toBeVisible()
      await page
        .getByRole('link', { name: steps[step]?.choices[choice] })
        .and(page.locator(`[data-choice="${choice}"]`))
        .click()
    }
    await expect(page.locator('main[data-outcome="solved"]')).toBeVisible()
  })

  test(`${locale}: without scripting the checklist reads and shows no control that does nothing`, async ({ page }) => {
    const { prerequisites, ui } = wordsIn(locale)
    await page.goto(at(locale, 'checklist'))
    await expect(page.getByRole('checkbox')).toHaveCount(Object.keys(prerequisites).length)
    await expect(page.getByRole('button').and(page.locator(':not(header *)'))).toHaveCount(0)
    await page.getByRole('banner').getByRole('button').click()
    await expect(page.getByRole('banner').locator('[aria-current="true"]')).toBeVisible()
    await page.getByText(ui.Prerequisites.howToCheck).first().click()
    await expect(page.locator('details[open]').first()).toBeVisible()
    const other = otherThan(locale)
    await page
      .getByRole('banner')
      .getByRole('link', { name: languageName(other) })
      .click()
    await expect(page).toHaveURL(at(other, 'checklist'))
  })
}

test('without scripting a checkpoint shows its choices and nothing of the trail', async ({ page }) => {
  const { ui } = wordsIn('en')
  await page.goto(at('en', 'works-now'))
  await expect(page.locator('a[data-choice]')).toHaveCount(Object.keys(guide.steps['works-now']?.choices ?? {}).length)
  await expect(page.getByText(ui.Place.giveUpTitle)).toBeHidden()
  await expect(page.getByRole('button').and(page.locator(':not(header *)'))).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: ui.Trail.title })).toBeHidden()
})

test('without scripting the root page lists the languages', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click()
  await expect(page).toHaveURL('/id-ID/')
})
