import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.ts'

const port = Number(process.env.TEST_PORT ?? 4321)
const { executablePath, channel } = findBrowser() ?? {}

/** Plain http on a name that is not loopback: no clipboard, no `randomUUID`, as in many closed networks. */
const nonSecure = { baseURL: `http://telusur.test:${port}`, args: ['--host-resolver-rules=MAP telusur.test 127.0.0.1'] }

export default defineConfig({
  testDir: 'e2e',
  // Tests of the built files, `e2e/built/*.test.ts`, need no browser.
  testMatch: '*.spec.ts',
  outputDir: '.cache/browser-results',
  fullyParallel: true,
  workers: 2,
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    channel,
    launchOptions: { executablePath },
    serviceWorkers: 'block',
    // Colours that are still fading in would be measured as too faint.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure'
  },
  projects: [
    { name: 'secure', testIgnore: 'non-secure.spec.ts' },
    {
      name: 'non-secure',
      testMatch: ['non-secure.spec.ts', 'storage.spec.ts'],
      use: { baseURL: nonSecure.baseURL, launchOptions: { executablePath, args: nonSecure.args } }
    }
  ],
  webServer: {
    command: 'npx jiti scripts/serve-tests.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/en/`,
    reuseExistingServer: false
  }
})
