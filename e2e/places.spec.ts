import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { at, guide, locales, titleOf, wordsIn } from './guide.ts'

/** How many places one test opens: a browser takes longer to begin than to go on. */
const chunkSize = 6

const chunks = <T>(items: T[]): T[][] => items.flatMap((_, i) => (i % chunkSize === 0 ? [items.slice(i, i + chunkSize)] : []))

const places = [...Object.keys(guide.steps), ...Object.keys(guide.outcomes)]

for (const locale of locales) {
  for (const chunk of chunks(places)) {
    test(`${locale}: ${chunk.join(', ')} open${locale === 'en' ? ', and axe finds nothing' : ''}`, async ({ page }) => {
      for (const place of chunk) {
        await page.goto(at(locale, place))
        await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, place) })).toBeVisible()
        await expect(page.locator(`main[data-place="${place}"]`)).toBeVisible()
        await expect(page.locator('main[data-outcome]')).toHaveCount(place in guide.outcomes ? 1 : 0)
        if (locale === 'en') expect(await axeFindings(page)).toEqual([])
      }
    })
  }
}

for (const chunk of chunks(Object.entries(guide.steps))) {
  test(`each choice leads to its place at ${chunk.map(([id]) => id).join(', ')}`, async ({ page }) => {
    const { steps } = wordsIn('en')
    for (const [id, step] of chunk) {
      await page.goto(at('en', id))
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
