import { defineConfig } from '@playwright/test'
import type { Build } from './e2e/built/fixtures.ts'

/** Tests of the files that a build has written, without a browser. A second build is one more project with its own folders. */
export default defineConfig<object, { build: Build }>({
  testDir: 'e2e/built',
  testMatch: '*.test.ts',
  outputDir: '.cache/built-results',
  // Each file is read once.
  workers: 1,
  reporter: 'line',
  projects: [
    {
      name: 'site',
      use: { build: { root: '.', out: 'out', basePath: process.env.BASE_PATH, siteUrl: process.env.SITE_URL } }
    }
  ]
})
