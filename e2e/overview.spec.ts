import { moment } from '#lib/guide/moment.test-data.ts'
import { caseOf, storeCases, storeTrail, trailOf } from './case.ts'
import { countLayoutShift, expect, test } from './fixtures.ts'
import { type Edition, editionOf, type GivenAnswer, locales, placesOf, wayTo } from './guide.ts'
import { choice } from './page.ts'

test.describe('the overview', () => {
  test('answers with an empty trail, then names the first answer and leads on', async ({ page, question }) => {
    const edition = editionOf(question.guide)
    const { at, label, ui } = edition
    const first = choice(page, edition, question.step, question.choice)
    await page.goto(at())
    await expect(page.getByText(ui.Case.nothingSaved)).toBeVisible()
    await first.click()
    await expect(page).toHaveURL(at(question.target))

    await page.getByRole('banner').getByRole('link', { name: ui.Guide.overview }).click()
    await expect(page).toHaveURL(at())
    await expect(page.getByText(label(question.step, question.choice)).first()).toBeVisible()
    await expect(first).toBeHidden()
    const resume = page.getByRole('link', { name: ui.Case.resume })
    await expect(resume).toHaveAttribute('href', at(question.target))
    await resume.click()
    await expect(page).toHaveURL(at(question.target))
  })

  test('offers the choices again after everything was cleared', async ({ page, fullCase: { guide, answers } }) => {
    const edition = editionOf(guide)
    const { at, ui } = edition
    const [[step, id]] = answers
    const first = choice(page, edition, step, id)
    await storeTrail(page, guide, [[step, id]])
    await page.goto(at())
    await expect(first).toBeHidden()
    await page.getByRole('banner').getByRole('link', { name: ui.Pages.checklist.name }).click()
    const progress = page.getByRole('complementary', { name: ui.Checklist.progress })
    await progress.getByRole('button', { name: ui.Trail.startOver }).click()
    await page.getByRole('button', { name: ui.Clear.clear }).click()
    await expect(progress.getByRole('heading', { name: ui.Checklist.progress })).toBeFocused()
    await page.getByRole('banner').getByRole('link', { name: ui.Guide.overview }).click()
    await expect(first).toBeVisible()
  })

  test('the first question leads to its place', async ({ page, question: { guide, step } }) => {
    const { at } = editionOf(guide)
    await page.goto(at())
    await page.locator('a[data-start]').click()
    await expect(page).toHaveURL(at(step))
  })
})

/** Answers that lead to the place whose title is the longest: the most that the panel has to say. */
function caseAtLongestTitle(edition: Edition) {
  const { guide, title } = edition
  const [longest = guide.start] = placesOf(guide).sort((a, b) => title(b).length - title(a).length)
  const way = wayTo(guide, longest).map(({ step, choice }): GivenAnswer => [step, choice])
  const prerequisites = Object.keys(guide.prerequisites).map((id) => [id, { state: 'confirmed', revision: 1, at: moment(0) }])
  return caseOf(guide, { trail: trailOf(way), prerequisites: Object.fromEntries(prerequisites) })
}

const textSpacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

for (const locale of locales) {
  for (const spacing of ['', textSpacing]) {
    test(`${locale}: nothing moves when the longest title appears at any width${spacing && ', with the text spaced out'}`, async ({
      page,
      question: { guide }
    }) => {
      const edition = editionOf(guide, locale)
      await storeCases(page, caseAtLongestTitle(edition))
      await countLayoutShift(page)
      await page.addInitScript((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
      }, spacing)
      for (const width of [1440, 1100, 1000, 721, 600, 390, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(edition.at())
        await expect(page.getByRole('link', { name: edition.ui.Case.resume })).toBeVisible()
        expect(await page.evaluate(() => window.layoutShift), `${width} px`).toEqual([])
      }
    })
  }
}
