import { expect, test } from './fixtures.ts'
import { at, titleOf, wordsIn } from './guide.ts'

test.describe('in Indonesian', () => {
  const locale = 'id-ID'
  const { ui } = wordsIn(locale)

  test('with rails on both sides, Tab goes from the trail over the step to the prerequisites', async ({ page }) => {
    await page.goto(at(locale, 'heartbeat'))
    const [rail, main] = [page.getByRole('complementary', { name: ui.Prerequisites.title }), page.getByRole('main')]
    await expect(rail.getByRole('listitem')).not.toHaveCount(0)
    await page.getByRole('heading', { level: 1, name: titleOf(locale, 'heartbeat') }).focus()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: ui.Place.toChoices })).toBeFocused()
    await main.locator('summary').last().focus()
    await page.keyboard.press('Tab')
    await expect(rail.getByRole('link').first()).toBeFocused()
  })

  test('on a phone the rails open from two buttons above the question, and close again', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(at(locale, 'heartbeat'))
    const rails = [
      [page.getByRole('button', { name: ui.Trail.short }), page.getByRole('navigation', { name: ui.Trail.title })],
      [
        page.getByRole('button', { name: ui.Prerequisites.title }),
        page.getByRole('complementary', { name: ui.Prerequisites.title })
      ]
    ] as const
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox()

    for (const [button, rail] of rails) {
      const place = await button.boundingBox()
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(heading?.y ?? 0)
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
    expect(await page.getByRole('heading', { level: 1 }).boundingBox()).toEqual(heading)
  })
})

test('on a phone an answer in the open trail leads to its step and closes the trail', async ({ page }) => {
  const { ui, steps } = wordsIn('en')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(at('en', 'symptom'))
  await page.getByRole('link', { name: steps.symptom?.choices.connection }).click()
  await expect(page).toHaveURL(at('en', 'heartbeat'))
  const trail = page.getByRole('navigation', { name: ui.Trail.title })
  for (const _ of ['another step', 'the step that is shown']) {
    await page.getByRole('button', { name: ui.Trail.short }).click()
    await trail.getByRole('link', { name: titleOf('en', 'symptom') }).click()
    await expect(page).toHaveURL(at('en', 'symptom'))
    await expect(trail).toBeHidden()
  }
})
