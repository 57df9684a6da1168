import type { Page } from '@playwright/test'
import { someCase } from '#lib/cases/case.test-data.ts'
import { caseKey } from '#lib/cases/storage-keys.ts'
import type { Case, Progress, Trail } from '#lib/guide/case.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { GivenAnswer } from './guide.ts'

/** A case of the current guide with this progress. */
export const caseOf = (guide: Guide, progress: Partial<Progress> = {}, more: Partial<Case> = {}): Case =>
  someCase(progress, { id: guide.id, guide: guide.id, revision: guide.revision, changedAt: moment(1), ...more })

/** Turns answers into a trail, with times one second apart. */
export const trailOf = (answers: readonly GivenAnswer[], from = moment(1_000)): Trail =>
  answers.map(([step, choice], index) => ({ step, choice, at: from + index * 1_000 }))

/** Stores cases in the browser before the first page opens. */
export async function storeCases(page: Page, ...cases: Case[]): Promise<void> {
  await page.addInitScript(
    (cases) => {
      for (const [key, text] of cases) if (!localStorage.getItem(key)) localStorage.setItem(key, text)
    },
    cases.map((each) => [caseKey + each.id, JSON.stringify(each)] as const)
  )
}

/** Stores a case with this trail before the first page opens. */
export const storeTrail = (page: Page, guide: Guide, answers: readonly GivenAnswer[]) =>
  storeCases(page, caseOf(guide, { trail: trailOf(answers) }))
