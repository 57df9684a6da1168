import { caseOf, storeCases, trailOf } from './case.ts'
import { countLayoutShift, expect, holdScripts, test } from './fixtures.ts'
import { editionOf, locale, locales, messagesIn } from './guide.ts'
import { box, choice, fillStorage, heading, prerequisite, progressIn, trail } from './page.ts'

declare global {
  interface Window {
    isTappedEarly: boolean
  }
}

const ui = messagesIn(locale)

test.describe('before the scripts run', () => {
  test('ticks are right in the first painted frame', async ({ page, checklist }) => {
    const edition = editionOf(checklist.guide)
    const [a, b, c] = checklist.ids
    await page.goto(edition.at('checklist'))
    await box(page, edition, a).check()
    await prerequisite(page, edition, b).getByRole('button', { name: ui.Prerequisites.notMet }).click()
    await holdScripts(page)
    await page.goto(edition.at('checklist'), { waitUntil: 'commit' })
    await expect(box(page, edition, a)).toBeChecked()
    await expect(box(page, edition, c)).not.toBeChecked()
    await expect(prerequisite(page, edition, b)).toHaveAttribute('data-state', 'not-met')
  })

  test('taps are kept and recorded once', async ({ page, requiring }) => {
    const edition = editionOf(requiring.guide)
    const [a, b] = requiring.ids
    const release = await holdScripts(page)
    await page.goto(edition.at(requiring.step), { waitUntil: 'commit' })
    await box(page, edition, a).check()
    await prerequisite(page, edition, b).getByRole('button', { name: ui.Prerequisites.notMet }).click()
    await choice(page, edition, requiring.step, requiring.choice).click({ noWaitAfter: true })
    await expect(heading(page, edition.title(requiring.target))).toBeVisible()
    release()
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(2)
    await page.goto(edition.at(requiring.step))
    await expect(box(page, edition, a)).toBeChecked()
    await expect(prerequisite(page, edition, b)).toHaveAttribute('data-state', 'not-met')
  })

  test('a tap that makes React hydrate the page is recorded, too', async ({ page, checklist }) => {
    const edition = editionOf(checklist.guide)
    const [id] = checklist.ids
    await page.addInitScript((id) => {
      // As soon as React knows the document, and before it has rendered anything.
      const tap = () => {
        if (!Object.keys(document).some((key) => key.startsWith('__reactContainer'))) return setTimeout(tap)
        window.isTappedEarly = !('ready' in document.documentElement.dataset)
        document.querySelector<HTMLInputElement>(`[data-prerequisite="${id}"]`)?.click()
      }
      tap()
    }, id)
    await page.goto(edition.at('checklist'))
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    expect(await page.evaluate(() => window.isTappedEarly)).toBe(true)
    await expect(box(page, edition, id)).toBeChecked()
    await expect.poll(async () => (await progressIn(page))?.prerequisites[id]?.state).toBe('confirmed')
  })

  test('a tick taken back where the storage is full stays so, in the first frame, too', async ({ page, checklist }) => {
    const edition = editionOf(checklist.guide)
    const [a, b] = checklist.ids
    await page.goto(edition.at('checklist'))
    await box(page, edition, a).check()
    await fillStorage(page)
    // Taking a tick back alone makes the case no longer.
    await prerequisite(page, edition, b).getByRole('button', { name: ui.Prerequisites.doesNotApply }).click()
    await box(page, edition, a).uncheck()
    const release = await holdScripts(page)
    await page.reload({ waitUntil: 'commit' })
    await expect(prerequisite(page, edition, b)).toHaveAttribute('data-state', 'not-applicable')
    await expect(prerequisite(page, edition, a)).toHaveAttribute('data-state', 'empty')
    release()
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await expect(prerequisite(page, edition, a).getByText(ui.Prerequisites.notChecked)).toBeVisible()
    await expect(prerequisite(page, edition, a)).toHaveAttribute('data-state', 'empty')
    await expect(box(page, edition, a)).not.toBeChecked()
  })

  for (const width of [1440, 390]) {
    test(`nothing moves when the case appears at ${width} px`, async ({ page, fullCase, loop, solved }) => {
      const { guide } = fullCase
      const marks = { [fullCase.ids[0]]: { state: 'confirmed', revision: 1, at: Date.now() } } as const
      await page.setViewportSize({ width, height: 900 })
      await storeCases(page, caseOf(guide, { trail: trailOf(fullCase.answers), prerequisites: marks }))
      await countLayoutShift(page)
      const { at } = editionOf(guide)
      const addresses = [
        ...[undefined, fullCase.head, 'checklist'].map((place) => at(place)),
        editionOf(loop.guide).at(loop.checkpoint),
        editionOf(solved.guide).at(solved.outcome)
      ]
      for (const address of addresses) {
        await page.goto(address)
        await page.waitForLoadState('networkidle')
        await expect(heading(page)).toBeVisible()
        expect(await page.evaluate(() => window.layoutShift)).toEqual([])
      }
    })
  }
})

for (const locale of locales) {
  test(`${locale}: the theme is chosen once and holds from the first frame`, async ({ page, question: { guide, step } }) => {
    const { at, ui } = editionOf(guide, locale)
    await page.goto(at())
    await page.getByRole('button', { name: ui.Site.theme }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await holdScripts(page)
    await page.goto(at(step), { waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
}
