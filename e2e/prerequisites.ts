import type { Locator, Page } from '@playwright/test'
import { type Locale, wordsIn } from './guide.ts'

/** The box that confirms a prerequisite, by its title. */
export function box(page: Page, id: string, locale: Locale = 'en'): Locator {
  return page.getByRole('checkbox', { name: wordsIn(locale).prerequisites[id]?.title, exact: true })
}
