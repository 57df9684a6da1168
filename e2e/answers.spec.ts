import { formatCount } from '#i18n/format-count.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, guides, locales } from './guide.ts'
import { trail } from './page.ts'

for (const guide of guides) {
  for (const locale of locales) {
    test(`${guide.id}, ${locale}: on a desktop every step leads to its answers at once, and at least half show all of them`, async ({
      page
    }) => {
      const steps = Object.keys(guide.steps)
      test.setTimeout(20_000 + steps.length * 1_500)
      const { at, ui } = editionOf(guide, locale)
      await page.setViewportSize({ width: 1440, height: 900 })
      const cut: string[] = []
      for (const step of steps) {
        await page.goto(at(step), { waitUntil: 'domcontentloaded' })
        await expect(page.getByRole('link', { name: ui.Place.toChoices })).toBeInViewport({ ratio: 1 })
        const ends = await page
          .locator(`ul[data-step="${step}"] a[data-choice]`)
          .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom))
        expect(ends).toHaveLength(Object.keys(mustLookup(guide.steps, step).choices).length)
        if (Math.max(...ends) > 900) cut.push(step)
      }
      expect(cut.length, cut.join(' ')).toBeLessThanOrEqual(steps.length / 2)
    })
  }
}

test('on a phone a bar along the lower edge leads to the answers and answers nothing; it is gone where they are', async ({
  page,
  requiring
}) => {
  const edition = editionOf(requiring.guide)
  const { ui, locale } = edition
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(edition.at(requiring.step))
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const count = Object.keys(mustLookup(requiring.guide.steps, requiring.step).choices).length
  const bar = page.getByRole('main').locator('[aria-hidden] > a[href="#choices"]')
  await expect(bar).toHaveText(formatCount(ui.Case.answers, count, locale))
  const box = await bar.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0)
  await bar.click()
  const ask = page.getByRole('heading', { level: 2, name: mustLookup(edition.words.steps, requiring.step).ask })
  await expect(ask).toBeInViewport()
  const isCovered = await bar.evaluate((link) => {
    const { x, y, width, height } = link.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    return y > innerHeight || !top || !link.contains(top)
  })
  expect(isCovered).toBe(true)
  await expect(trail(page, edition).getByRole('listitem')).toHaveCount(0)
})
