import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: ['lib/**/*.test.ts', 'i18n/**/*.test.ts', 'components/**/*.test.ts', 'scripts/**/*.test.ts', 'content/**/*.test.ts'],
  outputDir: '.cache/unit-results',
  fullyParallel: true,
  workers: 2,
  reporter: 'line'
})
