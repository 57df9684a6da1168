import { storeTrail } from './case.ts'
import { expect, test } from './fixtures.ts'
import { editionOf } from './guide.ts'
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
