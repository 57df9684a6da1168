import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { href } from '#i18n/href.ts'
import { caseKey } from '#lib/cases/storage-keys.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import type { Guide } from '#lib/guide/types.ts'
import { caseOf } from './case.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, locale, messagesIn } from './guide.ts'
import { box, choice, fillStorage, setAside, trail } from './page.ts'

// These run on a secure and on a non-secure origin: nothing is lost on either.

const ui = messagesIn(locale)

test('a hundred deeds from two tabs at once are all there afterwards', async ({ page, context, checklist }) => {
  const edition = editionOf(checklist.guide)
  const other = await context.newPage()
  for (const tab of [page, other]) await tab.goto(edition.at('checklist'))
  for (const tab of [page, other]) await expect(tab.locator('html')).toHaveAttribute('data-ready', '')
  const ids = Object.keys(edition.words.prerequisites)
  const even = ids.filter((_, i) => i % 2 === 0)
  const odd = ids.filter((_, i) => i % 2 === 1)
  // Each tab toggles boxes of its own, each an odd number of times.
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
  const oddTimes = (own: string[]) => 2 * Math.ceil(25 / own.length) + 1
  expect(even.length * oddTimes(even) + odd.length * oddTimes(odd)).toBeGreaterThanOrEqual(100)
  await Promise.all([toggle(page, even, oddTimes(even)), toggle(other, odd, oddTimes(odd))])
  for (const tab of [page, other]) for (const id of ids) await expect(box(tab, edition, id)).toBeChecked()
  await page.reload()
  for (const id of ids) await expect(box(page, edition, id)).toBeChecked()
})

test('a tick is kept where its tab is closed at once and another tab then writes what it had read before', async ({
  page,
  context,
  checklist
}) => {
  const edition = editionOf(checklist.guide)
  const [a, b, c] = checklist.ids
  await page.goto(edition.at('checklist'))
  await box(page, edition, a).check()
  const other = await context.newPage()
  await other.goto(edition.at('checklist'))
  await expect(box(other, edition, a)).toBeChecked()
  const key = caseKey + checklist.guide.id
  const read = await other.evaluate((key) => localStorage.getItem(key) ?? '', key)
  await box(other, edition, b).check()
  await other.close()
  await page.evaluate(([key, read]) => localStorage.setItem(key, read), [key, read] as const)
  await box(page, edition, c).check()
  for (const id of [a, b, c]) await expect(box(page, edition, id)).toBeChecked()
  await page.reload()
  for (const id of [a, b, c]) await expect(box(page, edition, id)).toBeChecked()
})

test('a case that the browser deleted is said, and goes on from what the tab still shows', async ({ page, checklist }) => {
  const edition = editionOf(checklist.guide)
  const [a, b] = checklist.ids
  await page.goto(edition.at('checklist'))
  await box(page, edition, a).check()
  await page.evaluate(() => localStorage.clear())
  await page.evaluate(() => dispatchEvent(new StorageEvent('storage')))
  await expect(page.getByText(ui.Storage.evicted)).toBeVisible()
  await expect(box(page, edition, a)).toBeChecked()
  await box(page, edition, b).check()
  await expect(page.getByText(ui.Storage.evicted)).toBeHidden()
  await page.reload()
  for (const id of [a, b]) await expect(box(page, edition, id)).toBeChecked()
})

test('storage that is blocked is said, and the case works in memory', async ({ page, requiring }) => {
  const edition = editionOf(requiring.guide)
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    }
    Object.defineProperty(window, 'localStorage', refuse)
    Object.defineProperty(window, 'sessionStorage', refuse)
  })
  await page.goto(edition.at(requiring.step))
  await expect(page.getByText(ui.Storage.blocked)).toBeVisible()
  const tick = box(page, edition, requiring.ids[0])
  await tick.check()
  await expect(tick).toBeChecked()
  await choice(page, edition, requiring.step, requiring.choice).click()
  await expect(page).toHaveURL(edition.at(requiring.target))
  await expect(trail(page, edition).getByRole('listitem')).toHaveCount(2)
})

test('storage that is full is said, and the case works in memory', async ({ page, checklist }) => {
  const edition = editionOf(checklist.guide)
  const [a, b] = checklist.ids
  await page.goto(edition.at('checklist'))
  await fillStorage(page)
  await box(page, edition, a).check()
  await expect(page.getByText(ui.Storage.full)).toBeVisible()
  await box(page, edition, b).check()
  for (const id of [a, b]) await expect(box(page, edition, id)).toBeChecked()
})

test('what cannot be read is set aside, never overwritten', async ({ page, checklist }) => {
  const edition = editionOf(checklist.guide)
  const [id] = checklist.ids
  const half = JSON.stringify(caseOf(checklist.guide)).slice(0, 40)
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [`${caseKey}broken`, half] as const)
  await page.goto(edition.at('checklist'))
  await expect(page.getByText(ui.Storage.unreadable)).toBeVisible()
  await box(page, edition, id).check()
  await expect(box(page, edition, id)).toBeChecked()
  expect(await setAside(page)).toEqual([half])
})

/** A case as a file of all cases holds it, with notes of so many characters in all. */
function caseWithNotes(guide: Guide, characters: number, index: number) {
  const steps = Object.keys(guide.steps)
  const each = Math.ceil(characters / steps.length)
  const notes = Object.fromEntries(steps.map((step) => [step, 'x'.repeat(each)]))
  return caseOf(guide, { notes }, { id: `c${index}`, name: `Case ${index}`, createdAt: moment(index), changedAt: moment(index) })
}

test('a storage that real cases have filled keeps the next tick in the tab, and the case can be saved and go on', async ({
  page,
  checklist
}) => {
  test.slow()
  const { guide } = checklist
  const edition = editionOf(guide)
  const longest = 18_000 * Object.keys(guide.steps).length
  // From cases with every note as long as it can be down to ones that fill the last gap.
  const sizes = [
    ...Array<number>(Math.ceil(5_000_000 / longest)).fill(longest),
    ...Array.from({ length: 14 }, (_, i) => Math.floor(longest / 2 ** (i + 1)))
  ]
  const small = caseOf(guide, {}, { id: 'c99', name: 'Small', createdAt: moment(99), changedAt: moment(99) })
  const file = { telusurCases: 1, cases: [small, ...sizes.map((size, index) => caseWithNotes(guide, size, index))] }
  await page.goto(href({ locale }))
  await page
    .getByLabel(ui.Cases.import)
    .setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) })
  await expect(page.getByRole('status')).toContainText(ui.Cases.importNoRoom.other.replace('{n} ', ''))

  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: 'Small' }) })
  await row.getByRole('link', { name: ui.Cases.continue }).click()
  await page.goto(edition.at('checklist'))
  const ids = Object.keys(guide.prerequisites)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-prerequisite]')) box.click()
  })
  await expect(page.getByText(ui.Storage.full)).toBeVisible()
  await page.reload()
  await expect(page.getByText(ui.Storage.full)).toBeVisible()
  for (const id of ids) await expect(box(page, edition, id)).toBeChecked()

  await page.getByRole('link', { name: ui.Storage.toSummary }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: ui.Summary.saveJson }).click()
  ])
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { prerequisites: object }
  expect(Object.keys(saved.prerequisites).sort()).toEqual([...ids].sort())

  await page.evaluate((key) => localStorage.removeItem(key), `${caseKey}c0`)
  await page.goto(edition.at('checklist'))
  await box(page, edition, checklist.ids[0]).uncheck()
  await expect(page.getByText(ui.Storage.full)).toBeHidden()
})
