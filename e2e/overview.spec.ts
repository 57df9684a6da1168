import { expect, test } from './fixtures.ts'
import { at, guide, wordsIn } from './guide.ts'
import { choice, walk } from './trail.ts'

const { ui, steps } = wordsIn('en')

test.describe('the overview', () => {
  test('answers with an empty trail, then names the first answer and leads on', async ({ page }) => {
    await page.goto(at('en'))
    await expect(page.getByText(ui.Case.nothingSaved)).toBeVisible()
    await choice(page, 'symptom', 'connection').click()
    await expect(page).toHaveURL(at('en', 'heartbeat'))

    await page.getByRole('banner').getByRole('link', { name: ui.Guide.overview }).click()
    await expect(page).toHaveURL(at('en'))
    await expect(page.getByText(steps.symptom?.choices.connection ?? '').first()).toBeVisible()
    await expect(choice(page, 'symptom', 'connection')).toBeHidden()
    const resume = page.getByRole('link', { name: ui.Case.resume })
    await expect(resume).toHaveAttribute('href', at('en', 'heartbeat'))
    await resume.click()
    await expect(page).toHaveURL(at('en', 'heartbeat'))
  })

  test('offers the choices again after everything was cleared', async ({ page }) => {
    await walk(page, [['symptom', 'connection']])
    await page.goto(at('en'))
    await expect(choice(page, 'symptom', 'connection')).toBeHidden()
    await page.getByRole('banner').getByRole('link', { name: ui.Pages.checklist.name }).click()
    const progress = page.getByRole('complementary', { name: ui.Checklist.progress })
    await progress.getByRole('button', { name: ui.Trail.startOver }).click()
    await expect(progress.getByRole('heading', { name: ui.Checklist.progress })).toBeFocused()
    await page.getByRole('banner').getByRole('link', { name: ui.Guide.overview }).click()
    await expect(choice(page, 'symptom', 'connection')).toBeVisible()
  })

  test('the first question leads to its place', async ({ page }) => {
    await page.goto(at('en'))
    await page.locator('a[data-start]').click()
    await expect(page).toHaveURL(at('en', guide.start))
  })
})
