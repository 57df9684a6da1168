import { expect, type Locator, type Page } from '@playwright/test'
import { at, guide, type Locale, titleOf, wordsIn } from './guide.ts'

export type GivenAnswer = [step: string, choice: string]

/** The trail beside the page. */
export function trail(page: Page, locale: Locale = 'en'): Locator {
  return page.getByRole('navigation', { name: wordsIn(locale).ui.Trail.title })
}

/** A choice of a step, as a link with its words. */
export function choice(page: Page, step: string, id: string, locale: Locale = 'en'): Locator {
  return page.getByRole('link', { name: wordsIn(locale).steps[step]?.choices[id] }).and(page.locator(`[data-choice="${id}"]`))
}

/** Opens the first step and gives the answers, each at the step the one before led to. */
export async function walk(page: Page, answers: GivenAnswer[], locale: Locale = 'en'): Promise<void> {
  await page.goto(at(locale, answers[0]?.[0]))
  for (const [step, id] of answers) {
    await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, step) })).toBeVisible()
    await choice(page, step, id, locale).click()
  }
  const [step = '', last = ''] = answers.at(-1) ?? []
  await expect(page).toHaveURL(at(locale, guide.steps[step as keyof typeof guide.steps]?.choices[last]))
}

/** Keeps a case with this trail in the browser before the first page opens. */
export async function storeTrail(page: Page, answers: GivenAnswer[]): Promise<void> {
  const given = answers.map(([step, id], index) => ({ step, choice: id, at: index }))
  const progress = { trail: given, remembered: {}, prerequisites: {}, notes: {}, signals: {}, evidence: {} }
  const stored = {
    format: 1,
    id: guide.id,
    guide: guide.id,
    revision: 1,
    name: '',
    createdAt: 0,
    changedAt: 1,
    values: {},
    recent: {},
    progress
  }
  await page.addInitScript(
    ([key, text]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, text)
    },
    [`telusur:case:${guide.id}`, JSON.stringify(stored)] as const
  )
}

export const threeAnswers: GivenAnswer[] = [
  ['symptom', 'set-up'],
  ['status-line', 'cannot-connect'],
  ['heartbeat', 'no-heartbeat']
]

/** From the first question to the checkpoint, and round again; each round ends at the checkpoint. */
export function rounds(n: number): GivenAnswer[] {
  const round: GivenAnswer[] = [
    ['works-now', 'nothing-arrives'],
    ['heartbeat', 'healthy']
  ]
  return [['symptom', 'connection'], ['heartbeat', 'healthy'], ...Array.from({ length: n }, () => round).flat()]
}
