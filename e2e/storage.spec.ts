import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { href } from '#i18n/href.ts'
import { expect, test, watch } from './fixtures.ts'
import { at, guide, wordsIn } from './guide.ts'
import { box } from './prerequisites.ts'

// These run on a secure and on a non-secure origin: nothing is lost on either.

const { ui, prerequisites } = wordsIn('en')

test('a hundred deeds from two tabs at once are all there afterwards', async ({ page, context, baseURL }) => {
  const other = await context.newPage()
  const problems = watch(other, baseURL)
  for (const tab of [page, other]) await tab.goto(at('en', 'checklist'))
  for (const tab of [page, other]) await expect(tab.locator('html')).toHaveAttribute('data-ready', '')
  const ids = Object.keys(prerequisites)
  // Each tab toggles boxes of its own, each an odd number of times: 9 boxes 5 times, 8 boxes 7 times.
  const toggle = (tab: Page, own: string[], times: number) =>
    tab.evaluate(
      async ([own, times]) => {
        for (let i = 0; i < own.length * times; i++) {
          document.querySelector<HTMLInputElement>(`input[data-prerequisite="${own[i % own.length]}"]`)?.click()
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
      },
      [own, times] as const
    )
  const even = ids.filter((_, i) => i % 2 === 0)
  const odd = ids.filter((_, i) => i % 2 === 1)
  expect(even.length * 5 + odd.length * 7).toBeGreaterThan(100)
  await Promise.all([toggle(page, even, 5), toggle(other, odd, 7)])
  for (const tab of [page, other]) for (const id of ids) await expect(box(tab, id)).toBeChecked()
  await page.reload()
  for (const id of ids) await expect(box(page, id)).toBeChecked()
  expect(problems).toEqual([])
})

test('a case that the browser deleted is said, and goes on from what the tab still shows', async ({ page }) => {
  await page.goto(at('en', 'checklist'))
  await box(page, 'licence').check()
  await page.evaluate(() => localStorage.clear())
  await page.evaluate(() => dispatchEvent(new StorageEvent('storage')))
  await expect(page.getByText(ui.Storage.evicted)).toBeVisible()
  await expect(box(page, 'licence')).toBeChecked()
  await box(page, 'test-user').check()
  await expect(page.getByText(ui.Storage.evicted)).toBeHidden()
  await page.reload()
  for (const id of ['licence', 'test-user']) await expect(box(page, id)).toBeChecked()
})

/** A case as a file of all cases holds it, with notes of so many characters in all. */
function caseOf(characters: number, index: number) {
  const steps = Object.keys(guide.steps)
  const each = Math.ceil(characters / steps.length)
  const notes = Object.fromEntries(steps.map((step) => [step, 'x'.repeat(each)]))
  const progress = { trail: [], remembered: {}, prerequisites: {}, notes, signals: {}, evidence: {} }
  const times = { createdAt: index, changedAt: index }
  const common = { format: 1, guide: guide.id, revision: guide.revision, values: {}, recent: {} }
  return { ...common, id: `c${index}`, name: `Case ${index}`, ...times, progress }
}

test('a storage that real cases have filled keeps the next tick in the tab, and the case can be saved and go on', async ({
  page
}) => {
  test.slow()
  const small = { ...caseOf(0, 99), progress: { ...caseOf(0, 99).progress, notes: {} }, name: 'Small' }
  // From cases with every note as long as it can be down to ones that fill the last gap.
  const sizes = [...Array<number>(7).fill(800_000), ...Array.from({ length: 14 }, (_, i) => Math.floor(800_000 / 2 ** (i + 1)))]
  const file = { telusurCases: 1, cases: [small, ...sizes.map(caseOf)] }
  await page.goto(href({ locale: 'en' }))
  await page
    .getByLabel(ui.Cases.import)
    .setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) })
  await expect(page.getByRole('status')).toContainText(/\d+ cases added, \d+ have no room/)

  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: 'Small' }) })
  await row.getByRole('link', { name: ui.Cases.continue }).click()
  await page.goto(at('en', 'checklist'))
  const ids = Object.keys(prerequisites)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-prerequisite]')) box.click()
  })
  await expect(page.getByText(ui.Storage.full)).toBeVisible()
  await page.reload()
  await expect(page.getByText(ui.Storage.full)).toBeVisible()
  for (const id of ids) await expect(box(page, id)).toBeChecked()

  await page.getByRole('link', { name: ui.Storage.toSummary }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: ui.Summary.saveJson }).click()
  ])
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { prerequisites: object }
  expect(Object.keys(saved.prerequisites).sort()).toEqual([...ids].sort())

  await page.evaluate(() => localStorage.removeItem('telusur:case:c0'))
  await page.goto(at('en', 'checklist'))
  await box(page, 'licence').uncheck()
  await expect(page.getByText(ui.Storage.full)).toBeHidden()
})
