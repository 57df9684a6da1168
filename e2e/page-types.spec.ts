import type { Page } from '@playwright/test'
import { href } from '#i18n/href.ts'
import { guidePages, pageTypes } from '#lib/guide/guide-pages.ts'
import type { Guide } from '#lib/guide/types.ts'
import { axeFindingsInLightAndDark } from './axe.ts'
import { countLayoutShift, expect, test } from './fixtures.ts'
import { editionOf, guides, locales } from './guide.ts'
import { heading } from './page.ts'

/** Opens a page in every language, in one tab. */
async function lookAt(page: Page, addresses: readonly string[]): Promise<void> {
  await countLayoutShift(page)
  for (const address of addresses) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await expect(heading(page).first()).toBeVisible()
    expect(await page.evaluate(() => window.layoutShift)).toEqual([])
    expect(await axeFindingsInLightAndDark(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  }
}

const title = 'nothing moves, axe finds nothing in light and dark, and 320 px are wide enough'
const inAll = (guide: Guide, place?: string) => locales.map((locale) => editionOf(guide, locale).at(place))

test(`home: ${title}`, async ({ page }) => {
  await lookAt(
    page,
    locales.map((locale) => href({ locale }))
  )
})

test(`overview: ${title}`, async ({ page, question: { guide } }) => {
  await lookAt(page, inAll(guide))
})

test(`step: ${title}`, async ({ page, requiring: { guide, step } }) => {
  await lookAt(page, inAll(guide, step))
})

test(`outcome: ${title}`, async ({ page, handover: { guide, outcome } }) => {
  await lookAt(page, inAll(guide, outcome))
})

for (const type of pageTypes) {
  test(`${type}: ${title}`, async ({ page }) => {
    const guide = guides.find((each) => guidePages(each).includes(type))
    test.skip(!guide, 'No guide of this site has this page')
    if (guide) await lookAt(page, inAll(guide, type))
  })
}

// It has all languages in one.
test(`404: ${title}`, async ({ page }) => {
  await lookAt(page, ['/no-such-page/'])
})
