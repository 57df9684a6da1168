import { expect, test } from './fixtures.ts'
import { at, languageName, titleOf, wordsIn } from './guide.ts'
import { box } from './prerequisites.ts'
import { choice, trail } from './trail.ts'

const { ui, prerequisites } = wordsIn('en')

test.describe('prerequisites', () => {
  test('a confirmed prerequisite survives a reload and the language switch', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    await box(page, 'licence').check()
    await page.reload()
    await expect(box(page, 'licence')).toBeChecked()

    await page
      .getByRole('banner')
      .getByRole('link', { name: languageName('id-ID') })
      .click()
    await expect(page).toHaveURL(at('id-ID', 'checklist'))
    await expect(box(page, 'licence', 'id-ID')).toBeChecked()
    await expect(page.getByRole('complementary', { name: wordsIn('id-ID').ui.Checklist.progress })).toContainText('1 dari 17')
  })

  test('not met and does not apply are pressed and pressed again', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    const row = page.getByRole('listitem').filter({ has: box(page, 'supported-version') })
    const notMet = row.getByRole('button', { name: ui.Prerequisites.notMet })
    const doesNotApply = row.getByRole('button', { name: ui.Prerequisites.doesNotApply })

    await notMet.click()
    await expect(notMet).toHaveAttribute('aria-pressed', 'true')
    await expect(row.getByRole('link', { name: ui.Prerequisites.howToFix })).toHaveAttribute('href', at('en', 'upgrade'))
    await doesNotApply.click()
    await expect(doesNotApply).toHaveAttribute('aria-pressed', 'true')
    await expect(notMet).toHaveAttribute('aria-pressed', 'false')
    await page.reload()
    await expect(doesNotApply).toHaveAttribute('aria-pressed', 'true')
    await doesNotApply.click()
    await expect(doesNotApply).toHaveAttribute('aria-pressed', 'false')
    await box(page, 'supported-version').check()
    await expect(row.getByText(ui.Prerequisites.confirmed)).toBeVisible()
  })

  test('what a step settles suggests a choice and answers nothing', async ({ page }) => {
    await page.goto(at('en', 'connect-version'))
    await box(page, 'supported-version').check()
    await expect(choice(page, 'connect-version', 'supported').getByText(ui.Choices.suggested)).toBeVisible()
    await page.getByRole('button', { name: ui.Prerequisites.notMet }).click()
    await expect(choice(page, 'connect-version', 'too-old').getByText(ui.Choices.suggested)).toBeVisible()
    await expect(choice(page, 'connect-version', 'supported').getByText(ui.Choices.suggested)).toBeHidden()
    await expect(trail(page).getByRole('listitem')).toHaveCount(0)
  })

  test('the checklist names what comes next: not met, then what is to be looked at, then that all is settled', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    const progress = page.getByRole('complementary', { name: ui.Checklist.progress })
    const ids = Object.keys(prerequisites)
    const shortOf = (id = '') => prerequisites[id]?.short ?? ''
    await expect(progress.getByRole('link', { name: shortOf(ids[0]) })).toHaveAttribute('href', `#${ids[0]}`)
    await box(page, ids[0] ?? '').check()
    await progress.getByRole('link', { name: shortOf(ids[1]) }).click()
    await expect(page).toHaveURL(`${at('en', 'checklist')}#${ids[1]}`)

    const row = page.getByRole('listitem').filter({ has: box(page, 'supported-version') })
    await row.getByRole('button', { name: ui.Prerequisites.notMet }).click()
    await expect(progress.getByRole('link', { name: titleOf('en', 'upgrade') })).toHaveAttribute('href', at('en', 'upgrade'))
    for (const id of ids) await box(page, id).check()
    await expect(progress.getByText(ui.Checklist.allSettled)).toBeVisible()
  })

  test('one that asks for more since it was confirmed says so and is not ticked', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    await box(page, 'licence').check()
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((each) => each.startsWith('telusur:case:')) ?? ''
      localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('"revision":1,"at"', '"revision":0,"at"'))
    })
    await page.reload()
    const row = page.getByRole('listitem').filter({ has: box(page, 'licence') })
    await expect(row.getByText(ui.Prerequisites.changed)).toBeVisible()
    await expect(box(page, 'licence')).not.toBeChecked()
    await box(page, 'licence').check()
    await expect(row.getByText(ui.Prerequisites.changed)).toBeHidden()
  })
})
