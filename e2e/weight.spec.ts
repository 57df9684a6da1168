import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from './fixtures.ts'
import { editionOf, locales } from './guide.ts'

/** The JavaScript of an empty page with this Next and React, in bytes (gzip -9). Measure again when the versions change. */
const floor = { next: '16.4.5', react: '19.3.1', bytes: 134_797 }
const allowance = 12_500

function zippedSize(body: Buffer): number {
  return gzipSync(body, { level: 9 }).length
}

test('the floor was measured with the installed versions', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  expect({ next: dependencies.next, react: dependencies.react }).toEqual({ next: floor.next, react: floor.react })
})

for (const locale of locales) {
  test(`${locale}: a step page loads at most ${allowance} bytes of JavaScript above an empty page`, async ({ page, command }) => {
    const scripts = new Map<string, Promise<Buffer>>()
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (pathname.endsWith('.js')) scripts.set(pathname, response.body())
    })
    await page.goto(editionOf(command.guide, locale).at(command.step))
    await page.waitForLoadState('networkidle')
    const bytes = (await Promise.all(scripts.values())).reduce((sum, body) => sum + zippedSize(body), 0)
    expect(bytes).toBeGreaterThan(floor.bytes / 2)
    expect(bytes - floor.bytes).toBeLessThanOrEqual(allowance)
  })
}
