import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'

declare global {
  interface Window {
    layoutShift: string[]
  }
}

/**
 * Watches a page: an error on the console, an uncaught error, a violation of the page's policy
 * or a request to another origin fails the test.
 */
function watch(page: Page, baseURL = ''): string[] {
  const problems: string[] = []
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

export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page, baseURL }, use) => {
      const problems = watch(page, baseURL)
      await use(problems)
      expect(problems).toEqual([])
    },
    { auto: true }
  ]
})

/** Notes every shift of the layout that no deed of the reader explains: how much, and what moved. Read it as `window.layoutShift`. */
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

/** Holds back what the page asks for by addresses like these, until the returned function is called. */
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

/** Holds the page's scripts back until the returned function is called; inline scripts run at once. */
export const holdScripts = (page: Page) => hold(page, '**/*.js')

export { expect, watch }
