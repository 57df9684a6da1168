import { formatMessage } from '#i18n/format-message.ts'
import type { Mark } from '#lib/guide/case.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import type { Guide } from '#lib/guide/types.ts'
import { caseOf, storeCases, trailOf } from './case.ts'
import { countLayoutShift, expect, holdScripts, test } from './fixtures.ts'
import { editionOf, locales } from './guide.ts'
import { box, choice, prerequisite, progressIn } from './page.ts'

const marked = ({ prerequisites }: Guide, ids: readonly string[], state: Mark['state']) =>
  Object.fromEntries(ids.map((id) => [id, { state, revision: mustLookup(prerequisites, id).revision, at: moment(0) }]))

for (const locale of locales) {
  test(`${locale}: a fix and a solved case ask about what was marked as not met, and nothing moves`, async ({ page, fixing }) => {
    const { guide, prerequisite: id, step, done, outcome, answers } = fixing
    const edition = editionOf(guide, locale)
    const { at, ui } = edition
    const question = page.getByText(ui.Place.metNow)
    await page.goto(at(step))
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await expect(question).toBeHidden()

    await storeCases(page, caseOf(guide, { trail: trailOf(answers), prerequisites: marked(guide, [id], 'not-met') }))
    await countLayoutShift(page)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const place of [step, outcome]) {
        await page.goto(at(place))
        await page.waitForLoadState('networkidle')
        await expect(question).toBeVisible()
        await expect(prerequisite(page, edition, id).getByText(ui.Prerequisites.notMet).first()).toBeVisible()
        await expect(page.locator('[data-ask] li').filter({ visible: true })).toHaveCount(1)
        expect(await page.evaluate(() => window.layoutShift)).toEqual([])
      }
    }
    await page.goto(at(step))
    await choice(page, edition, step, done).click()
    await expect.poll(async () => (await progressIn(page))?.prerequisites[id]?.state).toBe('not-met')

    await page.goto(at('summary'))
    await expect(page.getByText(`${ui.Summary.beforeFix} (1)`)).toBeVisible()
    await page.goto(at(outcome))
    await box(page, edition, id).check()
    await expect(prerequisite(page, edition, id)).toHaveAttribute('data-state', 'confirmed')
    await expect(question).toBeVisible()
    await page.reload()
    await expect(question).toBeHidden()
  })

  test(`${locale}: what a step requires is one line once it is settled, which opens and folds again`, async ({
    page,
    requiring
  }) => {
    const { guide, step } = requiring
    const edition = editionOf(guide, locale)
    const { at, ui, words } = edition
    const { requires = [] } = mustLookup(guide.steps, step)
    const [first = '', ...others] = requires
    const names = requires.map((id) => mustLookup(words.prerequisites, id).short).join(', ')
    const line = page.getByText(formatMessage(ui.Place.settled, { names }))
    const row = prerequisite(page, edition, first)
    const settled = { ...marked(guide, [first], 'confirmed'), ...marked(guide, others, 'not-applicable') }
    await storeCases(page, caseOf(guide, { prerequisites: settled }))
    await countLayoutShift(page)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(at(step))
      await page.waitForLoadState('networkidle')
      await expect(line).toBeVisible()
      await expect(row).toBeHidden()
      expect(await page.evaluate(() => window.layoutShift)).toEqual([])
    }
    await line.click()
    await expect(row).toBeVisible()
    await line.click()
    await expect(row).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(row).toBeVisible()
  })
}

test('the line is there in the first painted frame; a list that is settled on the page stays until the next', async ({
  page,
  requiring
}) => {
  const { guide, step } = requiring
  const edition = editionOf(guide)
  const { requires = [] } = mustLookup(guide.steps, step)
  const [first = '', ...others] = requires
  await storeCases(page, caseOf(guide, { prerequisites: marked(guide, others, 'confirmed') }))
  await page.goto(edition.at(step))
  await box(page, edition, first).check()
  await expect(prerequisite(page, edition, first)).toHaveAttribute('data-state', 'confirmed')
  await expect(prerequisite(page, edition, first)).toBeVisible()
  await expect.poll(async () => (await progressIn(page))?.prerequisites[first]?.state).toBe('confirmed')
  await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('[data-fold] > details')).toBeVisible()
  await expect(prerequisite(page, edition, first)).toBeHidden()
})
