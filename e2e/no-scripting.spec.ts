import { expect, test } from './fixtures.ts'
import { editionOf, languageName, locales, otherLocale, otherThan } from './guide.ts'
import { choice, heading, switchLanguage, trail } from './page.ts'

test.use({ javaScriptEnabled: false })

for (const locale of locales) {
  test(`${locale}: without scripting a reader gets from the overview to solved`, async ({ page, solved }) => {
    const edition = editionOf(solved.guide, locale)
    await page.goto(edition.at())
    await page
      .getByRole('main')
      .getByRole('link', { name: edition.title(solved.guide.start) })
      .click()
    for (const [step, id] of solved.answers) {
      await expect(heading(page, edition.title(step))).toBeVisible()
      await choice(page, edition, step, id).click()
    }
    await expect(page.locator('main[data-outcome="solved"]')).toBeVisible()
  })

  test(`${locale}: without scripting the checklist reads and shows no control that does nothing`, async ({ page, checklist }) => {
    const edition = editionOf(checklist.guide, locale)
    const { at, ui, words } = edition
    await page.goto(at('checklist'))
    await expect(page.getByRole('checkbox')).toHaveCount(Object.keys(words.prerequisites).length)
    await expect(page.getByRole('button').and(page.locator(':not(header *)'))).toHaveCount(0)
    await page.getByRole('banner').getByRole('button').first().click()
    await expect(page.getByRole('banner').locator('[aria-current="true"]')).toBeVisible()
    await page.getByText(ui.Prerequisites.howToCheck).first().click()
    await expect(page.locator('details[open]').first()).toBeVisible()
    const other = otherThan(locale)
    await switchLanguage(page, edition, other)
    await expect(page).toHaveURL(editionOf(checklist.guide, other).at('checklist'))
  })
}

test('without scripting a checkpoint shows its choices and nothing of the trail', async ({ page, loop }) => {
  const edition = editionOf(loop.guide)
  await page.goto(edition.at(loop.checkpoint))
  await expect(page.locator('a[data-choice]')).toHaveCount(Object.keys(loop.guide.steps[loop.checkpoint]?.choices ?? {}).length)
  await expect(page.getByText(edition.ui.Place.giveUpTitle)).toBeHidden()
  await expect(page.getByRole('button').and(page.locator(':not(header *)'))).toHaveCount(0)
  await expect(trail(page, edition)).toBeHidden()
})

test('without scripting the root page lists the languages', async ({ page }) => {
  await page.goto('/')
  for (const each of locales) await expect(page.getByRole('link', { name: languageName(each) })).toBeVisible()
  await page.getByRole('link', { name: languageName(otherLocale) }).click()
  await expect(page).toHaveURL(`/${otherLocale}/`)
})
