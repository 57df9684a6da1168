import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import type { Build } from './e2e/built/fixtures.ts'
import { secondSite, secondSiteFolder } from './e2e/second-site/site.ts'

const { BASE_PATH, SITE_URL } = process.env

/** Tests of the files that a build has written, without a browser: of the site itself, and of one of other guides and settings. */
export default defineConfig<object, { build: Build }>({
  testDir: 'e2e/built',
  testMatch: '*.test.ts',
  outputDir: '.cache/built-results',
  // Each file is read once.
  workers: 1,
  reporter: 'line',
  projects: [
    { name: 'site', use: { build: { root: '.', out: 'out', basePath: BASE_PATH, siteUrl: SITE_URL } } },
    {
      name: 'second-site',
      use: {
        build: {
          root: secondSiteFolder,
          out: join(secondSiteFolder, 'out'),
          basePath: secondSite.BASE_PATH,
          siteUrl: secondSite.SITE_URL
        }
      }
    }
  ]
})
