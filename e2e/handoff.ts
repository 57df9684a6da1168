import type { Browser, Locator, Page } from '@playwright/test'
import type { Handoff } from '#lib/guide/handoff.ts'
import { encodeHandoff } from '#lib/handoff/link.ts'
import { expect, watch } from './fixtures.ts'
import { at, guide, type Locale, titleOf, wordsIn } from './guide.ts'

const minute = 60_000
export const made = Date.now() - 10 * minute

/** What a colleague knows: three answers, and four prerequisites. */
export const theirs: Handoff = {
  guide: guide.id,
  revision: guide.revision,
  madeAt: made,
  trail: [
    { step: 'symptom', choice: 'set-up', at: made - 3 * minute },
    { step: 'status-line', choice: 'cannot-connect', at: made - 2 * minute },
    { step: 'heartbeat', choice: 'no-heartbeat', at: made - minute }
  ],
  prerequisites: {
    licence: { state: 'confirmed', revision: 1, at: made },
    'one-active-server': { state: 'confirmed', revision: 1, at: made },
    'supported-version': { state: 'not-met', revision: 1, at: made }
  }
}

/** The hand-off link to a place. */
export const linkTo = async (locale: Locale, handoff: Handoff = theirs, place = 'service-bus-reachable') =>
  at(locale, place) + (await encodeHandoff(handoff))

export const ui = (locale: Locale) => wordsIn(locale).ui
/** What is shown of a hand-off that came in. */
export const dialog = (page: Page): Locator => page.locator('[data-handoff]')
export const box = (page: Page, id: string, locale: Locale) =>
  page.getByRole('checkbox', { name: wordsIn(locale).prerequisites[id]?.title, exact: true })

/** A browser of its own whose reader has answered one question and ticked two prerequisites. */
export async function receiver(browser: Browser, baseURL: string | undefined, locale: Locale) {
  const page = await (await browser.newContext({ baseURL, reducedMotion: 'reduce' })).newPage()
  const problems = watch(page, baseURL)
  await page.goto(at(locale, 'symptom'))
  await page.getByRole('link', { name: wordsIn(locale).steps.symptom?.choices.connection }).click()
  await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, 'heartbeat') })).toBeVisible()
  await page.goto(at(locale, 'checklist'))
  await box(page, 'supported-version', locale).check()
  await box(page, 'test-user', locale).check()
  return { page, problems }
}

/** Every case as the browser has stored it. */
export const storedCases = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('telusur:case:')))
