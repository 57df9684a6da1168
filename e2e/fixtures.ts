import { test as base, type ConsoleMessage, expect, type Page, type TestInfo } from '@playwright/test'
import type { Guide } from '#lib/guide/types.ts'
import * as finds from './finds.ts'
import { guides } from './guide.ts'

declare global {
  interface Window {
    layoutShift: string[]
  }
}

/** Records problems of a page: console errors, uncaught errors, violations of its policy, requests to other origins. */
function watch(page: Page, baseURL = '', problems: string[] = []): string[] {
  const report = (message: ConsoleMessage) => {
    const isExpected404 = message.text().includes('404') && message.location().url === page.url()
    if (['error', 'warning'].includes(message.type()) && !isExpected404)
      problems.push(`console: ${message.text()} (${message.location().url})`)
  }
  page.on('console', report)
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !/^(data|blob):/.test(request.url())) problems.push(`request to ${request.url()}`)
  })
  return problems
}

/** The part of a guide that a test needs, and the first guide that has it. */
export type Found<Find extends (guide: Guide) => object | undefined> = NonNullable<ReturnType<Find>> & { guide: Guide }

/** One fixture per function of `finds.ts`: `loop` is the first guide's loop that it finds. */
type FoundFixtures = { [Name in keyof typeof finds]: Found<(typeof finds)[Name]> }

function firstFound(find: (guide: Guide) => object | undefined): object | undefined {
  for (const guide of guides) {
    const found = find(guide)
    if (found) return { guide, ...found }
  }
}

const foundFixtures = Object.fromEntries(
  Object.entries(finds).map(([name, find]) => [
    name,
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use: (found: object | undefined) => Promise<void>, info: TestInfo) => {
      const first = firstFound(find)
      info.skip(!first, `No guide of this site has this: ${name}`)
      await use(first)
    }
  ])
) as unknown as Parameters<typeof base.extend<FoundFixtures>>[0]

export const test = base.extend<FoundFixtures>(foundFixtures).extend<{ problems: string[] }>({
  // Of all tabs; a test in which something has gone wrong fails.
  problems: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = []
      context.on('page', (page) => watch(page, baseURL, problems))
      await use(problems)
      expect(problems).toEqual([])
    },
    { auto: true }
  ]
})

/** Records every unexpected layout shift: how far, and what moved. Read it from `window.layoutShift`. */
export async function countLayoutShift(page: Page): Promise<void> {
  type Shift = PerformanceEntry & { value: number; sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[] }
  await page.addInitScript(() => {
    window.layoutShift = []
    const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join(' ')
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          return `"${node?.textContent?.slice(0, 30)}" from ${place(previousRect)} to ${place(currentRect)}`
        })
        window.layoutShift.push(`${value}: ${moved.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Delays requests to these addresses until the returned function is called. */
export async function hold(page: Page, addresses: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(addresses, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Delays the page's script files until the returned function is called. Inline scripts run at once. */
export const holdScripts = (page: Page) => hold(page, '**/*.js')

export { expect, watch }
