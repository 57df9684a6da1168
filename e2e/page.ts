import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { asideKey, caseKey } from '#lib/cases/storage-keys.ts'
import type { Progress } from '#lib/guide/case.ts'
import { watch } from './fixtures.ts'
import { type Edition, type GivenAnswer, headOf, languageName, locales } from './guide.ts'

/** The trail rail. */
export const trail = (page: Page, { ui }: Edition): Locator => page.getByRole('navigation', { name: ui.Trail.title })

/** A choice of a step, found by its label. */
export const choice = (page: Page, { label }: Edition, step: string, id: string): Locator =>
  page.getByRole('link', { name: label(step, id) }).and(page.locator(`[data-choice="${id}"]`))

/** The check box of a prerequisite, found by its title. */
export const box = (page: Page, { words }: Edition, id: string): Locator =>
  page.getByRole('checkbox', { name: words.prerequisites[id]?.title, exact: true })

/** A prerequisite's row. */
export const prerequisite = (page: Page, edition: Edition, id: string): Locator =>
  page.getByRole('listitem').filter({ has: box(page, edition, id) })

/** The dialog for received hand-offs. */
export const dialog = (page: Page): Locator => page.locator('[data-handoff]')

/** The heading of the page. */
export const heading = (page: Page, name?: string): Locator => page.getByRole('heading', { level: 1, name })

/** Opens the first step and gives the answers, each at the step the previous one led to. */
export async function walk(page: Page, edition: Edition, answers: readonly GivenAnswer[]): Promise<void> {
  const { at, guide, title } = edition
  await page.goto(at(answers[0]?.[0]))
  for (const [step, id] of answers) {
    await expect(heading(page, title(step))).toBeVisible()
    await choice(page, edition, step, id).click()
  }
  await expect(page).toHaveURL(at(headOf(guide, answers)))
}

/** Switches the page to another language with the header's link. */
export async function switchLanguage(page: Page, { ui }: Edition, to: string): Promise<void> {
  const banner = page.getByRole('banner')
  if (locales.length > 2) await banner.getByRole('button', { name: ui.Site.language }).click()
  await banner.getByRole('link', { name: languageName(to) }).click()
}

/** Returns what Ctrl+V pastes, using a temporary field next to this element. */
export async function pasted(page: Page, beside = 'body'): Promise<string> {
  const field = await page.evaluateHandle((beside) => {
    const field = document.createElement('textarea')
    document.querySelector(beside)?.append(field)
    return field
  }, beside)
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  const text = await field.inputValue()
  await field.evaluate((element) => element.remove())
  return text
}

/** Opens a new browser with empty storage, at this page if one is given. Problems are collected in `problems`. */
export async function receiver(browser: Browser, baseURL: string | undefined, address?: string) {
  const page = await (await browser.newContext({ baseURL, reducedMotion: 'reduce' })).newPage()
  const problems = watch(page, baseURL)
  if (address) await page.goto(address)
  return { page, problems, close: () => page.context().close() }
}

const stored = (page: Page, prefix: string): Promise<[key: string, text: string][]> =>
  page.evaluate((prefix) => Object.entries(localStorage).filter(([key]) => key.startsWith(prefix)), prefix)

/** All cases stored in the browser. */
export const storedCases = (page: Page) => stored(page, caseKey)

/** Fills the browser's storage completely. */
export const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let i = 0; i < 50; i++) localStorage.setItem(`filler ${size} ${i}`, 'x'.repeat(size))
      } catch {
        // One half smaller still fits.
      }
    }
  })

/** The stored originals of what could not be read. */
export const setAside = async (page: Page): Promise<string[]> => (await stored(page, asideKey)).map(([, text]) => text)

/** The progress of the only stored case, or of the one with this id. */
export async function progressIn(page: Page, id?: string): Promise<Progress | undefined> {
  const found = (await storedCases(page)).find(([key]) => id === undefined || key === caseKey + id)
  return found && JSON.parse(found[1]).progress
}
