import { expect, test } from './fixtures.ts'
import { editionOf, otherLocale } from './guide.ts'
import { choice, heading, trail } from './page.ts'

test.describe('in another language', () => {
  test('with rails on both sides, Tab goes from the trail over the step to the prerequisites', async ({ page, requiring }) => {
    const { at, title, ui } = editionOf(requiring.guide, otherLocale)
    await page.goto(at(requiring.step))
    const [rail, main] = [page.getByRole('complementary', { name: ui.Prerequisites.title }), page.getByRole('main')]
    await expect(rail.getByRole('listitem')).not.toHaveCount(0)
    await heading(page, title(requiring.step)).focus()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: ui.Place.toChoices })).toBeFocused()
    await main.locator('summary').last().focus()
    await page.keyboard.press('Tab')
    await expect(rail.getByRole('link').first()).toBeFocused()
  })

  test('on a phone the rails open from two buttons above the question, and close again', async ({ page, requiring }) => {
    const edition = editionOf(requiring.guide, otherLocale)
    const { ui } = edition
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(edition.at(requiring.step))
    const rails = [
      [page.getByRole('button', { name: ui.Trail.short }), trail(page, edition)],
      [
        page.getByRole('button', { name: ui.Prerequisites.title }),
        page.getByRole('complementary', { name: ui.Prerequisites.title })
      ]
    ] as const
    const before = await heading(page).boundingBox()

    for (const [button, rail] of rails) {
      const place = await button.boundingBox()
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(before?.y ?? 0)
      await expect(rail).toBeHidden()
      await button.press('Enter')
      await expect(rail).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(rail.locator(':focus')).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(rail).toBeHidden()
      await expect(button).toBeFocused()
      await button.click()
      await rail.getByRole('button', { name: ui.Site.close }).click()
      await expect(rail).toBeHidden()
    }
    expect(await heading(page).boundingBox()).toEqual(before)
  })
})

test('on a phone an answer in the open trail leads to its step and closes the trail', async ({ page, question }) => {
  const edition = editionOf(question.guide)
  const { at, title, ui } = edition
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(at(question.step))
  await choice(page, edition, question.step, question.choice).click()
  await expect(page).toHaveURL(at(question.target))
  for (const _ of ['another step', 'the step that is shown']) {
    await page.getByRole('button', { name: ui.Trail.short }).click()
    await trail(page, edition)
      .getByRole('link', { name: title(question.step) })
      .click()
    await expect(page).toHaveURL(at(question.step))
    await expect(trail(page, edition)).toBeHidden()
  }
})
