import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { at, guide, titleOf, wordsIn } from './guide.ts'

/** How many places one test opens: a browser takes longer to begin than to go on. */
const chunkSize = 6

const chunks = <T>(items: T[]): T[][] => items.flatMap((_, i) => (i % chunkSize === 0 ? [items.slice(i, i + chunkSize)] : []))

const places = [...Object.keys(guide.steps), ...Object.keys(guide.outcomes)]

for (const chunk of chunks(places)) {
  test(`in Indonesian, ${chunk.join(', ')} open, and axe finds nothing`, async ({ page }) => {
    for (const place of chunk) {
      await page.goto(at('id-ID', place))
      await expect(page.getByRole('heading', { level: 1, name: titleOf('id-ID', place) })).toBeVisible()
      await expect(page.locator(`main[data-place="${place}"]`)).toBeVisible()
      await expect(page.locator('main[data-outcome]')).toHaveCount(place in guide.outcomes ? 1 : 0)
      expect(await axeFindings(page)).toEqual([])
    }
  })
}

// In English every place opens here: each is the target of a choice, but for the first question, which opens by its address.
for (const chunk of chunks(Object.entries(guide.steps))) {
  test(`each choice leads to its place at ${chunk.map(([id]) => id).join(', ')}`, async ({ page }) => {
    const { steps } = wordsIn('en')
    for (const [id, step] of chunk) {
      await page.goto(at('en', id))
      await expect(page.getByRole('heading', { level: 1, name: titleOf('en', id) })).toBeVisible()
      for (const [choice, target] of Object.entries(step.choices)) {
        const label = steps[id]?.choices[choice] ?? ''
        await page
          .getByRole('main')
          .getByRole('link', { name: label })
          .and(page.locator(`[data-choice="${choice}"]`))
          .click()
        await expect(page).toHaveURL(at('en', target))
        await expect(page.getByRole('heading', { level: 1, name: titleOf('en', target) })).toBeFocused()
        await page.goBack()
        await expect(page.getByRole('heading', { level: 1, name: titleOf('en', id) })).toBeFocused()
      }
    }
  })
}

test('every place but the first question is the target of a choice', () => {
  const targets = new Set(Object.values(guide.steps).flatMap(({ choices }) => Object.values(choices)))
  expect(places.filter((place) => place !== guide.start && !targets.has(place))).toEqual([])
})
