import { href } from '#i18n/href.ts'
import { keysRead, poisonsOf } from '#lib/cases/poison.test-data.ts'
import { caseKey } from '#lib/cases/storage-keys.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, locale } from './guide.ts'
import { box, heading } from './page.ts'

// An error on the console or an uncaught one fails a test.

test('every type of page opens over stored cases that make no sense', async ({ page, handover, requiring }) => {
  test.slow()
  const { guide } = requiring
  const { at } = editionOf(guide)
  await page.addInitScript(
    (texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text)
      sessionStorage.clear()
    },
    poisonsOf(guide.id).map(([, text], i) => [`${caseKey}c${i}`, text] as const)
  )
  const places = [undefined, requiring.step, ...guidePages(guide)].map((place) => at(place))
  for (const address of [href({ locale }), ...places, editionOf(handover.guide).at(handover.outcome)]) {
    await page.goto(address)
    await expect(heading(page), address).toBeVisible()
  }
})

test('a page opens over anything that the tab may have kept, and takes a tick', async ({ page, requiring }) => {
  test.slow()
  const edition = editionOf(requiring.guide)
  const { session } = keysRead(requiring.guide.id)
  const tick = box(page, edition, requiring.ids[0])
  await page.goto(edition.at(requiring.step))
  for (const [name, text] of poisonsOf(requiring.guide.id)) {
    await page.evaluate(
      ([keys, text]) => {
        localStorage.clear()
        for (const key of keys) sessionStorage.setItem(key, text)
      },
      [session, text] as const
    )
    await page.reload()
    await expect(page.locator('html'), name).toHaveAttribute('data-ready', '')
    await expect(heading(page), name).toBeVisible()
    await tick.check()
    await expect(tick, name).toBeChecked()
  }
})

test('storage that gives nothing back is said', async ({ page, checklist }) => {
  const edition = editionOf(checklist.guide)
  await page.addInitScript(() => {
    Object.defineProperty(Storage.prototype, 'getItem', {
      value: () => {
        throw new Error('NS_ERROR_FILE_CORRUPTED')
      }
    })
  })
  await page.goto(edition.at('checklist'))
  await expect(page.getByText(edition.ui.Storage.blocked)).toBeVisible()
  await box(page, edition, checklist.ids[0]).check()
  await expect(box(page, edition, checklist.ids[0])).toBeChecked()
})
