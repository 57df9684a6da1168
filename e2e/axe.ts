import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Runs axe (WCAG 2.2 AA and best practices) on the page. Returns one line per violation, with the elements it concerns. */
export async function axeFindings(page: Page, tags = everything): Promise<string[]> {
  // A page that was reached without loading anew has it already.
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe)
  const { violations } = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`
  )) as AxeResults
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** The same in light mode, plus the colour rules in dark mode; the other rules do not depend on colours. */
export async function axeFindingsInLightAndDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await axeFindings(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await axeFindings(page, ['cat.color']))]
}
