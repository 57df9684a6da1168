import type { Page } from '@playwright/test'
import { guidePages } from '#lib/guide/guide-pages.ts'
import type { Guide } from '#lib/guide/types.ts'
import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { type Edition, editionOf, guides, locales, placesOf } from './guide.ts'
import { choice, heading } from './page.ts'

type Lead = { step: string; choice: string; target: string }

/** The choices to follow in each language: every one in some language, and in every language one to each place. */
function shared(guide: Guide): Map<string, Lead[]> {
  const leads = Object.entries(guide.steps).flatMap(([step, { choices }]) =>
    Object.entries(choices).map(([choice, target]): Lead => ({ step, choice, target }))
  )
  const shares = new Map(locales.map((locale) => [locale, [] as Lead[]]))
  for (const [offset, place] of placesOf(guide).entries()) {
    const to = leads.filter(({ target }) => target === place)
    const turns = to.length > 0 ? Math.max(to.length, locales.length) : 0
    for (let i = 0; i < turns; i++) shares.get(locales[(i + offset) % locales.length] ?? '')?.push(to[i % to.length] as Lead)
  }
  return shares
}

/** Half of the places in one language and half in the other: axe looks at each once. */
const isLookedAt = (guide: Guide, place: string, locale: string) =>
  placesOf(guide).indexOf(place) % locales.length === locales.indexOf(locale)

async function lookAt(page: Page, isThorough: boolean): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  if (isThorough) expect(await axeFindings(page)).toEqual([])
}

/** Walks through a guide in one tab, back where a way ends: each choice leads to its place, whose heading has the focus. */
async function walkAll(page: Page, edition: Edition, leads: readonly Lead[]): Promise<void> {
  const { at, guide, locale, title, ui, words } = edition
  const left = new Map<string, Lead[]>()
  for (const lead of leads) left.set(lead.step, [...(left.get(lead.step) ?? []), lead])
  const seen = new Set<string>()

  async function arrive(place: string) {
    await expect(heading(page, title(place))).toBeVisible()
    await expect(page).toHaveTitle([title(place), words.guide.short, ui.Site.name].join(' · '))
    await expect(page.locator('main[data-outcome]')).toHaveCount(place in guide.outcomes ? 1 : 0)
    if (!seen.has(place)) await lookAt(page, isLookedAt(guide, place, locale))
    seen.add(place)
  }

  async function goOnFrom(step: string, depth: number) {
    for (let lead = left.get(step)?.shift(); lead; lead = left.get(step)?.shift()) {
      await choice(page, edition, step, lead.choice).dispatchEvent('click')
      await expect(page).toHaveURL(at(lead.target))
      await expect(heading(page, title(lead.target))).toBeFocused()
      const isNew = !seen.has(lead.target)
      await arrive(lead.target)
      // Browsers remember about fifty pages of a tab.
      if (isNew && depth < 40) await goOnFrom(lead.target, depth + 1)
      await page.goBack()
      await expect(page).toHaveURL(at(step))
      await expect(heading(page, title(step))).toBeVisible()
    }
  }

  for (const step of [guide.start, ...left.keys()]) {
    if (!left.get(step)?.length) continue
    await page.goto(at(step))
    await arrive(step)
    await goOnFrom(step, 0)
  }
}

for (const guide of guides) {
  for (const [locale, leads] of shared(guide)) {
    test(`${guide.id}, ${locale}: its places open and its choices lead where they say; axe finds nothing, and 320 px are wide enough`, async ({
      page
    }) => {
      test.setTimeout(30_000 + leads.length * 5_000)
      const edition = editionOf(guide, locale)
      await page.setViewportSize({ width: 320, height: 640 })
      await walkAll(page, edition, leads)
      // Of the first guide that has such a page, more is looked at beside.
      const others = guides[0] === guide ? [] : [undefined, ...guidePages(guide)]
      for (const [i, place] of others.entries()) {
        await page
          .getByRole('banner')
          .locator(`a[href="${edition.at(place)}"]`)
          .first()
          .dispatchEvent('click')
        await expect(page).toHaveURL(edition.at(place))
        await expect(page).toHaveTitle(/./)
        await expect(heading(page)).toBeVisible()
        await lookAt(page, i % locales.length === locales.indexOf(locale))
      }
    })
  }

  test(`${guide.id}: every choice is followed in some language, every place in each`, () => {
    const shares = shared(guide)
    const followed = new Set([...shares.values()].flat().map(({ step, choice }) => `${step}/${choice}`))
    const choices = Object.entries(guide.steps).flatMap(([step, { choices }]) => Object.keys(choices).map((id) => `${step}/${id}`))
    expect([...followed].sort()).toEqual(choices.sort())
    for (const leads of shares.values()) {
      const reached = new Set([guide.start, ...leads.map(({ target }) => target)])
      expect(placesOf(guide).filter((place) => !reached.has(place))).toEqual([])
    }
  })
}
